"""A text as numbers of the model's words, and how well a word fits into a place of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.tokens import TokenKind
from desktop_app.language.tones import without_tone

from .sequences import STOP, sequence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.language.tokens import Token

    from .language_model import LanguageModel


_AROUND, _FEWEST = 5, 4
_LETTERS = frozenset([TokenKind.SYLLABLE, TokenKind.WORD])


@dataclass(frozen=True, slots=True)
class Context:
    """`numbers` of words and breaks, each with the index of its token in `places`, -1 for a break.

    Two stops stand before the text and two after it, so that every word has neighbours.
    """

    model: LanguageModel
    numbers: list[int]
    places: list[int]

    @classmethod
    def of(cls, model: LanguageModel, text: str, tokens: Sequence[Token]) -> Context:
        """Return the context of all tokens of NFC `text`."""
        words, places = sequence(text, tokens)
        stop, known = model.numbers[STOP], model.numbers.get
        numbers = [number if (number := known(word)) is not None else model.number(word) for word in words]
        return cls(model, [stop, *numbers, stop], [-1, *places, -1])

    def fit(self, place: int, word: int) -> float:
        """Return the natural logarithm of how likely `word` is at `place`, up to what is the same for all."""
        numbers = self.numbers
        return sum(
            self.model.likelihoods((*numbers[place - 2 : place], word, *numbers[place + 1 : place + 3]))
        )

    def fits(self) -> list[float]:
        """Return for each place how well the word there fits."""
        each = [0.0, 0.0, *self.model.likelihoods(self.numbers), 0.0, 0.0]
        return [sum(each[place : place + 3]) for place in range(len(self.numbers))]

    def beside(self, place: int, word: int) -> tuple[float, float]:
        """Return how often `word` was seen after the word before `place`, and before the one after it."""
        count = self.model.pair_count
        return count(self.numbers[place - 1], word), count(word, self.numbers[place + 1])

    def among_unknown(self, place: int) -> bool:
        """Return whether a neighbour is a word that the model does not know."""
        return self.model.unknown in (self.numbers[place - 1], self.numbers[place + 1])

    def begins(self, place: int) -> bool:
        """Return whether a sentence begins at `place`."""
        return self.numbers[place - 1] == self.numbers[0]

    def is_toneless(self, place: int, tokens: Sequence[Token]) -> bool:
        """Return whether none of the words around `place` has a tone mark.

        Such a passage is of another language, or typed without marks; nothing can be said of single words.
        """
        near = self.places[max(0, place - _AROUND) : place] + self.places[place + 1 : place + 1 + _AROUND]
        words = [tokens[index].text for index in near if index >= 0 and tokens[index].kind in _LETTERS]
        passage = " ".join(words)
        return len(words) >= _FEWEST and without_tone(passage) == passage
