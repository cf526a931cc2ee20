import unicodedata

import pytest
from hypothesis import given

from desktop_app.language.tones import Tone, new_style, old_style, tones_in, with_tone, without_tone
from tests.language.vietnamese import ANYTHING, LETTERS, SENTENCES


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ủy ban hòa giải", "Uỷ ban hoà giải"),
        ("KHỎE, THỦY", "KHOẺ, THUỶ"),
        ("quý, quả, toàn, huýt, khuỷu", "quý, quả, toàn, huýt, khuỷu"),
        ("hóa-lý", "hoá-lý"),
    ],
)
def test_a_tone_moves_only_where_both_styles_exist(old: str, new: str) -> None:
    assert new_style(old) == new
    assert old_style(new) == old


@given(SENTENCES | ANYTHING)
def test_there_and_back(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert old_style(new_style(text)) == old_style(text)
    assert new_style(old_style(text)) == new_style(text)
    assert len(new_style(text)) == len(text)


def test_taking_tones_off_leaves_the_letters() -> None:
    assert without_tone("Đước, ẬP ỷ") == "Đươc, ÂP y"
    assert tones_in("hòà") == [(1, Tone.HUYEN), (2, Tone.HUYEN)]
    assert all(len(without_tone(letter)) == 1 for letter in LETTERS)


def test_a_tone_takes_the_place_of_another() -> None:
    assert with_tone("Huyên", 3, Tone.NANG) == "Huyện"
    assert with_tone("Huyện", 3, Tone.NGANG) == "Huyên"
    with pytest.raises(KeyError):
        with_tone("Huyện", 0, Tone.NANG)
