"""Words that are no syllables: left-overs of typing, slips, words run together. Foreign words are not meant.

Only one slip a word is looked for: a letter too many, too few, another one, two in turn, wrong marks or tone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.language.fold import fold
from desktop_app.language.syllables import is_syllable, sounds
from desktop_app.language.tones import Tone, old_style, tones_in, without_tone

from .key_leftovers import telex, vni
from .mistakes import MistakeKind
from .variants import tone_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .contexts import Context
    from .language_model import LanguageModel
    from .variants import Variants

# How syllables of loanwords begin, but none of Vietnamese: crôm, stéc.
_CLUSTERS = ("bl", "br", "cl", "cr", "dr", "gr", "kl", "kr", "pl", "pr", "st", "xc", "xp", "xt")
_ALPHABET = "abcdeghiklmnopqrstuvxy"
_LONGEST = 9
# A word whose keys were meant for another one is often an English word too: been, queen, her.
_SURE_KEYS = 2
_USUAL = 20
# In units of the natural logarithm: how much better than an unknown word a guess must fit.
_GAP, _KEYS_GAP = 5.0, 3.0
# So much more where a neighbour is unknown too, for capitals, which begin names, and for few letters.
_FOREIGN_GAP, _CAPITAL_GAP, _SHORT_GAP = 3.0, 4.0, 2.0
# These letters are in no words of other languages, short ones apart.
_NO_OTHER_WORD, _SURE_LENGTH = re.compile("^dd|uw|[fj]$"), 4
_SWAPPED, _LETTER_WRONG, _TONE_WRONG, _MARKS_LOST = 1.0, 5.0, 2.5, 2.0
_ATTESTED = 2.0
_FITTED, _MOST, _REMEMBERED = 40, 5, 512


class Guess(NamedTuple):
    """What an odd word is, and the words it may be meant for, in lower case and old style, best first."""

    kind: MistakeKind
    words: tuple[str, ...]


class OddWords:
    """Judging words that are no syllables, with a model."""

    def __init__(self, model: LanguageModel, variants: Variants) -> None:
        self._model = model
        self._variants = variants
        self._meant = lru_cache(maxsize=_REMEMBERED)(self._meant_by)

    def judge(self, word: str, context: Context, place: int) -> Guess | None:
        """Return what `word`, letters unknown to the model, is meant for; None where it may be right.

        `place` is that of the word in `context`.
        """
        lower = word.lower()
        if not 2 <= len(word) <= 2 * _LONGEST or not word.isalpha() or lower in self._model.accepted:
            return None
        if "z" in lower:
            return None  # neither a letter of Vietnamese nor a key that leaves one over
        foreign, capital = lower.isascii(), word[0].isupper()
        if word[1:] != lower[1:] and not (word.isupper() and not foreign):
            # A capital inside: two words without their space, or a sign such as `kVA`.
            return _guessed(MistakeKind.IMPOSSIBLE, None if foreign else self._parted_at_capital(word))
        found = self._typed(lower, context, place, capital=capital and not context.begins(place))
        without_marks = context.begins(place) and lower in self._variants.by_fold
        if found or (foreign and capital and not without_marks):
            return _guessed(MistakeKind.TYPING, found)
        if not foreign and (found := self._parted(lower)):
            return Guess(MistakeKind.IMPOSSIBLE, (found,))
        return self._misspelt(lower, context, place, capital=capital) if len(lower) <= _LONGEST else None

    def judge_figures(self, word: str, context: Context, place: int) -> Guess | None:
        """Return what a code, letters and figures, is meant for if it was typed for VNI."""
        found = vni(word) if word[0].isalpha() and word[1:].islower() else None
        if found is None or self._count(found.word) < _USUAL:
            return None
        sure = found.keys >= _SURE_KEYS and word.islower()
        usual = sure or max(context.beside(place, self._model.number(found.word))) > _ATTESTED
        return Guess(MistakeKind.TYPING, (found.word,)) if usual else None

    def _typed(self, word: str, context: Context, place: int, *, capital: bool) -> str | None:
        found = telex(word)
        if found is None or self._count(found.word) < _USUAL:
            return None
        number = self._model.number(found.word)
        sure = found.keys >= _SURE_KEYS and not context.among_unknown(place)
        if sure or not word.isascii() or (_NO_OTHER_WORD.search(word) and len(word) >= _SURE_LENGTH):
            return found.word
        if not found.keys or (capital and len(word) < _SURE_LENGTH):
            return None
        needed = _KEYS_GAP + (_CAPITAL_GAP if capital else 0)
        return found.word if self._fits(number, context, place, needed) else None

    def _misspelt(self, word: str, context: Context, place: int, *, capital: bool) -> Guess | None:
        ranked = self._ranked(word, context, place)
        if not ranked:
            return None
        cost, number = ranked[0]
        if word.isascii() or capital or (like_a_loan(word) and fold(word) not in self._variants.by_fold):
            # Capitals begin names, and plain letters make foreign words: only the place can tell.
            needed = _GAP + cost + (_CAPITAL_GAP if capital else 0) + (_SHORT_GAP if len(word) < 4 else 0)
            if not self._fits(number, context, place, needed + _FOREIGN_GAP * context.among_unknown(place)):
                return None
        return Guess(MistakeKind.IMPOSSIBLE, self._words(ranked))

    def _words(self, ranked: list[tuple[float, int]]) -> tuple[str, ...]:
        return tuple(self._model.words[number] for _, number in ranked[:_MOST])

    def _fits(self, number: int, context: Context, place: int, needed: float) -> bool:
        """Return whether the word was seen there, and fits better than an unknown one by `needed`."""
        gap = context.fit(place, number) - context.fit(place, self._model.unknown)
        return gap >= needed and max(context.beside(place, number)) > _ATTESTED

    def _count(self, word: str) -> int:
        number = self._model.numbers.get(word)
        return self._model.counts[number] if number is not None else 0

    def _parted(self, word: str) -> str | None:
        """Return `word` as two words that are often neighbours: `hiệuquả`."""
        numbers = self._model.numbers
        for place in range(2, len(word) - 1):
            first, second = old_style(word[:place]), old_style(word[place:])
            if first in numbers and second in numbers and not (first.isascii() and second.isascii()):
                count = self._model.pair_count(numbers[first], numbers[second])
                if count >= _USUAL and is_syllable(first) and is_syllable(second):
                    return f"{first} {second}"
        return None

    def _parted_at_capital(self, word: str) -> str | None:
        """Return `word` as two words where the second begins with a capital: `lýTheo`."""
        place = next((place for place, letter in enumerate(word) if place and letter.isupper()), 0)
        first, second = word[:place], word[place:]
        apart = place > 1 and len(second) > 1 and is_syllable(first) and is_syllable(second)
        return f"{first} {second}" if apart and not second.isupper() else None

    def _ranked(self, word: str, context: Context, place: int) -> list[tuple[float, int]]:
        """Return the words that `word` may be meant for, each with its cost, best first."""
        return sorted(self._meant(word), key=lambda one: one[0] - context.fit(place, one[1]))

    def _meant_by(self, word: str) -> tuple[tuple[float, int], ...]:
        """Return cost and number of the usual words that `word` may be meant for."""
        costs = self._variants.meant_by(word)
        bare, tone = without_tone(word), tone_of(word)
        for letters, cost in _slips(fold(word)):
            for number, other, other_tone in self._variants.by_fold.get(letters, ()):
                total = cost + _TONE_WRONG * (bool(tone) and other_tone is not tone)
                total += _MARKS_LOST * (bare.isascii() and not other.isascii())
                costs[number] = min(total, costs.get(number, total))
        counts = self._model.counts
        best = sorted(costs, key=lambda number: (costs[number] - log(counts[number]), number))
        return tuple((costs[number], number) for number in best[:_FITTED])


def _guessed(kind: MistakeKind, word: str | None) -> Guess | None:
    return Guess(kind, (word,)) if word else None


def _slips(letters: str) -> Iterator[tuple[str, float]]:
    """Yield what folded `letters` may be meant for, with the cost."""
    cuts = [(letters[:place], letters[place:]) for place in range(len(letters) + 1)]
    for head, tail in cuts:
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:], _SWAPPED
        if tail:
            yield head + tail[1:], _LETTER_WRONG
        for letter in _ALPHABET:
            yield head + letter + tail, _LETTER_WRONG
            if tail:
                yield head + letter + tail[1:], _LETTER_WRONG


def like_a_loan(word: str) -> bool:
    """Return whether `word` can be read as two to four syllables together, as loanwords are: `ôxy`."""
    if any(tone is not Tone.SAC for _, tone in tones_in(word)):
        return False
    bare = without_tone(word)
    if bare.startswith(_CLUSTERS) and sounds(bare[1:]):
        return True
    ends = {0}
    for parts in range(1, 5):
        ends = {
            end
            for start in ends
            for end in range(start + 1, min(len(bare), start + 7) + 1)
            if sounds(bare[start:end])
        }
        if parts > 1 and len(bare) in ends:
            return True
    return False
