"""Fifty photos of 12 million pixels added to an article at once, while its page is shown beside it."""

from __future__ import annotations

import io
import os
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QObject, QTimer

from .figures import MEGABYTES, Figure
from .memory import family, kilobytes
from .place import REPORTER, Place
from .visitor import tell
from .writing import Heartbeat, Writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.services.assets import StoredPhoto
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.photos.photo_intake import Arrival

_WORDS = 1_000
_PHOTOS = 50
_SIZE = (4000, 3000)
# What a start leaves to be done later is not the photos' doing.
_STARTING_MILLISECONDS = 2000
# Until the strip and the page show the last of them.
_SETTLING_MILLISECONDS = 4000


def measure(place: Place) -> Iterator[Figure]:
    """Add the photos. Stalled: what a key would have had to wait for meanwhile."""
    root, article_id = place.newsroom_with(_WORDS)
    folder = place.folder / "photos"
    folder.mkdir()
    _take_photos(folder)
    arguments = ("--newsroom", str(root), "--as", REPORTER)
    told = place.run("photos", *arguments, article_id=article_id, folder=str(folder))[-1]
    size = f"{_PHOTOS} photos of 12 megapixels, {place.screen.name}"
    yield Figure("photos.stored", told["stored"], size, notes="from one photo to the next")
    yield Figure("photos.stalled", told["late"], size, target=50, held="max")
    yield Figure("photos.memory", [told["resident"]], f"{size}, the program alone", unit=MEGABYTES)


def _take_photos(folder: Path) -> None:
    """Write photos as detailed as a camera's. What follows the end of a JPEG makes each another file."""
    chance = random.Random(_PHOTOS)
    grain = Image.frombytes("RGB", (400, 300), chance.randbytes(3 * 400 * 300))
    out = io.BytesIO()
    grain.resize(_SIZE, Image.Resampling.BICUBIC).save(out, "JPEG", quality=92)
    for number in range(_PHOTOS):
        (folder / f"{number:02}.jpg").write_bytes(out.getvalue() + bytes([number]))


class Visit(QObject):
    """Adds every file of a folder, and tells how long each took and how late the window was."""

    def __init__(self, window: MainWindow, article_id: str, folder: str) -> None:
        super().__init__(window)
        self._window = window
        self._files = sorted(Path(folder).iterdir())
        self._writing = Writing(window, article_id)
        self._heartbeat = Heartbeat(self)
        self._times: list[float] = []
        self._last = 0.0

    def begin(self) -> None:
        """Open the article and begin when its page is there."""
        self._writing.ready.connect(lambda: QTimer.singleShot(_STARTING_MILLISECONDS, self._start))
        QTimer.singleShot(0, self._writing.open)

    def _start(self) -> None:
        photos = self._writing.desk.editor.photos
        photos.intake.stored.connect(self._note)
        photos.intake.finished.connect(lambda: QTimer.singleShot(_SETTLING_MILLISECONDS, self._end))
        self._heartbeat.start()
        self._last = time.perf_counter()
        photos.add_files(self._files)

    def _note(self, _arrival: Arrival, _photo: StoredPhoto) -> None:
        now = time.perf_counter()
        self._times.append((now - self._last) * 1000)
        self._last = now

    def _end(self) -> None:
        resident = kilobytes(family(os.getpid())[0], "Rss") / 1000
        tell("photos", stored=self._times, late=self._heartbeat.milliseconds_late, resident=resident)
        self._window.close()
