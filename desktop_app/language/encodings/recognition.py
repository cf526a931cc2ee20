"""Whether a text is in an old encoding: read so, it must be made of Vietnamese syllables, and only then.

TCVN3 and VNI alone are recognised; VPS and VIQR look too much like other texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.language.syllables import is_syllable

from .decoding import decoded
from .encoding import OldEncoding

_RECOGNISED = (OldEncoding.TCVN3, OldEncoding.VNI)
# No old text holds these letters and combining marks: it shows other signs in their place.
_VIETNAMESE_ONLY = re.compile(
    "[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0309\u0323\u1ea0-\u1ef9]"
)
_BEYOND_ASCII = re.compile("[\u0080-\u00ff\uf080-\uf0ff]")
_WORD = re.compile(r"[^\W\d_]+")
# A word as it stands, with the signs in it that are no letters yet.
_WRITTEN = re.compile(r"[^\s\d!-/:-@\[-`{-~“”‘’…–—]+")
# What no other text has in a word: in TCVN3 signs and capitals behind small letters; in VNI a letter and the
# sign of its marks. French has où and haï, Spanish aún, Finnish eä, and physics 10 µm.
_SIGNS = "\xa1-\xa9\xac-\xaf\xb5-\xb9\xbc-\xbf"
_TELLING = {
    OldEncoding.TCVN3: re.compile(
        rf"[A-Za-z\xc0-\xff][{_SIGNS}]|(?!\xb5)[{_SIGNS}][A-Za-z\xc0-\xff]|[a-z][\xc0-\xde]"
    ),
    OldEncoding.VNI: re.compile(
        "[öô][ùøûõï]|[ao][áàåãä]|e[áàåã]|a[ùøûõêéè]|[ey][ùøõï]|o[øõâ]|u[ùøûõ]|eâ|yû", re.IGNORECASE
    ),
}
_SAMPLE = 2_000
_FEW, _MANY = 3, 12


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of a text read in one encoding.

    `marked` have letters beyond ASCII when they are read so; `good` ones of them are syllables then, `plain`
    ones are syllables as they stand. Of all words that are no names in ASCII there are `words`, of which
    `valid` are syllables. `kinds` counts the different letters beyond ASCII, `written_out` the different good
    words of more than one letter: signs that stand alone may be signs. `telling` is what no other text has in
    a word.
    """

    marked: int
    good: int
    plain: int
    words: int
    valid: int
    kinds: int
    written_out: int
    telling: bool

    @property
    def convinces(self) -> bool:
        """Whether nothing but this encoding explains the text."""
        if self.telling and self.marked < _MANY:
            return self._convinces_briefly
        few = self.marked < _MANY
        if self.good < (0.85 if few else 0.65) * self.marked or self.valid < 0.7 * self.words:
            return False
        gained = self.good - self.plain >= max(2, 0.3 * self.marked)
        return gained and self.kinds >= _FEW and self.written_out > 1

    @property
    def _convinces_briefly(self) -> bool:
        """The same of a title, which tells by one word and may have others of other languages."""
        if self.valid < 0.5 * self.words or self.good <= self.plain or self.words < 2:
            return False
        if self.marked < _FEW:
            return self.good == self.marked == self.written_out
        return self.good >= 0.6 * self.marked and self.written_out > 1

    @property
    def agrees(self) -> bool:
        """Whether a line among others in this encoding is in it as well."""
        return self.good >= self.plain and (2 * self.good >= self.marked or self.marked < _FEW)


def may_be_old(text: str) -> bool:
    """Return whether `text` has letters beyond ASCII, and none that Unicode alone has."""
    return _BEYOND_ASCII.search(text) is not None and not has_vietnamese_letters(text)


def has_vietnamese_letters(text: str) -> bool:
    """Return whether `text` has letters or marks that are in no old encoding: it is Unicode."""
    return _VIETNAMESE_ONLY.search(text) is not None


def recognised(text: str) -> OldEncoding | None:
    """Return the encoding that all of `text` is in, lines without a letter of it aside; None for any other.

    Lines with letters that Unicode alone has are passed over. Judges by the first 2,000 characters.
    """
    sample = _sample(text)
    if not sample:
        return None
    found = {encoding: evidence(sample, encoding) for encoding in _RECOGNISED}
    best = max(_RECOGNISED, key=lambda encoding: found[encoding].good / (found[encoding].marked or 1))
    return best if found[best].convinces else None


def evidence(text: str, encoding: OldEncoding) -> Evidence:
    """Return what speaks for `text` being in `encoding`."""
    read = decoded(text, encoding)
    words = _WORD.findall(read)
    marked = [word for word in words if not word.isascii()]
    good = [word for word in marked if _is_syllable(word) and not _has_capital_inside(word)]
    # Names and abbreviations in ASCII say nothing: they are in texts of all languages.
    small = [word for word in words if len(word) > 1 and word.isascii() and word.islower()]
    return Evidence(
        marked=len(marked),
        good=len(good),
        plain=sum(not word.isascii() and _is_syllable(word) for word in _WRITTEN.findall(text)),
        words=len(small) + len(marked),
        valid=sum(map(_is_syllable, small)) + len(good),
        kinds=len({letter for word in good for letter in word if not letter.isascii()}),
        written_out=len({word for word in good if len(word) > 1}),
        telling=_TELLING[encoding].search(text) is not None,
    )


def _sample(text: str) -> str:
    lines: list[str] = []
    length = 0
    for line in text.split("\n"):
        if length < _SAMPLE and may_be_old(line):
            lines.append(line[:_SAMPLE])
            length += len(line)
    return "\n".join(lines)


def _has_capital_inside(word: str) -> bool:
    """Return whether a capital follows a small letter, as in “vỔ”, which was “và”."""
    return not (word.islower() or word.isupper() or word[1:].islower())


@lru_cache(maxsize=8192)
def _is_syllable(word: str) -> bool:
    # The same words come again and again, and a call of a cache in C costs a tenth.
    return is_syllable(word)
