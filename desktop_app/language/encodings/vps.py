"""VPS, the encoding of the `VPS` fonts and of many pages of Vietnamese abroad: one byte a letter.

Source: the table of Mozilla (`vps.ut`), which GNU recode shares.
"""

from __future__ import annotations

from .code_pages import translated, without_private_use

# From byte 80 on, sixteen a row; a stop is a byte that stays what it is.
_ROWS = (
    "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"
    "Ế..ỀỂỄỐỒỔỖýỷỵỚỜỞ"
    ".ắằẳẵặỠớÙờởỡŨỨợỪ"
    "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
    "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"
    "ƯỦồốÔỏơÈừứÚũưÝẺ."
    "àáâãảạă.èéêẽìí.ĩ"
    "ẴĐòóôõ.Ơụùúủ.ỶẼỳ"
)
# Capitals that fonts for Windows could not show; there their small letters stand for them.
_LOW = {
    2: "Ạ",
    3: "Ậ",
    4: "Ặ",
    5: "Ẹ",
    6: "Ệ",
    16: "Ị",
    17: "Ọ",
    18: "Ộ",
    19: "Ợ",
    20: "Ụ",
    21: "Ự",
    25: "Ỵ",
    28: "Ẫ",
    29: "Ữ",
}
TABLE = {0x80 + place: letter for place, letter in enumerate(_ROWS) if letter != "."} | _LOW


def decoded(text: str) -> str:
    """Return `text` read as VPS."""
    return translated(without_private_use(text), TABLE)
