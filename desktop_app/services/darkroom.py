"""Pictures decoded and made in processes of their own, which may hang or die of them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import (
    AssetMissing,
    EditorialError,
    PhotoTooLarge,
    UnreadableFile,
    UnsupportedPhoto,
)
from desktop_app.isolation.process import ProcessFailed

if TYPE_CHECKING:
    from desktop_app.domain.pictures import Crop
    from desktop_app.isolation.process import IsolatedProcess
    from desktop_app.storage.newsroom import Newsroom

_REFUSALS: dict[str, type[EditorialError]] = {
    kind.code: kind for kind in (UnreadableFile, UnsupportedPhoto, PhotoTooLarge)
}


def examine(newsroom: Newsroom, path: Path) -> tuple[dict[str, Any], bytes]:
    """Return what is known of the photo at `path`, and the photo upright as a small JPEG.

    Known are digest, media_type, width and height in pixels as a reader sees them, and notes: what the file
    says about the photo. Raises UnreadableFile, UnsupportedPhoto or PhotoTooLarge.
    """
    try:
        return _asked(newsroom.photo_reader, {"work": "read", "source": str(path)})
    except ProcessFailed as error:
        raise UnreadableFile(path=str(path), problem="damaged") from error


def shrink(newsroom: Newsroom, digest: str) -> bytes:
    """Return a stored photo upright as a small JPEG; raises AssetMissing for one that is gone or damaged."""
    return _from_original(newsroom, digest, {"work": "small"})


def publish(newsroom: Newsroom, digest: str, crop: Crop | None = None) -> bytes:
    """Return a stored photo, or the part `crop` of it, as it is published; raises AssetMissing."""
    return _from_original(newsroom, digest, {"work": "publish", "crop": crop and asdict(crop)})


def _from_original(newsroom: Newsroom, digest: str, request: dict[str, Any]) -> bytes:
    # Compared with its digest first: what is made of a damaged file may look whole.
    newsroom.assets.read(digest)
    try:
        return _asked(newsroom.photo_printer, {**request, "source": str(newsroom.assets.path(digest))})[1]
    except (ProcessFailed, EditorialError) as error:
        raise AssetMissing(digest=digest) from error


def _asked(process: IsolatedProcess, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Return the reply and what was made; raises a refusal, or ProcessFailed."""
    with TemporaryDirectory(prefix="toasoan-photo-") as folder:
        target = Path(folder, "made")
        try:
            reply = process.ask({**request, "target": str(target)})
        except TimeoutError as error:
            raise ProcessFailed(str(error)) from error
        if "refused" in reply:
            raise _REFUSALS[reply["refused"]](**reply["data"])
        if "failed" in reply:
            raise ProcessFailed(reply["failed"])
        return reply, target.read_bytes()
