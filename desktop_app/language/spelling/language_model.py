"""How likely a word is after two others, from counts of words, pairs and triples.

Smoothed after MacKay and Peto, “A hierarchical Dirichlet language model” (1995): the shorter context
counts as so many sightings of the longer one.
"""

from __future__ import annotations

from bisect import bisect_left
from math import log
from typing import TYPE_CHECKING

from desktop_app.language.syllables import is_syllable

from .model_file import PAIR_STEPS, TRIPLE_COUNTS, read_model, triple_hash
from .sequences import CLASSES, RARE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .model_file import ModelTables

# Sightings that the word alone, and the pair, are worth; found on articles set aside.
WORD_WEIGHT, PAIR_WEIGHT = 300.0, 60.0
_PAIR_COUNTS = [2 ** (level / PAIR_STEPS) for level in range(256)]


class LanguageModel:
    """Counts of words by their number; `numbers` leads from a word to it, `syllables` are those of syllables.

    Reading only, any thread.
    """

    def __init__(self, tables: ModelTables) -> None:
        self.words = tables.words
        self.numbers = {word: number for number, word in enumerate(tables.words)}
        self.counts = tables.counts
        self.unknown, self.rare = self.numbers[UNKNOWN], self.numbers[RARE]
        self.syllables = range(len(CLASSES), len(CLASSES) + tables.head["syllables"])
        self.accepted = frozenset[str](tables.head["accepted"])
        self._rows, self._followers, self._levels = tables.rows, tables.followers, tables.levels
        self._buckets, self._triples = tables.buckets, tables.triples
        self._last_bucket = len(tables.buckets) - 1
        total = sum(tables.counts)
        self._shares = [WORD_WEIGHT * (count + 0.5) / total for count in tables.counts]
        self._weights = [count + WORD_WEIGHT for count in tables.counts]

    @classmethod
    def read(cls, path: Path) -> LanguageModel:
        """Read a model. Raises NotALanguageModel, and OSError where the file cannot be read."""
        return cls(read_model(path))

    def number(self, word: str) -> int:
        """Return the number of a word in lower case and old style, or of its class."""
        found = self.numbers.get(word)
        if found is None:
            return self.rare if is_syllable(word) else self.unknown
        return found

    def pair_count(self, first: int, second: int) -> float:
        """Return how often `second` was seen right after `first`, to a tenth; 0 for less than twice."""
        return self._pair(first, second)[1]

    def likelihoods(self, numbers: Sequence[int]) -> list[float]:
        """Return the natural logarithms of the probabilities of the third word and on, each after two."""
        rows, followers, levels, triples, buckets = (
            *(self._rows, self._followers, self._levels),
            *(self._triples, self._buckets),
        )
        shares, weights, last_bucket = self._shares, self._weights, self._last_bucket
        found = []
        second, pair, pair_seen = numbers[1], *self._pair(numbers[0], numbers[1])
        for third in numbers[2:]:
            end = rows[second + 1]
            place = bisect_left(followers, third, rows[second], end)
            share = shares[third]
            if place < end and followers[place] == third:
                seen = _PAIR_COUNTS[levels[place]]
                share += seen
            else:
                place, seen = -1, 0.0
            share /= weights[second]
            if pair >= 0:
                share *= PAIR_WEIGHT
                if place >= 0:
                    # Triples are kept only where both of their pairs are.
                    mixed = triple_hash(pair, third)
                    bucket, sought = (mixed >> 12) * last_bucket >> 32, (mixed & 0xFFF) << 4
                    at = bisect_left(triples, sought, buckets[bucket], buckets[bucket + 1])
                    if at < buckets[bucket + 1] and triples[at] ^ sought < 16:
                        share += TRIPLE_COUNTS[triples[at] & 15]
                share /= pair_seen + PAIR_WEIGHT
            found.append(log(share))
            second, pair, pair_seen = third, place, seen
        return found

    def _pair(self, first: int, second: int) -> tuple[int, float]:
        """Return where a pair is and how often it was seen, -1 and 0 where it was not."""
        end = self._rows[first + 1]
        place = bisect_left(self._followers, second, self._rows[first], end)
        if place < end and self._followers[place] == second:
            return place, _PAIR_COUNTS[self._levels[place]]
        return -1, 0.0
