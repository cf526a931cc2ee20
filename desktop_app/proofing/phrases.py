"""Many phrases found at once in a passage, whichever way its tone marks are placed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

from desktop_app.language.tones import old_style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .passages import Passage

T = TypeVar("T")


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

    def find(self, passage: Passage) -> Iterator[tuple[int, int, T]]:
        """Yield where phrases stand in `passage.text`, and what they stand for, without overlaps."""
        text = old_style(passage.text)
        end = 0
        for start in _word_starts(text):
            if start < end:
                continue
            head = text[start : _word_end(text, start)]
            for phrase, meaning in self._by_head.get(head, ()):
                after = start + len(phrase)
                if text.startswith(phrase, start) and not text[after : after + 1].isalnum():
                    yield start, after, meaning
                    end = after
                    break


def stands_in_name(text: str, start: int) -> bool:
    """Return whether the word before `start` has a capital that its sentence does not ask for."""
    before = text[:start]
    if not before.endswith(" "):
        return False
    words = before.rstrip(" ").rsplit(" ", 2)
    word = words[-1]
    if not word[:1].isupper() or not word[-1:].isalpha() or word.isupper():
        return False
    # At the beginning of a sentence a capital says nothing.
    return len(words) > 1 and words[-2][-1:] not in ".!?:…"


def _word_starts(text: str) -> Iterator[int]:
    position = 0
    for word in text.split(" "):
        skip = len(word) - len(word.lstrip("“\"‘'(["))
        if word[skip:]:
            yield position + skip
        position += len(word) + 1


def _word_end(text: str, start: int) -> int:
    end = text.find(" ", start)
    word = text[start:] if end < 0 else text[start:end]
    return start + len(word.rstrip(".,;:!?…”\"’')]"))
