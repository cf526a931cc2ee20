"""A text as the language model sees it: syllables in lower case and one tone style, classes, and breaks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.language.syllables import is_syllable, well_placed
from desktop_app.language.tokens import TokenKind
from desktop_app.language.tones import old_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.language.tokens import Token

# Words that are not known: what is no syllable, and syllables that hardly anybody writes.
UNKNOWN, RARE = "<?>", "<~>"
STOP, PAUSE, FIGURES, SHORT = "<.>", "<,>", "<0>", "<A>"
CLASSES = (UNKNOWN, RARE, STOP, PAUSE, FIGURES, SHORT)

_STOPS = re.compile(r"[.;:!?…\n]")
_SPACES = " \xa0"


def sequence(text: str, tokens: Sequence[Token]) -> tuple[list[str], list[int]]:
    """Return the words and breaks of NFC `text`, and for each the index of its token, -1 for a break.

    It begins and ends with a stop. Marks are breaks; figures, dates and codes are one class.
    """
    words, places, end = [STOP], [-1], 0
    for place, token in enumerate(tokens):
        between = text[end : token.start]
        end = token.end
        if between != " " or token.kind is TokenKind.MARK:
            mark = _break(between) if token.kind is not TokenKind.MARK else STOP
            if mark and words[-1] is not STOP and (mark is STOP or words[-1] is not PAUSE):
                words.append(mark)
                places.append(-1)
        if token.kind is not TokenKind.MARK:
            words.append(word_key(token.text, token.kind))
            places.append(place)
    return [*words, STOP], [*places, -1]


@lru_cache(maxsize=16384)
def word_key(text: str, kind: TokenKind) -> str:
    """Return how the model knows a token; a misplaced tone mark is put right."""
    if kind is TokenKind.SYLLABLE:
        written = text if is_syllable(text) else well_placed(text) or text
        return old_style(written.lower())
    if kind is TokenKind.WORD:
        return text.lower()
    return SHORT if kind is TokenKind.ABBREVIATION else FIGURES


def _break(between: str) -> str:
    """Return the break that the characters between two tokens make, empty for spaces."""
    if not between.strip(_SPACES):
        return ""
    return STOP if _STOPS.search(between) else PAUSE
