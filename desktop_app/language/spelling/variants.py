"""Which words one may be taken, typed or heard for: other tones, marks and letters.

The confusions of letters are those of the regions: s and x, ch and tr, d, gi, r and v, l and n at the
beginning, n and ng, c and t at the end, and vowels that sound alike in the south.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.language.fold import fold
from desktop_app.language.tones import Tone, tones_in, without_tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .language_model import LanguageModel

_ONSETS = (
    *(("s", "x"), ("ch", "tr"), ("d", "gi"), ("r", "d"), ("r", "gi"), ("v", "d"), ("v", "gi"), ("l", "n")),
    *(("qu", "h"), ("qu", "g")),
)
_ENDS = (
    *(
        ("n", "ng"),
        ("c", "t"),
        ("nh", "n"),
        ("ch", "t"),
        ("ai", "ay"),
        ("ao", "au"),
        ("iu", "iêu"),
        ("iu", "ưu"),
    ),
    *(("ươu", "iêu"), ("ươu", "ưu"), ("im", "iêm"), ("ip", "iêp"), ("ui", "uôi"), ("ưi", "ươi"), ("m", "n")),
)
_CONFUSED_TONES = {Tone.HOI: Tone.NGA, Tone.NGA: Tone.HOI}
# Words seen less often are misspellings as often as they are words.
_SEEN = 20
_REMEMBERED = 2048
# What each difference costs, in units of the natural logarithm; found on articles set aside.
_CONFUSED, _TONE_LOST, _TONE, _TONE_TOO_MANY, _MARK, _ALL_MARKS, _BOTH, _LETTER = (
    *(-1.0, 0.0, 3.5, 5.0, 2.0, 1.0, 12.0, 3.5),
)


class Variant(NamedTuple):
    """The number of a word, and how unlikely it is that it was meant."""

    number: int
    cost: float


class Variants:
    """The variants of the words of a model, the last ones remembered."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        # The variants of a syllable and its number in the model.
        self.of = lru_cache(maxsize=_REMEMBERED)(self._of)

    @cached_property
    def by_fold(self) -> dict[str, list[tuple[int, str, Tone]]]:
        """Return number, letters without tone, and tone of the usual syllables, by their folded letters."""
        found = defaultdict(list)
        for number in self._model.syllables:
            if self._model.counts[number] >= _SEEN:
                word = self._model.words[number]
                bare = without_tone(word)
                found[fold(bare)].append((number, bare, tone_of(word)))
        return dict(found)

    def _of(self, word: str, number: int) -> tuple[Variant, ...]:
        costs = self.meant_by(word)
        costs.pop(number, None)
        return tuple(Variant(*pair) for pair in costs.items())

    def meant_by(self, word: str) -> dict[int, float]:
        """Return what `word`, one of the model or not, may be meant for, with the costs."""
        return dict(self._spelt_otherwise(word)) | dict(self._same_letters(word))

    def _same_letters(self, word: str) -> Iterator[tuple[int, float]]:
        bare, tone, letters = without_tone(word), tone_of(word), fold(word)
        for number, other, other_tone in self.by_fold.get(letters, ()):
            if other == bare:
                yield number, _tone_cost(tone, other_tone)
            elif tone == other_tone:
                yield number, _MARK
            else:
                yield number, _ALL_MARKS if word == letters else _BOTH

    def _spelt_otherwise(self, word: str) -> Iterator[tuple[int, float]]:
        bare, tone = without_tone(word), tone_of(word)
        tones = {tone, _CONFUSED_TONES.get(tone, tone)}
        for spelt in _respelt(bare):
            for number, other, other_tone in self.by_fold.get(fold(spelt), ()):
                if other == spelt and other_tone in tones:
                    yield number, _LETTER


def tone_of(word: str) -> Tone:
    """Return the tone of a word with at most one tone mark."""
    found = tones_in(word)
    return found[0][1] if found else Tone.NGANG


def _tone_cost(tone: Tone, meant: Tone) -> float:
    if _CONFUSED_TONES.get(tone) is meant:
        return _CONFUSED
    if tone is Tone.NGANG:
        return _TONE_LOST
    return _TONE_TOO_MANY if meant is Tone.NGANG else _TONE


def _respelt(bare: str) -> set[str]:
    """Return `bare` with each confusion of letters, and with each two neighbours in turn."""
    found = {
        bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :] for place in range(len(bare) - 1)
    }
    for left, right in _ONSETS:
        found.update(
            new + bare[len(old) :] for old, new in ((left, right), (right, left)) if bare.startswith(old)
        )
    for left, right in _ENDS:
        found.update(
            bare[: -len(old)] + new for old, new in ((left, right), (right, left)) if bare.endswith(old)
        )
    return found
