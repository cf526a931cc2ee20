"""A browser that can show the preview's own site and do nothing else.

Each wall holds alone: no scripts in the page's world, a content security policy, an interceptor that refuses
every other address, no navigation, no windows, no downloads, no permissions, nothing written to disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from .scheme import PAGE_ADDRESS, SCHEME, PreviewSite, register_scheme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from .photo_supply import PhotoSupply

# Where our own scripts run: they see the document, not its scripts, and work with scripts switched off.
OUR_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_Attribute = QWebEngineSettings.WebAttribute
_SWITCHED_OFF = (
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.BackForwardCacheEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.ErrorPageEnabled,
    # The cursor stays in the text whatever the preview loads.
    _Attribute.FocusOnNavigationEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptEnabled,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalStorageEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
)


class SealedProfile(QWebEngineProfile):
    """Off the record: no cookies, no history, no cache on the disk; serves and lets through one site."""

    def __init__(self, photos: PhotoSupply, parent: QObject | None = None) -> None:
        register_scheme()
        super().__init__(parent)
        self.site = PreviewSite(photos, self)
        self._guard = _Guard(self)
        self.installUrlSchemeHandler(SCHEME, self.site)
        self.setUrlRequestInterceptor(self._guard)
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self.downloadRequested.connect(_cancel)


class SealedPage(QWebEnginePage):
    """One page of a sealed profile. Must be destroyed before the profile."""

    script_spoke = Signal(str)  # a console message of our own scripts; the page's cannot run

    def __init__(self, profile: SealedProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        for attribute in _SWITCHED_OFF:
            self.settings().setAttribute(attribute, False)
        self.permissionRequested.connect(_deny)
        self.fileSystemAccessRequested.connect(_reject)

    def open_site(self) -> None:
        """Load what the profile's site now serves as its page."""
        self.load(PAGE_ADDRESS)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Refuse everything but our own load: links, forms, refreshes, frames, drops."""
        own_load = kind == QWebEnginePage.NavigationType.NavigationTypeTyped
        return own_load and is_main_frame and QUrl(url) == PAGE_ADDRESS

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,  # noqa: ARG002
        source: str,  # noqa: ARG002
    ) -> None:
        """Hand on what our own scripts say; what a page does wrong is of no interest here."""
        if level == QWebEnginePage.JavaScriptConsoleMessageLevel.InfoMessageLevel:
            self.script_spoke.emit(message)


class _Guard(QWebEngineUrlRequestInterceptor):
    def interceptRequest(self, request: QWebEngineUrlRequestInfo) -> None:
        url = request.requestUrl()
        request.block(url.scheme() != PAGE_ADDRESS.scheme() or url.host() != PAGE_ADDRESS.host())


def _cancel(download: QWebEngineDownloadRequest) -> None:
    download.cancel()


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _reject(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()
