"""Which articles somebody had open, and where in them they were, for the next start or after a crash."""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.domain.identifiers import ArticleId
from desktop_app.storage.assets import write_whole
from desktop_app.ui.editor.place import Place

from .open_tabs import Tab

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.domain.identifiers import PersonId
    from desktop_app.ui.background import Background


@dataclass(frozen=True, slots=True)
class Remembered:
    """Tabs from left to right, the article that was current, and the places that are known."""

    tabs: tuple[Tab, ...] = ()
    current: ArticleId | None = None
    places: Mapping[ArticleId, Place] = field(default_factory=dict)


class TabMemory:
    """Keeps the tabs of one person in one newsroom in a file of its own in `folder`.

    Qt's settings would hold up the main thread at each write, for 4 ms and now and then 30, even from
    another thread. What cannot be written is not told: only where somebody was would be lost with it.
    """

    def __init__(self, folder: Path, background: Background, person_id: PersonId) -> None:
        # The identifier of a person is not the same in any two newsrooms, as a sign-in name may be.
        self._file = folder / f"{person_id}.json"
        self._background = background
        self._newest = ""
        self._number = 0
        self._written = 0
        self._writing = threading.Lock()

    def read(self) -> Remembered:
        """Return what was written last; nothing where that is no longer legible."""
        try:
            return _remembered(json.loads(self._file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError):
            return Remembered()

    def write(self, remembered: Remembered) -> None:
        """Have it on the disk soon, if it is anything new."""
        if (work := self._work(remembered)) is not None:
            self._background.run(work, lambda _nothing: None)

    def write_now(self, remembered: Remembered) -> None:
        """Have it on the disk at the end of this call."""
        if (work := self._work(remembered)) is not None:
            work()

    def _work(self, remembered: Remembered) -> Callable[[], None] | None:
        text = _text(remembered)
        if text == self._newest:
            return None
        self._newest = text
        self._number += 1
        return partial(self._put, self._number, text)

    def _put(self, number: int, text: str) -> None:
        with self._writing, suppress(OSError):
            if number < self._written:
                return
            self._written = number
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, text.encode())


def _text(remembered: Remembered) -> str:
    places = {article_id: asdict(place) for article_id, place in remembered.places.items()}
    tabs = [{"article": tab.article_id, "lasts": tab.lasts} for tab in remembered.tabs]
    return json.dumps({"tabs": tabs, "current": remembered.current, "places": places})


def _remembered(document: Any) -> Remembered:
    tabs = {
        one["article"]: Tab(ArticleId(str(one["article"])), bool(one["lasts"])) for one in document["tabs"]
    }
    places = {ArticleId(key): _place(value) for key, value in document["places"].items()}
    return Remembered(tuple(tabs.values()), document["current"], places)


def _place(document: Any) -> Place:
    top = document["top"]
    return Place(
        max(0, int(document["caret"])),
        max(0, int(document["anchor"])),
        None if top is None else max(0, int(top)),
        int(document["offset"]),
    )
