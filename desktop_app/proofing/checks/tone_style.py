"""Tone marks that stand another way than the house places them: `hoà` where it writes `hòa`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.syllables import ToneStyle
from desktop_app.language.tokens import TokenKind
from desktop_app.language.tones import new_style, old_style
from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

# Nothing of the other style is without one of these; to look for them takes no time.
_NEW_STYLE = re.compile(r"[ou](?:[àáảãạ]|[èéẻẽẹ]|[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)
_OLD_STYLE = re.compile(r"[òóỏõọùúủũụ][aey](?!\w)", re.IGNORECASE)
_LETTERS = frozenset({TokenKind.SYLLABLE, TokenKind.WORD})


def check(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for syllables in the style that is not the configuration's."""
    is_new = configuration.tone_style == ToneStyle.NEW
    restyled, other_style = (new_style, _OLD_STYLE) if is_new else (old_style, _NEW_STYLE)

    def look(passage: Passage) -> Iterator[Remark]:
        if other_style.search(passage.text) is None:
            return
        for token in passage.tokens:
            wanted = restyled(token.text)
            if wanted != token.text and token.kind in _LETTERS:
                yield Remark(token.start, token.end, (wanted,))

    return PassageCheck(look)
