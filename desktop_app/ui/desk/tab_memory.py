"""Which articles somebody had open, and where in them they were, for the next start or after a crash."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings

from desktop_app.domain.identifiers import ArticleId
from desktop_app.ui.editor.place import Place

from .open_tabs import Tab

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.identifiers import PersonId
    from desktop_app.ui.background import Background


@dataclass(frozen=True, slots=True)
class Remembered:
    """Tabs from left to right, the article that was current, and the places that are known."""

    tabs: tuple[Tab, ...] = ()
    current: ArticleId | None = None
    places: Mapping[ArticleId, Place] = field(default_factory=dict)


class TabMemory:
    """Keeps the tabs of one person in one newsroom in the settings of this machine.

    Bringing the settings to the disk takes 4 ms and now and then 30, so it is done in the background.
    """

    def __init__(self, store: QSettings, background: Background, person_id: PersonId) -> None:
        self._store = store
        self._background = background
        # The identifier of a person is not the same in any two newsrooms, as a sign-in name may be.
        self._key = f"desk/tabs/{person_id}"
        self._newest = str(store.value(self._key, ""))
        self._number = 0
        self._written = 0
        self._writing = threading.Lock()

    def read(self) -> Remembered:
        """Return what was written last; nothing where that is no longer legible."""
        try:
            return _remembered(json.loads(self._newest))
        except (ValueError, TypeError, KeyError):
            return Remembered()

    def write(self, remembered: Remembered) -> None:
        """Have it on the disk soon, if it is anything new."""
        if (work := self._work(remembered)) is not None:
            self._background.run(work, lambda _nothing: None)

    def write_now(self, remembered: Remembered) -> None:
        """Have it on the disk at the end of this call."""
        if (work := self._work(remembered)) is not None:
            work()

    def _work(self, remembered: Remembered) -> partial[None] | None:
        text = _text(remembered)
        if text == self._newest:
            return None
        self._newest = text
        self._number += 1
        return partial(self._put, self._number, text)

    def _put(self, number: int, text: str) -> None:
        with self._writing:
            if number < self._written:
                return
            self._written = number
            # An object for this thread; Qt keeps the objects of one file in step.
            store = QSettings(self._store.fileName(), self._store.format())
            store.setValue(self._key, text)
            store.sync()


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
