"""The speller: all mistakes of a text, in their order."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.language.syllables import ToneStyle, is_syllable, well_placed
from desktop_app.language.tokens import TokenKind
from desktop_app.language.tones import new_style, old_style

from .contexts import Context
from .language_model import LanguageModel
from .mistakes import Mistake, MistakeKind, cased_like
from .odd_words import OddWords
from .real_words import DOUBT, RealWords
from .sequences import word_key
from .variants import Variants

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.language.tokens import Token

# What stands before a name, so that the name is none of the usual words.
_BEFORE_NAMES = frozenset(
    [
        *("ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cụ", "bé", "tên", "họ", "thầy"),
        *("xã", "phường", "ấp", "thôn", "bản", "buôn", "sông", "núi", "đường", "chùa", "cầu", "chợ"),
    ]
)


class Speller:
    """Finds spelling mistakes with the model of `model_path`; `known` words and phrases are never any.

    Suggestions have their tone marks in `style`. Raises NotALanguageModel, and OSError where the file cannot
    be read. Not to be shared between threads.
    """

    def __init__(
        self, model_path: Path, known: frozenset[str] = frozenset(), style: ToneStyle = ToneStyle.OLD
    ) -> None:
        self._model = LanguageModel.read(model_path)
        self._known = frozenset(_known_form(words) for words in known)
        self._longest_known = max((len(words.split()) for words in self._known), default=0)
        self._style = style
        variants = Variants(self._model)
        self._odd_words = OddWords(self._model, variants)
        self._real_words = RealWords(self._model, variants)

    def mistakes(self, text: str, tokens: Sequence[Token]) -> Iterator[Mistake]:
        """Yield the mistakes in NFC `text`; `tokens` are all of its tokens."""
        context = Context.of(self._model, text, tokens)
        unknown = self._model.unknown
        for place, fit in enumerate(context.fits()):
            index = context.places[place]
            if index < 0:
                continue
            token = tokens[index]
            if token.kind is TokenKind.SYLLABLE:
                odd = fit < DOUBT or misplaced(token.text) is not None
            else:
                odd = token.kind is TokenKind.CODE or (
                    token.kind is TokenKind.WORD and context.numbers[place] == unknown
                )
            if odd and (found := self._judged(context, place, tokens)):
                kind, words = found
                toneless = kind is not MistakeKind.TYPING and context.is_toneless(place, tokens)
                if toneless or self._is_known(tokens, index):
                    continue
                yield Mistake(token.start, token.end, kind, self._written(words, token.text))

    def _judged(
        self, context: Context, place: int, tokens: Sequence[Token]
    ) -> tuple[MistakeKind, tuple[str, ...]] | None:
        token = tokens[context.places[place]]
        if token.kind is TokenKind.CODE:
            return self._odd_words.judge_figures(token.text, context, place)
        if token.kind is TokenKind.WORD:
            if tokens[context.places[place] - 1].end == token.start:
                return None  # a unit, or part of a sign: 1.5pc
            return self._odd_words.judge(token.text, context, place)
        if repaired := misplaced(token.text):
            return MistakeKind.TONE_PLACE, (repaired,)
        capital = _Capitals(context, place, tokens)
        if capital.makes_a_name():
            return None
        word = word_key(token.text, token.kind)
        words = self._real_words.judge(word, context, place, capital=capital.unexplained())
        return (MistakeKind.CONTEXT, words) if words else None

    def _written(self, words: tuple[str, ...], model: str) -> tuple[str, ...]:
        styled = map(new_style, words) if self._style is ToneStyle.NEW else words
        return tuple(cased_like(word, model) for word in styled)

    def _is_known(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the token is, or is part of, something that the newsroom knows."""
        for length in range(1, self._longest_known + 1):
            for start in range(max(0, index - length + 1), index + 1):
                words = " ".join(token.text for token in tokens[start : start + length])
                if _known_form(words) in self._known:
                    return True
        return False


class _Capitals:
    """What the capitals of a word and of its neighbours tell."""

    def __init__(self, context: Context, place: int, tokens: Sequence[Token]) -> None:
        self._word = tokens[context.places[place]].text
        self._before, self._after = (
            tokens[context.places[beside]].text if context.places[beside] >= 0 else ""
            for beside in (place - 1, place + 1)
        )
        self._begins = context.numbers[place - 1] == context.numbers[0]

    def unexplained(self) -> bool:
        """Return whether the word has a capital though it begins no sentence and not all is in capitals."""
        return self._word[0].isupper() and not self._begins and not self._all_capitals()

    def makes_a_name(self) -> bool:
        """Return whether it is likely one of a name: in capitals, a capital beside others or after “ông”."""
        if self._word.isupper() and len(self._word) > 1 and not self._all_capitals():
            return True
        return self.unexplained() and (
            self._before[:1].isupper()
            or self._after[:1].isupper()
            or self._before.lower() in _BEFORE_NAMES
            or not (self._before or self._after)
        )

    def _all_capitals(self) -> bool:
        return self._word.isupper() and (self._before.isupper() or self._after.isupper())


@lru_cache(maxsize=16384)
def misplaced(word: str) -> str | None:
    """Return NFC `word` in lower case with its tone mark on the right letter, None if it is there."""
    return None if is_syllable(word) else well_placed(word.lower())


def _known_form(words: str) -> str:
    return old_style(" ".join(words.lower().split()))
