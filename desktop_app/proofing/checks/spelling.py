"""Misspelt words, as the language's speller finds them: one look at a passage for all its kinds."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.language.spelling.mistakes import Mistake, MistakeKind
from desktop_app.language.spelling.speller import Speller
from desktop_app.language.syllables import ToneStyle
from desktop_app.proofing.remarks import PassageCheck, Remark
from desktop_app.proofing.rule_files import shipped_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

MODEL = "vietnamese-words.bin"
# The passages of an article of 50,000 words.
_MOST_READ = 1_000


def impossible(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for what is no Vietnamese syllable and no word known otherwise."""
    return _check(configuration, MistakeKind.IMPOSSIBLE)


def typing(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for left-overs of typing in Telex or VNI: `nguwowif`."""
    return _check(configuration, MistakeKind.TYPING)


def tone_place(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for tone marks on a letter that cannot bear them: `ngaỳ`."""
    return _check(configuration, MistakeKind.TONE_PLACE)


def context(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for words that exist but hardly beside their neighbours: “Huyên ủy”."""
    return _check(configuration, MistakeKind.CONTEXT)


class _Readings:
    """A speller that keeps what it found in the last passages: four rules ask for it one after another."""

    def __init__(self, speller: Speller) -> None:
        self._speller = speller
        self._read: dict[str, tuple[Mistake, ...]] = {}

    def of(self, passage: Passage) -> tuple[Mistake, ...]:
        """Return all mistakes in the passage."""
        text = passage.text
        found = self._read.get(text)
        if found is None:
            if len(self._read) >= _MOST_READ:
                self._read.clear()
            found = self._read[text] = tuple(self._speller.mistakes(text, passage.tokens))
        return found


def _check(configuration: ProofConfiguration, kind: MistakeKind) -> PassageCheck:
    readings = _readings(frozenset(configuration.words), ToneStyle(configuration.tone_style))

    def look(passage: Passage) -> Iterator[Remark]:
        for mistake in readings.of(passage):
            if mistake.kind is kind:
                yield Remark(mistake.start, mistake.end, mistake.suggestions)

    return PassageCheck(look)


@lru_cache(maxsize=1)
def _readings(words: frozenset[str], style: ToneStyle) -> _Readings:
    """Return one reader for the four checks of a configuration: a model takes its time and its room."""
    return _Readings(Speller(shipped_folder() / MODEL, words, style))
