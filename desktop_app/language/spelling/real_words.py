"""Words that exist but hardly in this place: “Huyên ủy” for “Huyện ủy”.

A word is thought wrong where another one, which it may easily be taken or typed for, fits so much better
between its neighbours that the slip is likelier than the words as they stand (a noisy channel: Kernighan,
Church and Gale, 1990).
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .contexts import Context
    from .language_model import LanguageModel
    from .variants import Variants

# All in units of the natural logarithm. A logistic regression on slips put into articles that were set aside
# gave the weights; `_NEEDED` is for at most 0.3 remarks on 1,000 syllables of news as it was published.
_NEEDED, _CAPITAL = 10.3, 0.5
_SEEN_OTHER, _SEEN_HERE, _ONE_SIDE, _FIT, _USUAL = 0.65, 1.2, 1.26, 0.25, 0.17
# No better word was ever found where the word fits better than `DOUBT`; none fits better than `_BEST_FIT`.
DOUBT, _BEST_FIT = -18.5, -4.0
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
        known = _logarithms(context.beside(place, number))
        least = _NEEDED - _NEARLY + _CAPITAL * capital + (1 - _FIT) * here
        found = []
        for other, cost in self._variants.of(word, number):
            seen = context.beside(place, other)
            if any(seen):
                evidence = self._evidence(other, _logarithms(seen), known) - cost
                if evidence + _BEST_FIT > least and (sure := evidence + context.fit(place, other)) > least:
                    found.append((sure, other))
        found.sort(reverse=True)
        if not found or found[0][0] < least + _NEARLY:
            return ()
        best = found[0][0]
        return tuple(self._model.words[other] for sure, other in found[:_MOST] if sure > best - _NEARLY)

    def _evidence(self, other: int, seen: Sequence[float], known: Sequence[float]) -> float:
        """Return how much more `other` is `seen` beside the neighbours than the word is that stands there."""
        one_side = max(seen[0] - known[0], seen[1] - known[1])
        usual = log(1 + self._model.counts[other])
        return _SEEN_OTHER * sum(seen) - _SEEN_HERE * sum(known) + _ONE_SIDE * one_side - _USUAL * usual


def _logarithms(counts: Iterable[float]) -> list[float]:
    return [log(1 + count) for count in counts]
