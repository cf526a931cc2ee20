"""The photos of pages, made ready beside the window: a large one takes up to a second."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


class PhotoSupply(QObject):
    """One thread that makes photos ready, so that neither the window nor the taking in of photos waits.

    `photo_of` returns what stands behind a photo's name on a page, None for nothing; it is called on that
    thread. `close` ends the thread and must be called before the supply is destroyed.
    """

    def __init__(self, photo_of: Callable[[str], bytes | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photo_of = photo_of
        self._background = Background(self, threads=1)

    def fetch(
        self, names: Iterable[str], receiver: QObject, done: Callable[[Mapping[str, bytes]], None]
    ) -> None:
        """Call `done` with the photos there are of `names`; not at all once `receiver` is destroyed."""
        wanted = Event()
        wanted.set()
        # A browser that goes on to another page destroys its requests, whatever Python still knows of them.
        receiver.destroyed.connect(wanted.clear)

        def work() -> dict[str, bytes]:
            photos = {name: self._photo_of(name) for name in names if wanted.is_set()}
            return {name: photo for name, photo in photos.items() if photo is not None}

        def deliver(photos: Mapping[str, bytes]) -> None:
            if wanted.is_set():
                done(photos)

        self._background.run(work, deliver)

    def close(self) -> None:
        """Make nothing more ready. Safe to call twice."""
        self._background.close()
