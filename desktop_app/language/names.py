"""When two spellings are one name."""

from __future__ import annotations

import unicodedata

from .normalise import single_line
from .tones import old_style


def name_key(name: str) -> str:
    """Return what all spellings of `name` have in common: “Uỷ ban” and “ỦY BAN” are one, “má” and “ma” two.

    White space, case and the place of a tone mark do not count; marks and đ do. Idempotent.
    """
    return old_style(unicodedata.normalize("NFC", single_line(name).casefold()))
