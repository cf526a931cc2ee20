"""Tone marks that stand another way than the house places them: `hoà` where it writes `hòa`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.syllables import ToneStyle
from desktop_app.language.tokens import TokenKind
from desktop_app.language.tones import new_style, old_style
from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

_LETTERS = frozenset({TokenKind.SYLLABLE, TokenKind.WORD})


def check(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for syllables in the style that is not the configuration's."""
    restyled = new_style if configuration.tone_style == ToneStyle.NEW else old_style

    def look(passage: Passage) -> Iterator[Remark]:
        if restyled(passage.text) == passage.text:
            return
        for token in passage.tokens:
            wanted = restyled(token.text)
            if wanted != token.text and token.kind in _LETTERS:
                yield Remark(token.start, token.end, (wanted,))

    return PassageCheck(look)
