"""File names that every system takes, Windows foremost.

Sources of the rules: “Naming Files, Paths, and Namespaces” of the Windows documentation (forbidden signs,
names of devices, stops and spaces at the end, 255 UTF-16 units) and NAME_MAX of Linux (255 bytes). Names are
in NFC, for some systems tell the forms apart and some do not.
"""

from __future__ import annotations

import re

from .normalise import single_line
from .slug import slug

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"})
_NUMBERED_DEVICE = re.compile(r"(?:com|lpt)[0-9¹²³]", re.IGNORECASE)
# The name of an ending is short, and has no space: “Bài. Phần hai” has none.
_ENDING = re.compile(r"\.[^.\s]{1,10}$")
_LONGEST = 255
_NAMELESS = "khong-ten"


def file_name(text: str, *, limit: int = 120, nameless: str = _NAMELESS) -> str:
    """Return `text` as the name of a file or a folder, of at most `limit` and never over 255 bytes in UTF-8.

    Forbidden signs become a hyphen, a name that Windows keeps for a device gets a low line, stops and spaces
    go from both ends; a name too long is cut between words, its ending stays. `nameless` stands for what has
    nothing left. Idempotent; letters and their marks stay.
    """
    limit = min(limit, _LONGEST)
    whole = _plain(text) or nameless
    ending = _ending(whole)
    room = max(limit - len(ending.encode()), 1)
    stem = _cut(whole[: len(whole) - len(ending)], room) or nameless[:room]
    return _no_device(stem, room) + ending


def _plain(text: str) -> str:
    return _FORBIDDEN.sub("-", single_line(text)).strip(". -")


def _ending(name: str) -> str:
    found = _ENDING.search(name)
    return found[0] if found and found.start() else ""


def _cut(stem: str, limit: int) -> str:
    """Return `stem` within `limit` bytes, without its last, broken word where it has several."""
    data = stem.encode()
    if len(data) <= limit:
        return stem.rstrip(". -")
    kept = data[:limit].decode(errors="ignore")
    whole_words = kept.rpartition(" ")[0] if not stem[len(kept)].isspace() else kept
    return (whole_words or kept).rstrip(". -")


def _no_device(stem: str, limit: int) -> str:
    device = stem.partition(".")[0].rstrip().lower()
    if device in _DEVICES or _NUMBERED_DEVICE.fullmatch(device):
        return _cut(f"_{stem}", limit)
    return stem


def plain_name(text: str, ending: str, *, limit: int = 80, nameless: str = "bai") -> str:
    """Return an ASCII name with `ending` for a file or folder on a website or a stick: `can-duoc-1a2b3c`.

    `limit` is that of what is made from `text`; where it has no letters that ASCII knows it is `nameless`.
    """
    return file_name(f"{slug(text, limit=limit) or nameless}{ending}", limit=_LONGEST)
