"""Reading what others made in a process of its own, with limits of time and memory; light to import."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import UnreadableClipboard, UnreadableFile
from desktop_app.isolation.process import IsolatedProcess, ProcessFailed, ProcessOwner

from .reading import Reading, reading_from_dict

if TYPE_CHECKING:
    from datetime import tzinfo
    from pathlib import Path

_CLIPBOARD_FILE = "clipboard.html"
# Whoever pastes looks at the place and waits.
_CLIPBOARD_SECONDS = 15.0


class ReadingProcess(ProcessOwner):
    """Reads one file at a time in a child process, replaced whenever it hangs or dies.

    Each call blocks for at most `timeout_seconds` and may be made from any thread. Pictures are put into
    the `folder` that is given, one that is empty. All calls raise UnreadableFile (see readers), also
    with the problem `too_long` or `too_complex` where the limits were reached.
    """

    def __init__(self, *, timeout_seconds: float = 60.0, python: str = sys.executable) -> None:
        self._process = IsolatedProcess(f"{__package__}.worker", seconds=timeout_seconds, python=python)

    def start(self) -> None:
        """Start the child now, so that the first file does not wait for it. Raises UnreadableFile."""
        try:
            self._process.start()
        except ProcessFailed as error:
            raise UnreadableFile(path="", problem="too_complex", detail=str(error)) from error

    def read_article(self, path: Path, time_zone: tzinfo, folder: Path) -> Reading:
        """Return the article in the file `path`; times without a zone are in `time_zone`."""
        offset = time_zone.utcoffset(None) or timedelta()
        return self._ask(path, folder, "article", utc_offset_minutes=offset // timedelta(minutes=1))

    def read_passage(self, path: Path, folder: Path) -> Reading:
        """Return what is in the file `path` as a part of an article."""
        return self._ask(path, folder, "passage")

    def read_clipboard(self, html: str, folder: Path) -> Reading:
        """Return copied HTML as a part of an article. Raises UnreadableClipboard instead."""
        file = folder / _CLIPBOARD_FILE
        file.write_text(html, encoding="utf-8", errors="replace")
        try:
            return self._ask(file, folder, "clipboard", seconds=_CLIPBOARD_SECONDS)
        except UnreadableFile as error:
            raise UnreadableClipboard(**{**error.data, "path": ""}) from error

    def _ask(
        self, path: Path, folder: Path, what: str, *, seconds: float | None = None, **more: Any
    ) -> Reading:
        request = {"as": what, "path": str(path.absolute()), "folder": str(folder), **more}
        try:
            reply = self._process.ask(request, seconds)
        except TimeoutError as error:
            raise UnreadableFile(path=str(path), problem="too_long") from error
        except ProcessFailed as error:
            raise UnreadableFile(path=str(path), problem="too_complex", detail=str(error)) from error
        if "refused" in reply:
            raise UnreadableFile(**{"path": str(path), **reply["refused"]})
        return reading_from_dict(reply["read"])
