"""Where the tone mark stands in `oa`, `oe`, `uy`: the old style (hòa, ủy) against the new one (hoà, uỷ)."""

from __future__ import annotations

import re

_NEW_STYLE = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
_OLD_STYLE = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]
_TO_OLD = dict(zip(_NEW_STYLE, _OLD_STYLE, strict=True))

# Only at the end of a syllable; after q the u belongs to the consonant (quý keeps its tone on the y).
_NEW_STYLE_RHYME = re.compile(rf"(?<![qQ])({'|'.join(_NEW_STYLE)})(?![^\W\d_])", re.IGNORECASE)


def old_style(text: str) -> str:
    """Return NFC `text` with tone marks placed the old way: “Uỷ ban hoà giải” gives “Ủy ban hòa giải”.

    The length does not change. Syllables with a final consonant are written one way only and stay.
    """
    return _NEW_STYLE_RHYME.sub(lambda found: _restyle(found[0]), text)


def _restyle(rhyme: str) -> str:
    placed = _TO_OLD[rhyme.lower()]
    return "".join(
        mark.upper() if letter.isupper() else mark for mark, letter in zip(placed, rhyme, strict=True)
    )
