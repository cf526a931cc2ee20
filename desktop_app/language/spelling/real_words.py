"""Words that exist but hardly in this place: “Huyên ủy” for “Huyện ủy”.

A word is thought wrong where another one, which it may easily be taken or typed for, fits so much better
between its neighbours that the slip is likelier than the words as they stand (a noisy channel: Kernighan,
Church and Gale, 1990).
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contexts import Context
    from .language_model import LanguageModel
    from .variants import Variants

# All in units of the natural logarithm. A logistic regression on slips put into articles that were set aside
# gave the weights; `_NEEDED` is for at most 0.3 remarks on 1,000 syllables of news as it was published.
_NEEDED, _CAPITAL = 10.3, 0.5
_SEEN_OTHER, _SEEN_HERE, _ONE_SIDE, _FIT, _USUAL = 0.65, 1.2, 1.26, 0.25, 0.17
# No better word was ever found where the word fits better than this, nor one that fits so little better.
DOUBT, _LEAST_GAP = -18.5, 3.0
_NEARLY, _MOST = 4.0, 4


class RealWords:
    """Judging syllables by their places."""

    def __init__(self, model: LanguageModel, variants: Variants) -> None:
        self._model = model
        self._variants = variants

    def judge(self, word: str, context: Context, place: int, *, capital: bool = False) -> tuple[str, ...]:
        """Return what the syllable at `place` is meant for, best first; () if it may stay.

        Words are in lower case and old style. `capital` tells that the word has a capital which the
        beginning of a sentence does not explain.
        """
        number = context.numbers[place]
        here = context.fit(place, number)
        found = []
        for other, cost in self._variants.of(word, number):
            if context.is_attested(place, other):
                fit = context.fit(place, other) - cost
                if fit > here + _LEAST_GAP:
                    found.append((fit, other))
        if not found:
            return ()
        found.sort(reverse=True)
        best, other = found[0]
        certainty = best - here + self._evidence(context, place, other) + _FIT * here - _CAPITAL * capital
        if certainty < _NEEDED:
            return ()
        return tuple(self._model.words[other] for fit, other in found[:_MOST] if fit > best - _NEARLY)

    def _evidence(self, context: Context, place: int, other: int) -> float:
        """Return how much more `other` is known beside the neighbours than the word at `place`."""
        here = [log(1 + count) for count in context.beside(place, context.numbers[place])]
        there = [log(1 + count) for count in context.beside(place, other)]
        one_side = max(seen - known for seen, known in zip(there, here, strict=True))
        usual = log(1 + self._model.counts[other])
        return _SEEN_OTHER * sum(there) - _SEEN_HERE * sum(here) + _ONE_SIDE * one_side - _USUAL * usual
