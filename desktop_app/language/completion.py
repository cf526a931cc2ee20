"""Completion while somebody types: many texts, searched at every key by the beginnings of their words."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from .fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_END = "\n"


class Haystack:
    """Texts in which every word of what is typed begins a word, as with `fold.matches`.

    They are folded once and stand in one long string, for to look at each at every key takes too long.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        folded = [_words_of(text) for text in texts]
        self._folded = folded
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._starts = []
        start = 0
        for number, text in enumerate(folded):
            self._whole[text].append(number)
            self._starts.append(start)
            start += len(text) + len(_END)
        self._straw = _END.join([*folded, ""])

    def same(self, text: str) -> Sequence[int]:
        """Return the numbers of the texts that are `text` but for case and marks, in their order."""
        return self._whole.get(_words_of(text), ())

    def find(self, query: str) -> Iterator[int]:
        """Yield the numbers of the texts found, in their order; nothing typed finds all."""
        parts = sorted((f" {word}" for word in fold(query).split()), key=len)
        if not parts:
            yield from range(len(self._folded))
            return
        rarest = parts.pop()
        place = self._straw.find(rarest)
        while place >= 0:
            number = bisect_right(self._starts, place) - 1
            text = self._folded[number]
            if all(part in text for part in parts):
                yield number
            place = self._straw.find(rarest, self._starts[number] + len(text))


def _words_of(text: str) -> str:
    """Return the words of `text` folded, a space before each, so that a beginning is told from a middle."""
    return "".join(f" {word}" for word in fold(text).split())
