"""Builds the language model of the proof desk: `python packaging/build_language_model.py CORPUS OUT`.

CORPUS is JSON lines, packed with xz where the name ends in `.xz`, an article a line with `title` and
`text`. One article in 25 is held out for measuring (`held_out`). The model has counts only, no texts.
The same corpus gives the same bytes. It takes some two minutes and 2 GB.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
import unicodedata
import zlib
from array import array
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import log, log2
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from desktop_app.language.fold import fold
from desktop_app.language.spelling.key_leftovers import telex
from desktop_app.language.spelling.language_model import PAIR_WEIGHT, WORD_WEIGHT
from desktop_app.language.spelling.model_file import (
    PAIR_STEPS,
    TRIPLE_COUNTS,
    TRIPLES_IN_BUCKET,
    ModelTables,
    triple_hash,
    write_model,
)
from desktop_app.language.spelling.odd_words import like_a_loan
from desktop_app.language.spelling.sequences import CLASSES, RARE, UNKNOWN, sequence
from desktop_app.language.syllables import is_syllable
from desktop_app.language.tokens import TokenKind, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Rarer ones are noise as often as they are language.
SYLLABLE_SEEN, WORD_SEEN, ACCEPTED_SEEN, PAIR_SEEN, TRIPLE_SEEN = 3, 30, 4, 2, 2
MOST_TRIPLES = 1_350_000
_HELD_OUT_OF_100 = 4
_UNKNOWN, _RARE = CLASSES.index(UNKNOWN), CLASSES.index(RARE)
_MUCH_RARER, _RARE_KEYS = 50, 500


def articles(corpus: Path) -> Iterator[str]:
    """Yield headline and text of each article of a corpus in NFC, headline first, on a line of its own."""
    opened = lzma.open if corpus.suffix == ".xz" else open
    with opened(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield unicodedata.normalize("NFC", f"{article['title']}\n{article['text']}")


def held_out(article: str) -> bool:
    """Return whether an article is set aside for measuring: 4 of 100, by the CRC-32 of its beginning.

    The first 120 characters in lower case, with single spaces, so that copies of an article share its lot.
    """
    beginning = " ".join(article.lower().split())[:120]
    return zlib.crc32(beginning.encode()) % 100 < _HELD_OUT_OF_100


def build(texts: Iterable[str]) -> ModelTables:
    """Count `texts` and return the tables of a model."""
    written, lower = [], Counter[str]()
    for text in texts:
        found = tokens(text)
        lower.update(token.text for token in found if token.kind is TokenKind.WORD and token.text.islower())
        written.append(sequence(text, found)[0])
    counted = Counter(word for words in written for word in words)
    vocabulary = _vocabulary(counted, lower)
    words = vocabulary.words
    numbers = {word: number for number, word in enumerate(words)}
    counts = [0] * len(words)
    for word, count in counted.items():
        number = numbers.setdefault(word, _RARE if is_syllable(word) else _UNKNOWN)
        counts[number] += count
    running = array("H", (numbers[word] for words in written for word in words))
    del written, counted
    pairs = _counted_pairs(running, len(words))
    triples = _counted_triples(running, len(words), pairs)
    kept = _worth_keeping(triples, pairs, counts, len(words))
    head = {"syllables": vocabulary.syllables, "accepted": vocabulary.accepted}
    return _packed(head, words, counts, pairs, kept)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """Words to count: classes, `syllables` of these, others. `accepted` are only known to exist."""

    words: list[str]
    syllables: int
    accepted: list[str]


def _vocabulary(counted: Counter[str], lower: Counter[str]) -> _Vocabulary:
    """Return the words worth knowing; `lower` counts those in lower case that are no syllables.

    A word that is no syllable but has the letters or keys of one is a misspelling, though it be frequent
    (`đươc`), unless it is not much rarer than that one (`cup`).
    """
    syllables = {word for word, seen in counted.items() if seen >= SYLLABLE_SEEN and is_syllable(word)}
    usual: Counter[str] = Counter()
    for word in syllables:
        usual[fold(word)] = max(usual[fold(word)], counted[word])

    def is_word(word: str, seen: int, least: int) -> bool:
        if seen < least or word in syllables or not word[0].isalpha():
            return False
        typed = telex(word)
        return seen > max(usual[fold(word)] / _MUCH_RARER, counted[typed.word] / _RARE_KEYS if typed else 0)

    others = {word for word, seen in counted.items() if is_word(word, seen, WORD_SEEN)}
    accepted = {
        word
        for word, seen in lower.items()
        if word not in others and is_word(word, seen, ACCEPTED_SEEN) and (word.isascii() or like_a_loan(word))
    }
    frequent = [sorted(known, key=lambda word: (-counted[word], word)) for known in (syllables, others)]
    return _Vocabulary([*CLASSES, *frequent[0], *frequent[1]], len(syllables), sorted(accepted))


def _counted_pairs(running: array[int], size: int) -> dict[int, int]:
    """Return how often each pair `first * size + second` stands in `running`, but for rare and unknown."""
    counted = Counter(first * size + second for first, second in pairwise(running))
    unknown = {_UNKNOWN, _RARE}
    return {
        pair: seen
        for pair, seen in counted.items()
        if seen >= PAIR_SEEN and unknown.isdisjoint(divmod(pair, size))
    }


def _counted_triples(running: array[int], size: int, pairs: dict[int, int]) -> dict[tuple[int, int], int]:
    """Return how often each triple of known pairs stands in `running`, by its pair and third word."""
    counted: Counter[int] = Counter()
    square = size * size
    counted.update(
        first * square + second * size + third
        for first, second, third in zip(running, running[1:], running[2:], strict=False)
        if first * size + second in pairs and second * size + third in pairs
    )
    return {divmod(triple, size): seen for triple, seen in counted.items() if seen >= TRIPLE_SEEN}


def _worth_keeping(
    triples: dict[tuple[int, int], int], pairs: dict[int, int], counts: list[int], size: int
) -> dict[tuple[int, int], int]:
    """Return the `MOST_TRIPLES` triples whose pairs alone would tell the least about them."""
    total = sum(counts)

    def surprise(triple: tuple[int, int]) -> float:
        pair, third = triple
        second = pair % size
        share = WORD_WEIGHT * counts[third] / total + pairs[second * size + third]
        return triples[triple] * (counts[second] + WORD_WEIGHT) / (PAIR_WEIGHT * share)

    ordered = sorted(triples, key=lambda triple: (-surprise(triple), triple))
    return {triple: triples[triple] for triple in ordered[:MOST_TRIPLES]}


def _packed(
    head: dict[str, Any],
    words: list[str],
    counts: list[int],
    pairs: dict[int, int],
    triples: dict[tuple[int, int], int],
) -> ModelTables:
    size = len(words)
    ordered = sorted(pairs)
    lengths = Counter(pair // size for pair in ordered)
    place = {pair: number for number, pair in enumerate(ordered)}
    number_of_buckets = max(1, len(triples) // TRIPLES_IN_BUCKET)
    buckets: list[list[int]] = [[] for _ in range(number_of_buckets)]
    for (pair, third), seen in triples.items():
        mixed = triple_hash(place[pair], third)
        entry = (mixed & 0xFFF) << 4 | _triple_level(seen)
        buckets[(mixed >> 12) * number_of_buckets >> 32].append(entry)
    return ModelTables(
        head=head,
        words=words,
        counts=array("I", counts),
        rows=array("I", accumulate((lengths[word] for word in range(size)), initial=0)),
        followers=array("H", (pair % size for pair in ordered)),
        levels=array("B", (min(255, round(log2(pairs[pair]) * PAIR_STEPS)) for pair in ordered)),
        buckets=array("I", accumulate(map(len, buckets), initial=0)),
        triples=array("H", (entry for bucket in buckets for entry in sorted(bucket))),
    )


def _triple_level(seen: int) -> int:
    return min(range(1, len(TRIPLE_COUNTS)), key=lambda level: abs(log(seen / TRIPLE_COUNTS[level])))


def main() -> None:
    """Build the model and say what is in it."""
    parser = argparse.ArgumentParser(description="Builds the language model of the proof desk from a corpus.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    tables = build(article for article in articles(arguments.corpus) if not held_out(article))
    write_model(arguments.out, tables)
    print(f"{len(tables.words)} words, {len(tables.followers)} pairs, {len(tables.triples)} triples,")
    print(f"{sum(tables.counts)} words counted, {arguments.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
