"""Vietnamese text as old programs wrote it, to make what the program is to read."""

from __future__ import annotations

import unicodedata

from desktop_app.language.encodings import tcvn3, vni, vps
from desktop_app.language.encodings.encoding import OldEncoding

# Where a small letter and a capital share a cell, the letter is read as the small one.
_TCVN3 = {letter: chr(byte) for byte, letter in tcvn3.TABLE.items()}
_VNI = {letter: written for written, letter in vni.TABLE.items()}
_VPS = {letter: chr(byte) for byte, letter in vps.TABLE.items()}
_WITHOUT_TONE = "ăâêôơưđĂÂÊÔƠƯĐ"
_SHAPES = {"\u0302": "^", "\u0306": "(", "\u031b": "+"}
_TONES = {"\u0301": "'", "\u0300": "`", "\u0309": "?", "\u0303": "~", "\u0323": "."}


def encoded(text: str, encoding: OldEncoding) -> str:
    """Return NFC `text` in the characters that Windows shows for its bytes in `encoding`.

    As UniKey does, TCVN3 gets small letters for capitals with tones.
    """
    write = {
        OldEncoding.TCVN3: _tcvn3,
        OldEncoding.VNI: _vni,
        OldEncoding.VPS: _vps,
        OldEncoding.VIQR: _viqr,
    }[encoding]
    return "".join(map(write, text))


def standard_tcvn(text: str) -> str:
    """Return `text` in TCVN 5712 with its capitals, which fonts for Windows lack."""
    return "".join(_TCVN3.get(letter, letter) for letter in text)


def without_toned_capitals(text: str) -> str:
    """Return `text` with what TCVN3 can say of it: capitals with tones as small letters."""
    return "".join(letter.lower() if _is_toned_capital(letter) else letter for letter in text)


def _is_toned_capital(letter: str) -> bool:
    return letter.isupper() and letter in _TCVN3 and letter not in _WITHOUT_TONE


def _tcvn3(letter: str) -> str:
    return _TCVN3.get(letter.lower() if _is_toned_capital(letter) else letter, letter)


def _vps(letter: str) -> str:
    return _VPS.get(letter, letter)


def _vni(letter: str) -> str:
    written = _VNI.get(letter.lower(), letter)
    return written.upper() if letter.isupper() else written


def _viqr(letter: str) -> str:
    if letter in "đĐ":
        return "dd" if letter == "đ" else "DD"
    base, *marks = list(unicodedata.normalize("NFD", letter))
    shapes = "".join(_SHAPES.get(mark, "") for mark in marks)
    return base + shapes + "".join(_TONES.get(mark, "") for mark in marks)
