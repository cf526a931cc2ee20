"""The pictures of a page: those that came along become files, those that lie elsewhere become slots."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import url2pathname

from desktop_app.intake.picture_files import keep_picture
from desktop_app.language.normalise import single_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Addresses that sites fetch later, when the reader has scrolled to them.
_SOURCES = ("data-src", "data-original", "data-lazy-src", "src")
_PIXELS = re.compile(r"(\d{1,5})(?:\.\d+)?\s*(?:px|pt)?")
# A pixel that counts readers, or a line; then the signs of buttons and faces between words.
_TRACKING_PIXELS = 3
_REMOTE_ICON_PIXELS = 32
_DATA = re.compile(r"data:image/[\w.+-]+(?:;[\w=.+-]+)*?(?P<base64>;base64)?,(?P<data>.*)", re.DOTALL)
# What programs fill in where nobody described the picture.
_NO_DESCRIPTION = re.compile(
    r"[\w ()-]*\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|emf|wmf)|(?:image|picture|img|graphic)[ _-]?\d*"
    r"|.*(?:automatically generated|ai-generated content).*",
    re.IGNORECASE,
)
_UNTOLD = 100_000
_MOST_PICTURES = 500
# All of them together: a small file may hold pictures that would fill a disk.
_MOST_BYTES = 1_000_000_000
_LONGEST_ADDRESS = 500


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture of a page: its file, or the `address` it has where it did not come along."""

    key: str
    alt: str = ""
    file: Path | None = None
    address: str = ""


class Pictures:
    """Collects the pictures into `folder`. Local files are read from `allowed` folders, and beside the page.

    A page may name any file of this machine or of its network. What a program put beside the text for
    whoever pastes it lies in the folder for temporary files. What belongs to a page lies in a folder saved
    with it or right in its own, `base`, where names without a folder are looked for; other folders in there
    are the person's: a page may be saved among all that somebody has.
    """

    def __init__(self, folder: Path, allowed: Sequence[Path] = (), base: Path | None = None) -> None:
        self.found: list[FoundPicture] = []
        self._folder = folder
        self._base = None if base is None else base.resolve()
        self._room = _MOST_BYTES
        self._allowed = [path.resolve() for path in allowed]

    def __contains__(self, key: str) -> bool:
        return any(picture.key == key for picture in self.found)

    def take(self, attributes: Mapping[str, str], style: Mapping[str, str]) -> str | None:
        """Return the key of the picture an element shows, None when it shows nothing to a reader."""
        source = next((attributes[name] for name in _SOURCES if attributes.get(name)), "").strip()
        size = _size(attributes, style)
        if not source or source.startswith("data:image/svg") or min(size) <= _TRACKING_PIXELS:
            return None
        data = self._data(source)
        if data is not None:
            return self.add(data, attributes.get("alt", ""))
        if max(size) <= _REMOTE_ICON_PIXELS:
            return None
        return self.note(attributes.get("alt", ""), source)

    def add(self, data: bytes, alt: str = "", name: str = "") -> str | None:
        """Keep a picture that came along and return its key; None when there is nothing to see on it.

        One that cannot be kept becomes a slot; `name` tells where it came from.
        """
        kept = None
        if len(data) <= self._room:
            kept = keep_picture(data, self._folder / f"anh-{len(self.found) + 1}")
            self._room -= len(data)
        if kept is not None and 0 < min(kept.width, kept.height) <= _TRACKING_PIXELS:
            return None
        return self._note(alt, None if kept is None else kept.path, "" if kept else name)

    def note(self, alt: str, address: str) -> str | None:
        """Return the key of a slot for a picture that lies at `address`; nothing is fetched."""
        return self._note(alt, None, address)

    def _note(self, alt: str, file: Path | None, address: str) -> str | None:
        if len(self.found) >= _MOST_PICTURES:
            return None
        alt = single_line(alt)
        key = f"anh-{len(self.found) + 1}"
        described = "" if _NO_DESCRIPTION.fullmatch(alt) else alt
        self.found.append(FoundPicture(key, described, file, _shortened(address)))
        return key

    def _data(self, source: str) -> bytes | None:
        """Return the bytes of a picture that came along."""
        embedded = _DATA.match(source)
        if embedded is not None:
            return _decoded(embedded["data"], is_base64=embedded["base64"] is not None)
        path = self._path(source)
        try:
            return None if path is None else path.read_bytes()
        except OSError:
            return None

    def _path(self, source: str) -> Path | None:
        """Return the local file that `source` names, where it lies in a folder that may be read."""
        try:
            parts = urlsplit(source)
            named = url2pathname(parts.path.replace("\\", "/"))
            if parts.netloc not in {"", "localhost"} or named.replace("\\", "/").startswith("//"):
                # Another machine, which would be told who asks; on Windows also as /%5Cmachine/folder.
                return None
            if parts.scheme == "file":
                path = Path(named).resolve()
            elif not parts.scheme and self._base is not None:
                path = (self._base / named).resolve()
            else:
                return None
        except (ValueError, OSError):
            return None
        allowed = path.parent == self._base or any(map(path.is_relative_to, self._allowed))
        return path if allowed and path.is_file() else None


def _decoded(data: str, *, is_base64: bool) -> bytes:
    plain = unquote_to_bytes(data)
    if not is_base64:
        return plain
    try:
        return base64.b64decode(plain)
    except (binascii.Error, ValueError):
        return b""


def _size(attributes: Mapping[str, str], style: Mapping[str, str]) -> tuple[int, int]:
    """Return width and height in pixels, what is not said as very many."""
    said = [_PIXELS.fullmatch(style.get(name) or attributes.get(name, "")) for name in ("width", "height")]
    width, height = (_UNTOLD if found is None else int(found[1]) for found in said)
    return width, height


def _shortened(address: str) -> str:
    return address if len(address) <= _LONGEST_ADDRESS else address[:_LONGEST_ADDRESS] + "…"
