"""VIQR, Vietnamese in plain ASCII with the marks behind the letters: `Vie^.t Nam`.

Source: RFC 1456. A backslash makes the sign behind it literal. People rarely wrote it, so a stop or a
question mark behind a word is taken for a tone only where the sentence goes on.
"""

from __future__ import annotations

import re
import unicodedata

from desktop_app.language.syllables import is_syllable

_SHAPES = {"^": "\u0302", "(": "\u0306", "+": "\u031b", "*": "\u031b"}
_TONES = {
    "'": "\u0301",
    "`": "\u0300",
    "?": "\u0309",
    "~": "\u0303",
    ".": "\u0323",
    "’": "\u0301",
    "‘": "\u0300",
}
_D = re.compile("d[dD]|D[dD]")
_WORD = re.compile(r"[A-Za-z](?:[A-Za-z^(+*'`?~.’‘]|\\.)*")
_VOWEL = re.compile(r"([aAeEoOuUiIyY])([\^(+*]?)(['`?~.’‘]?)")
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
        return whole if is_syllable(whole) else word
    end = word[-1]
    without = _letters(word[:-1])
    if is_syllable(whole) and (_GOES_ON.match(behind) or not is_syllable(without)):
        return whole
    return without + end if is_syllable(without) else word


def _letters(word: str) -> str:
    word = _D.sub(lambda found: "Đ" if found[0][0] == "D" else "đ", word)
    return unicodedata.normalize("NFC", _VOWEL.sub(_vowel, word))


def _vowel(found: re.Match[str]) -> str:
    return found[1] + _SHAPES.get(found[2], "") + _TONES.get(found[3], "")
