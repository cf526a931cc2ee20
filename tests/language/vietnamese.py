"""Vietnamese letters, syllables and texts in every Unicode form, for hypothesis."""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

_BASES = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")

_SMALL = [unicodedata.normalize("NFC", base + tone) for base in _BASES for tone in _TONES]
VOWELS = "".join(_SMALL + [letter.upper() for letter in _SMALL])
LETTERS = VOWELS + "bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX"

WORDS = st.text(st.sampled_from(LETTERS), min_size=1, max_size=7)
SENTENCES = st.lists(WORDS | st.sampled_from(["62-KL/TW", "24/4/2019", "–", "”."]), max_size=8).map(" ".join)
ANYTHING = st.one_of(
    SENTENCES,
    st.text(max_size=30),
    st.text(
        st.characters(categories=["Cc", "Cf", "Cs", "Mn", "Zs", "Zl", "Zp"]) | st.sampled_from(LETTERS),
        max_size=20,
    ),
)
