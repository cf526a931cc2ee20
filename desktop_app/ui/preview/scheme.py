"""The preview's own web site: one page, the theme's assets and the photos, under a scheme of its own."""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from desktop_app.rendering.photos import PHOTO_FOLDER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtCore import QObject

    from .photo_supply import PhotoSupply

SCHEME = b"toasoan"
SITE = "toasoan://trang"
PAGE_ADDRESS = QUrl(f"{SITE}/page")

_HEADERS = {
    # Says again, for a sanitiser or a theme that failed, what a page may do: show what the site itself holds.
    b"Content-Security-Policy": (
        b"default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; "
        b"form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    # Two themes have files of the same names.
    b"Cache-Control": b"no-store",
}
_MEDIA_TYPES = {
    ".css": b"text/css;charset=utf-8",
    ".html": b"text/html;charset=utf-8",
    ".jpg": b"image/jpeg",
    ".png": b"image/png",
    ".svg": b"image/svg+xml",
    ".ttf": b"font/ttf",
    ".webp": b"image/webp",
    ".woff2": b"font/woff2",
}


def register_scheme() -> None:
    """Make the scheme known to WebEngine; must precede its first object in the process, may be repeated.

    Secure, so that nothing on the page counts as mixed content; without access to local files and without
    cross-origin requests.
    """
    if QWebEngineUrlScheme.schemeByName(SCHEME).name():
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class PreviewSite(QWebEngineUrlSchemeHandler):
    """Answers `/page`, `/assets/…` and `/photos/…`; everything else is not found.

    The page's addresses are relative, so its bytes are those of the export.
    """

    def __init__(self, photos: PhotoSupply, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._html = b""
        self._assets: Mapping[str, Path] = {}

    def publish(self, html: str, assets: Mapping[str, Path]) -> None:
        """Serve `html` from now on, and `assets` by their addresses relative to the page."""
        self._html = html.encode()
        self._assets = assets

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request of the browser."""
        if job.requestMethod() != QByteArray(b"GET"):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif job.requestUrl() == PAGE_ADDRESS:
            _reply(job, _MEDIA_TYPES[".html"], _memory(self._html, job))
        else:
            self._answer(job, PurePosixPath(job.requestUrl().path().removeprefix("/")))

    def _answer(self, job: QWebEngineUrlRequestJob, address: PurePosixPath) -> None:
        media_type = _MEDIA_TYPES.get(address.suffix)
        if media_type is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        elif len(address.parts) == 2 and address.parts[0] == PHOTO_FOLDER:
            self._photos.fetch([address.name], job, partial(_reply_photo, job, media_type, address.name))
        else:
            _reply_file(job, media_type, self._assets.get(str(address)))


def _reply_photo(
    job: QWebEngineUrlRequestJob, media_type: bytes, name: str, photos: Mapping[str, bytes]
) -> None:
    if name in photos:
        _reply(job, media_type, _memory(photos[name], job))
    else:
        job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)


def _reply_file(job: QWebEngineUrlRequestJob, media_type: bytes, path: Path | None) -> None:
    file = QFile(job)
    file.setFileName("" if path is None else str(path))
    if file.exists() and file.open(QIODevice.OpenModeFlag.ReadOnly):
        _reply(job, media_type, file)
    else:
        job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)


def _memory(data: bytes, owner: QObject) -> QBuffer:
    buffer = QBuffer(owner)
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _reply(job: QWebEngineUrlRequestJob, media_type: bytes, device: QIODevice) -> None:
    # A list for each header: PySide's stubs say otherwise, but Qt's map holds several values.
    headers = {QByteArray(name): [QByteArray(value)] for name, value in _HEADERS.items()}
    job.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]
    job.reply(media_type, device)
