"""How long a text is: to write, to fit in, to read aloud."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from .counting import spoken_syllables, syllable_count


@dataclass(frozen=True, slots=True)
class TextLength:
    """Tiếng and characters as they are written, with the spaces; and syllables as a reader speaks them."""

    syllables: int = 0
    characters: int = 0
    spoken: int = 0

    def __add__(self, other: TextLength) -> TextLength:
        return TextLength(
            self.syllables + other.syllables, self.characters + other.characters, self.spoken + other.spoken
        )

    def seconds(self, rate: int) -> float:
        """Return how many seconds reading aloud takes at `rate` spoken syllables a minute."""
        return self.spoken * 60 / rate


def text_length(text: str) -> TextLength:
    """Return the length of `text`, whatever its Unicode form. Line ends are no characters."""
    composed = unicodedata.normalize("NFC", text)
    return TextLength(
        syllable_count(composed), len(composed) - composed.count("\n"), spoken_syllables(composed)
    )
