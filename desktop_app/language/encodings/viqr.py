"""VIQR, Vietnamese in plain ASCII with the marks behind the letters: `Vie^.t Nam`.

Source: RFC 1456. A backslash makes the sign behind it literal. People rarely wrote it, so a stop behind a
word is taken for a tone only where the sentence goes on, and a question mark only where the line does.
"""

from __future__ import annotations

import re
import unicodedata

from desktop_app.language.syllables import is_syllable

_SHAPES = {"^": "\u0302", "(": "\u0306", "+": "\u031b"}
_TONES = {
    "'": "\u0301",
    "`": "\u0300",
    "?": "\u0309",
    "~": "\u0303",
    ".": "\u0323",
    "’": "\u0301",
    "‘": "\u0300",
}
_D = re.compile("(?<![A-Za-z])d[dD]|D[dD]")
# A mark of shape stands behind a vowel in no other text.
_SHAPED = re.compile(r"[aeouAEOU][\^(+]")
# A word ends before three stops.
_WORD = re.compile(r"[A-Za-z](?:[A-Za-z^(+'`?~’‘]|\.(?!\.\.)|\\.)*")
_VOWEL = re.compile(r"([aAeEoOuUiIyY])([\^(+]?)(['`?~.’‘]?)")
_ENDS = (".", "?", "'", "’")
_GOES_ON = re.compile(r"[ \t]+[a-z\d]|[,;:)]|\n?[a-z]")
_ESCAPED = re.compile(r"\\(.)")


def decoded(text: str) -> str:
    """Return `text` read as VIQR. A word that makes no Vietnamese syllable stays as it is."""
    return _ESCAPED.sub(
        r"\1", _WORD.sub(lambda word: _read(word[0], text[word.end() : word.end() + 3]), text)
    )


def _read(word: str, behind: str) -> str:
    """Return one word; `behind` is what follows it in the text."""
    whole = _letters(word)
    if not word.endswith(_ENDS):
        return whole if is_syllable(whole) or _is_marked(word) else word
    end = word[-1]
    without = _letters(word[:-1])
    ends_sentence = end == "." or (end == "?" and not behind.startswith((" ", "\t")))
    if is_syllable(whole) and (not ends_sentence or _GOES_ON.match(behind) or not is_syllable(without)):
        return whole
    return without + end if is_syllable(without) or _is_marked(word) else word


def _is_marked(word: str) -> bool:
    """Return whether a word is VIQR even if it is no syllable: a foreign one, an abbreviation."""
    if _SHAPED.search(word) or _D.match(word):
        return True
    return word.isupper() and "DD" in word


def _letters(word: str) -> str:
    word = _D.sub(lambda found: "Đ" if found[0][0] == "D" else "đ", word)
    return unicodedata.normalize("NFC", _VOWEL.sub(_vowel, word))


def _vowel(found: re.Match[str]) -> str:
    return found[1] + _SHAPES.get(found[2], "") + _TONES.get(found[3], "")
