"""What the speller finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MistakeKind(StrEnum):
    """Why a word is thought wrong."""

    IMPOSSIBLE = "impossible"
    TYPING = "typing"
    TONE_PLACE = "tone_place"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Mistake:
    """`text[start:end]`, in code points, and what it may be meant for, best first.

    `IMPOSSIBLE` is no syllable, `TYPING` a left-over of Telex or VNI, `TONE_PLACE` a tone mark on the wrong
    letter, `CONTEXT` a word that exists but hardly here.
    """

    start: int
    end: int
    kind: MistakeKind
    suggestions: tuple[str, ...]


def cased_like(word: str, model: str) -> str:
    """Return `word`, in lower case, with capitals where `model` has them: all, the first, or none."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
