"""Which addresses stand for a film or a recording: videos of YouTube, and files on the station's own site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from .errors import InvalidMediaAddress
from .media import MediaKind

if TYPE_CHECKING:
    from urllib.parse import SplitResult

_KINDS = {
    **dict.fromkeys((".mp4", ".m4v", ".webm", ".ogv", ".mov", ".m3u8", ".mpd"), MediaKind.VIDEO),
    **dict.fromkeys((".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".wav"), MediaKind.AUDIO),
}
_YOUTUBE = frozenset(
    {"youtube.com", "www.youtube.com", "m.youtube.com", "music.youtube.com"}
    | {"youtube-nocookie.com", "www.youtube-nocookie.com"}
)
_SHORT_YOUTUBE = frozenset({"youtu.be", "www.youtu.be"})
# What may stand before the id in the path of an address: https://www.youtube.com/shorts/dQw4w9WgXcQ.
_BEFORE_ID = frozenset({"shorts", "embed", "live", "v", "e", "watch"})
# `embed/videoseries` is the player of a list; the word has the length of an id.
_VIDEO_ID = re.compile(r"(?!videoseries)[A-Za-z0-9_-]{11}(?![A-Za-z0-9_-])")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MediaSource:
    """Where a film or a recording lies, in the one form in which it is kept, and what it most likely is."""

    address: str
    kind: MediaKind


def media_source(text: str, domain: str) -> MediaSource:
    """Return what the address `text` leads to, for a station whose site is at `domain`.

    Accepted are all forms of a YouTube video's address, of which only the video itself is kept, and https
    addresses of video and audio files on `domain` and below it. Nothing is asked of any network.
    Raises InvalidMediaAddress.
    """
    address = text.strip()
    parts = _parts(address, domain)
    host = (parts.hostname or "").lower()
    if host in _YOUTUBE or host in _SHORT_YOUTUBE:
        return _youtube(parts, host, address, domain)
    own = domain.lower().removeprefix("www.")
    if host != own and not host.endswith(f".{own}"):
        raise InvalidMediaAddress(address=address, domain=domain, problem="elsewhere")
    kind = _KINDS.get(PurePosixPath(parts.path).suffix.lower())
    if kind is None:
        raise InvalidMediaAddress(address=address, domain=domain, problem="not_a_recording")
    if parts.scheme != "https":
        raise InvalidMediaAddress(address=address, domain=domain, problem="not_https")
    return MediaSource(parts._replace(netloc=parts.netloc.lower(), fragment="").geturl(), kind)


def _parts(address: str, domain: str) -> SplitResult:
    if not address:
        raise InvalidMediaAddress(address=address, domain=domain, problem="empty")
    # A person who types leaves out what a browser adds.
    whole = address if _SCHEME.match(address) else f"https://{address}"
    try:
        parts = urlsplit(whole)
        usable = parts.scheme in {"http", "https"} and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        usable = False
    if not usable or any(character.isspace() for character in address):
        raise InvalidMediaAddress(address=address, domain=domain, problem="elsewhere")
    return parts


def _youtube(parts: SplitResult, host: str, address: str, domain: str) -> MediaSource:
    steps = [step for step in parts.path.split("/") if step]
    if host in _SHORT_YOUTUBE:
        named = steps[0] if steps else ""
    elif len(steps) > 1 and steps[0] in _BEFORE_ID:
        named = steps[1]
    else:
        named = parse_qs(parts.query).get("v", [""])[0]
    video = _VIDEO_ID.match(named)
    if video is None:
        raise InvalidMediaAddress(address=address, domain=domain, problem="not_a_video")
    return MediaSource(f"https://www.youtube.com/watch?v={video[0]}", MediaKind.VIDEO)
