"""How many slips the speller finds in articles that its model has never seen, and what it says to the rest.

Needs the corpus the model was made from: the environment's `TOASOAN_CORPUS` names the file. Only the articles
held out of the model are read. Side by side with hunspell-vi where it is installed.
"""

from __future__ import annotations

import os
import random
import sys
import time
import tracemalloc
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.language.spelling.mistakes import MistakeKind
from desktop_app.language.spelling.speller import Speller
from desktop_app.language.tokens import TokenKind, tokens
from desktop_app.language.tones import old_style

from .figures import MEGABYTES, Figure
from .hunspell import Hunspell, HunspellMissing
from .place import ROOT, Place
from .spelling_slips import KINDS, Slipped, slipped_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

MODEL = ROOT / "resources" / "proofing" / "vietnamese-words.bin"
CORPUS_VARIABLE = "TOASOAN_CORPUS"
_ARTICLES, _FOR_HUNSPELL = 600, 150
_SHARE, _RATE = "share", "per 1,000 syllables"
_GOALS = {"real words": 0.6, "no words": 0.95, "telex": 0.95, "telex tone key": 0.95, "vni": 0.95}
_ROUNDS = 10

# Where remarks are, and the first suggestion of each.
Remarks = dict[tuple[int, int], str]


@dataclass(slots=True)
class _Found:
    """How many slips there were, were found, and were found with the right word first."""

    slips: int = 0
    found: int = 0
    first: int = 0


@dataclass(slots=True)
class _Score:
    """What a speller did on the same articles, right ones and slipped ones."""

    kinds: dict[str, _Found] = field(default_factory=lambda: defaultdict(_Found))
    syllables: int = 0
    remarks: int = 0
    other_remarks: int = 0


def measure(place: Place) -> Iterator[Figure]:
    """Measure finding, then speed."""
    corpus = Path(os.environ.get(CORPUS_VARIABLE, ""))
    if not corpus.is_file():
        sys.stderr.write(f"spelling: skipped, {CORPUS_VARIABLE} names no corpus\n")
        return
    articles = list(islice(_held_out(corpus), _ARTICLES))
    speller = Speller(MODEL)
    yield from _figures("spelling", _scored(articles, lambda text: _remarks(speller, text)), len(articles))
    yield from _kinds_of_remarks(speller, articles)
    try:
        with Hunspell() as hunspell:
            few = articles[:_FOR_HUNSPELL]
            yield from _figures("hunspell-vi", _scored(few, hunspell.remarks), len(few), goals=False)
    except HunspellMissing as reason:
        sys.stderr.write(f"spelling: no figures of hunspell-vi, {reason}\n")
    yield from _speed(articles)


def _held_out(corpus: Path) -> Iterator[str]:
    sys.path.insert(0, str(ROOT / "packaging"))
    from build_language_model import articles, held_out

    return (article for article in articles(corpus) if held_out(article))


def _remarks(speller: Speller, text: str) -> Remarks:
    return {
        (mistake.start, mistake.end): next(iter(mistake.suggestions), "")
        for mistake in speller.mistakes(text, tokens(text))
    }


def _scored(articles: Iterable[str], remarks: Callable[[str], Remarks]) -> _Score:
    score, chance = _Score(), random.Random(20190424)
    for article in articles:
        score.syllables += sum(token.kind is TokenKind.SYLLABLE for token in tokens(article))
        score.remarks += len(remarks(article))
        text, slips = slipped_text(article, chance, tuple(KINDS))
        found = remarks(text)
        for slip in slips:
            suggestion = found.pop((slip.start, slip.end), None)
            for kind in (slip.kind, "real words" if slip.real_word else "no words"):
                _count(score.kinds[kind], slip, suggestion)
        score.other_remarks += len(found)
    return score


def _count(found: _Found, slip: Slipped, suggestion: str | None) -> None:
    found.slips += 1
    found.found += suggestion is not None
    found.first += suggestion is not None and old_style(suggestion) == old_style(slip.right)


def _figures(name: str, score: _Score, articles: int, *, goals: bool = True) -> Iterator[Figure]:
    for kind, found in score.kinds.items():
        size, goal = f"{kind}, {found.slips} slips", _GOALS.get(kind) if goals else None
        yield Figure(f"{name}.recall", [found.found / found.slips], size, _SHARE, goal, at_least=True)
        if found.found:
            goal = 0.95 if kind == "real words" and goals else None
            yield Figure(
                f"{name}.first_right", [found.first / found.found], size, _SHARE, goal, at_least=True
            )
    slips, found = score.kinds["real words"], score.kinds["no words"]
    right = slips.found + found.found
    size = f"{articles} articles, {score.syllables} syllables"
    yield Figure(f"{name}.precision", [right / (right + score.other_remarks)], size, _SHARE)
    yield Figure(f"{name}.remarks", [score.remarks * 1000 / score.syllables], f"{size}, untouched", _RATE)


def _kinds_of_remarks(speller: Speller, articles: Sequence[str]) -> Iterator[Figure]:
    """Yield how many remarks of each kind untouched articles get; many are right, for newspapers slip too."""
    kinds = Counter(mistake.kind for text in articles for mistake in speller.mistakes(text, tokens(text)))
    syllables = sum(token.kind is TokenKind.SYLLABLE for text in articles for token in tokens(text))
    for kind in MistakeKind:
        goal = 0.3 if kind is MistakeKind.CONTEXT else None
        yield Figure(f"spelling.remarks.{kind}", [kinds[kind] * 1000 / syllables], "untouched", _RATE, goal)


def _speed(articles: Sequence[str]) -> Iterator[Figure]:
    loads, whole = [], []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        Speller(MODEL)
        loads.append((time.perf_counter() - begun) * 1000)
    yield Figure("spelling.loaded", loads, f"{MODEL.stat().st_size} bytes", target=150)
    tracemalloc.start()
    speller = Speller(MODEL)
    list(speller.mistakes(articles[0], tokens(articles[0])))
    yield Figure("spelling.memory", [tracemalloc.get_traced_memory()[0] / 1e6], unit=MEGABYTES, target=30)
    tracemalloc.stop()
    for text in articles:
        found = tokens(text)
        begun = time.perf_counter()
        list(speller.mistakes(text, tokens(text)))
        whole.append((time.perf_counter() - begun) * 1e6 / max(1, len(found)))
    yield Figure("spelling.proofed", whole, "1,000 words, tokens included", target=18)
