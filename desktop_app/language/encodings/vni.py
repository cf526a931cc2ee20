"""VNI-Windows, the encoding of the `VNI-` fonts: a letter, and behind it a sign for its marks.

Source: the table of UniKey (“VNI Windows”).
"""

from __future__ import annotations

import re
import unicodedata

from .code_pages import without_private_use

_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT = "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
# Letters that are one byte: the horned vowels, which take tones as others do, đ, and the toned i.
_LETTERS = {"ô": "ơ", "ö": "ư", "ñ": "đ", "ì": "ì", "í": "í", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_TONES = {"ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ù": _ACUTE, "ï": _DOT}
_ON_CIRCUMFLEX = {"â": "", "à": _GRAVE, "å": _HOOK, "ã": _TILDE, "á": _ACUTE, "ä": _DOT}
_ON_BREVE = {"ê": "", "è": _GRAVE, "ú": _HOOK, "ü": _TILDE, "é": _ACUTE, "ë": _DOT}


def _pairs() -> dict[str, str]:
    """Return the letter for each pair in small letters."""
    toned = {
        base + sign: _LETTERS.get(base, base) + tone for base in "aeouyôö" for sign, tone in _TONES.items()
    }
    # The y with a dot has a byte of its own.
    del toned["yï"]
    hats = {base + sign: base + _CIRCUMFLEX + tone for base in "aeo" for sign, tone in _ON_CIRCUMFLEX.items()}
    breves = {"a" + sign: "a" + _BREVE + tone for sign, tone in _ON_BREVE.items()}
    pairs = toned | hats | breves
    return {pair: unicodedata.normalize("NFC", letter) for pair, letter in pairs.items()}


TABLE = _pairs() | _LETTERS
# The pairs first: a horned vowel with a tone is one letter.
_ENCODED = re.compile("|".join(TABLE), re.IGNORECASE)


def decoded(text: str) -> str:
    """Return `text` read as VNI-Windows. A letter is a capital where its base is; the sign may be either."""
    return _ENCODED.sub(lambda found: _letter(found[0]), without_private_use(text))


def _letter(written: str) -> str:
    small = written.lower()
    letter = TABLE[small]
    return letter.upper() if written[0].isupper() else letter
