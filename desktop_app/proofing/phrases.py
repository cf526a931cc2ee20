"""Many phrases found at once in a passage, whichever way its tone marks are placed."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

from desktop_app.language.tones import old_style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")
# Two words and the marks between them.
_LONGEST_BEFORE = 60


class Phrases(Generic[T]):
    """Phrases with what they stand for. The longest that begins at a word is found, whole words only."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        by_head: dict[str, dict[str, T]] = defaultdict(dict)
        for phrase, meaning in phrases:
            key = old_style(phrase)
            by_head[key.partition(" ")[0]].setdefault(key, meaning)
        self._by_head = {
            head: sorted(found.items(), key=lambda pair: -len(pair[0])) for head, found in by_head.items()
        }
        heads = "|".join(map(re.escape, sorted(by_head, key=len, reverse=True)))
        self._head = re.compile(rf"(?:{heads})(?!\w)") if heads else None

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Yield where phrases stand in `text`, and what they stand for, without overlaps."""
        if self._head is None:
            return
        text = old_style(text)
        end = 0
        for head in self._head.finditer(text):
            start = head.start()
            # Asked here, not in the expression, which then looks only at letters that begin a head.
            if start < end or text[start - 1 : start].isalnum():
                continue
            for phrase, meaning in self._by_head[head[0]]:
                after = start + len(phrase)
                if text.startswith(phrase, start) and not text[after : after + 1].isalnum():
                    yield start, after, meaning
                    end = after
                    break


def stands_in_name(text: str, start: int) -> bool:
    """Return whether the word before `start` has a capital that its sentence does not ask for."""
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if not before.endswith(" "):
        return False
    words = before.rstrip(" ").rsplit(" ", 2)
    word = words[-1]
    if not word[:1].isupper() or not word[-1:].isalpha() or word.isupper():
        return False
    # At the beginning of a sentence a capital says nothing.
    return len(words) > 1 and words[-2][-1:] not in ".!?:…"
