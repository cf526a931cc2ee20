import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.syllables import Syllable, ToneStyle, is_syllable, parse, well_placed
from desktop_app.language.tones import Tone, new_style, old_style
from tests.language.vietnamese import WORDS

REAL = """
    quốc gì gìn giếng giết già quý quỳnh quyết quýt quơ khuya nghiêng nguyễn nguyệt ngoằn ngoèo khuỷu
    huých huơ thuở tuýt uỳnh yểng yêu ý ỷ Đắk Lắk Kạn Kông xoong moóc ngoéo ghế nghỉ kỹ mỹ hy vy người
    trường chuyển rượu hươu bưu ngựa mía xiêu liệt tuyn QUẢNG Ủy Uỷ hòa hoà thuế huệ chuếnh loắt oẳn được
"""
NONE = """
    ngaỳ đọan đươc viêt bàc nghanh nghành ngi ke1 qo quu cye ceo kan gen nge ngươì hòà trươngf xw wa flo
    lọai khuyếch khoach ngừơi iên yên1 bb đh zô strong
"""

SYLLABLES = WORDS.filter(is_syllable)


@pytest.mark.parametrize("word", REAL.split())
def test_what_real_texts_have_is_a_syllable(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", NONE.split())
def test_what_nobody_can_read_is_none(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("word", "onset", "rhyme", "tone"),
    [
        ("Quỷ", "qu", "y", Tone.HOI),
        ("gì", "gi", "i", Tone.HUYEN),
        ("giếng", "gi", "iêng", Tone.SAC),
        ("già", "gi", "a", Tone.HUYEN),
        ("NGHIÊNG", "ngh", "iêng", Tone.NGANG),
        ("ủy", "", "uy", Tone.HOI),
        ("quốc", "qu", "ôc", Tone.SAC),
    ],
)
def test_the_parts(word: str, onset: str, rhyme: str, tone: Tone) -> None:
    assert parse(word) == Syllable(onset, rhyme, tone)


@given(SYLLABLES)
def test_a_syllable_is_written_as_it_was_read(word: str) -> None:
    syllable = parse(word)
    if syllable is not None:
        assert syllable.written(ToneStyle.OLD) == old_style(word.lower())
        assert syllable.written(ToneStyle.NEW) == new_style(word.lower())
        assert parse(syllable.written(ToneStyle.NEW)) == syllable


@given(st.text(max_size=9) | WORDS)
def test_parsing_is_total(word: str) -> None:
    assert (parse(word) is not None) <= is_syllable(word)
    placed = well_placed(word)
    assert placed is None or (is_syllable(placed) and not parse(word) and len(placed) == len(word))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("ngaỳ", "ngày"),
        ("Đọan", "Đoạn"),
        ("ngừơi", "người"),
        ("qúy", "quý"),
        ("gìa", "già"),
        ("HỌAT", "HOẠT"),
        ("vịêc", "việc"),
        ("cuả", "của"),
    ],
)
def test_a_tone_on_an_impossible_letter_moves(wrong: str, right: str) -> None:
    assert well_placed(wrong) == right


@pytest.mark.parametrize("word", ["hòa", "hoà", "ngay", "hòà", "đươc", "Juppé", "ngoat", "bảc"])
def test_what_no_moving_repairs_stays(word: str) -> None:
    assert well_placed(word) is None
