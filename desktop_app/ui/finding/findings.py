"""What was found in an article, looked for off the main thread, one search at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.services.finding import Hit, Passage, Query, find
from desktop_app.ui.markdown.plain_text import utf16_length

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import SignalInstance

    from desktop_app.ui.background import Background


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """Where something stands: the number of the passage, and the start and end as Qt counts them."""

    passage: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Findings:
    """The hits of `query` in `texts`, and the spot of each."""

    query: Query
    texts: tuple[Passage, ...]
    hits: tuple[Hit, ...]
    spots: tuple[Spot, ...]


class Search(QObject):
    """Looks for what was asked last; what was asked before is forgotten. `found` comes later, always.

    One at a time, so that an expression that takes its time holds one thread and not all of them.
    """

    found = Signal(object)  # Findings
    refused = Signal(object)  # Exception

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._wanted: tuple[Query, tuple[Passage, ...]] | None = None
        self._running = False

    def look(self, query: Query, texts: tuple[Passage, ...]) -> None:
        """Look for `query` in `texts`."""
        self._wanted = query, texts
        if not self._running:
            self._begin()

    def forget(self) -> None:
        """Tell nothing of what was asked for."""
        self._wanted = None

    def _begin(self) -> None:
        self._running = True
        asked = self._wanted
        assert asked is not None
        self._background.run(
            partial(_findings, *asked),
            partial(self._end, asked, self.found),
            partial(self._end, asked, self.refused),
            owner=self,
        )

    def _end(self, asked: object, signal: SignalInstance, outcome: object) -> None:
        self._running = False
        if asked is self._wanted:
            self._wanted = None
            signal.emit(outcome)
        elif self._wanted is not None:
            self._begin()


def _findings(query: Query, texts: tuple[Passage, ...]) -> Findings:
    hits = find(query, texts)
    return Findings(query, texts, hits, tuple(_spots(hits, texts)))


def _spots(hits: Iterable[Hit], texts: tuple[Passage, ...]) -> Iterator[Spot]:
    """Yield the spot of each hit, going through the text once."""
    for number, there in groupby(hits, attrgetter("passage")):
        text, read, units = texts[number].text, 0, 0
        for hit in there:
            start = units + utf16_length(text[read : hit.start])
            read, units = hit.end, start + utf16_length(text[hit.start : hit.end])
            yield Spot(number, start, units)
