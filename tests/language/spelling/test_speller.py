"""The speller with the shipped model, on sentences written for this test."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings

from desktop_app.language.normalise import normalise
from desktop_app.language.spelling.mistakes import MistakeKind
from desktop_app.language.spelling.speller import Speller
from desktop_app.language.syllables import ToneStyle
from desktop_app.language.tokens import TokenKind, tokens
from tests.architecture.sources import ROOT
from tests.language.vietnamese import ANYTHING, SENTENCES

MODEL = ROOT / "resources" / "proofing" / "vietnamese-words.bin"
REAL_PAGE = ROOT.parent / "shared" / "data" / "station-article-2019-04-24.txt"

K = MistakeKind
Found = list[tuple[str, MistakeKind, str]]


@pytest.fixture(scope="module")
def find() -> Callable[[str], Found]:
    speller = Speller(MODEL)

    def found(text: str) -> Found:
        return [
            (text[mistake.start : mistake.end], mistake.kind, next(iter(mistake.suggestions), ""))
            for mistake in speller.mistakes(text, tokens(text))
        ]

    return found


@pytest.mark.parametrize(
    ("text", "wrong", "kind", "right"),
    [
        ("Bí thư Huyên ủy Cần Đước chủ trì hội nghị.", "Huyên", K.CONTEXT, "Huyện"),
        ("Dịp này, Huyên ủy Cần Đước trao giấy khen cho 3 tập thể.", "Huyên", K.CONTEXT, "Huyện"),
        ("Bà con nổ lực vượt khó để thoát nghèo.", "nổ", K.CONTEXT, "nỗ"),
        ("Chương trình nhằm xử dụng hiệu quả nguồn vốn.", "xử", K.CONTEXT, "sử"),
        ("Ông cho biết đây là nhiêm vụ trọng tâm của năm.", "nhiêm", K.CONTEXT, "nhiệm"),
        ("Nhiều hộ dân đươc hỗ trợ vay vốn.", "đươc", K.IMPOSSIBLE, "được"),
        ("Đây là một nghành kinh tế quan trọng.", "nghành", K.IMPOSSIBLE, "ngành"),
        ("Chất lượng và hiệuquả của chương trình.", "hiệuquả", K.IMPOSSIBLE, "hiệu quả"),
        ("Người dân đi lại rất khó khnă trong mùa mưa.", "khnă", K.IMPOSSIBLE, "khăn"),
        ("Mọi nguwowif đều vui mừng.", "nguwowif", K.TYPING, "người"),
        ("Họ ddi làm từ sáng sớm.", "ddi", K.TYPING, "đi"),
        ("Nhà trươngf tổ chức lễ khai giảng.", "trươngf", K.TYPING, "trường"),
        ("Mọi nguo72i đều vui mừng.", "nguo72i", K.TYPING, "người"),
        ("Vào ngaỳ hôm sau, đoàn đến thăm các gia đình.", "ngaỳ", K.TONE_PLACE, "ngày"),
        ("Đọan đường dài 3km đã hoàn thành.", "Đọan", K.TONE_PLACE, "Đoạn"),
        ("ĐẠI HỘI ĐAI BIỂU TOÀN QUỐC", "ĐAI", K.CONTEXT, "ĐẠI"),
    ],
)
def test_the_mistake_is_found_and_nothing_else(
    find: Callable[[str], Found], text: str, wrong: str, kind: MistakeKind, right: str
) -> None:
    assert find(text) == [(wrong, kind, right)]


@pytest.mark.parametrize(
    "text",
    [
        "Kết luận số 62-KL/TW, Nghị định 30/2020/NĐ-CP, giấy phép 47/GP-TTĐT và QL1A qua huyện Cần Đước.",
        "Ông Nguyễn Việt Cường, bà Kim Thoa và anh Ksor Phước dự hội nghị tại Đắk Lắk, Bắc Kạn.",
        "ĐT: 0272. 3826244 - Fax: 0272.3823225 - Email: ttdt@la34.com.vn, trang la34.com.vn",
        "Địa chỉ: 125 QL1A, Phường 4, TP. Tân An, Tỉnh Long An",
        "Barcelona thắng Real Madrid, Juppé gặp Jean-Marie tại Mát-xcơ-va và dùng Internet, ôtô, xích lô.",
        "Ủy ban hòa giải, Uỷ ban hoà giải; quý, quí; kỹ, kĩ; lý do, lí do.",
        "Xem ![](anh-2) và [trang này](https://la34.com.vn/nguwowif) của đài.",
        "Bông hoa tim tím biêng biếc, người nằm ngang phè.",
        "Xe stéc chở dung dịch muối crôm và bazơ, áp suất 3atm, cáp 2pc. SIU có các khóa học.",
        "Quoc hoi khoa 11 hop phien thu 5, toi khong biet cac ban dang lam gi.",
        "Nên ăn nhiêu thưc phâm giau săt như ca cao, thit bo, thit gia câm, đâu nanh va cac loai rau.",
        "He said that the new album has been sold, and this is the end of the tour.",
        "",
    ],
)
def test_what_is_right_is_left_alone(find: Callable[[str], Found], text: str) -> None:
    assert find(text) == []


def test_a_text_typed_without_the_program_for_vietnamese_is_found(find: Callable[[str], Found]) -> None:
    found = find("Nhuwng ddaay laf muwa ddaauf tieen, tooi ddang hocj veef nguwowif")
    rights = [right for _, _, right in found]
    assert rights == ["Nhưng", "đây", "mưa", "đầu", "tôi", "đang", "học", "về", "người"]


def test_what_the_newsroom_knows_is_never_wrong() -> None:
    text = "Bí thư Huyên ủy và nghành nguwowif."
    known = frozenset({"Huyên uỷ", "nghành", "NGUWOWIF"})
    assert list(Speller(MODEL, known).mistakes(text, tokens(text))) == []


def test_suggestions_follow_the_tone_style_and_the_capitals() -> None:
    text = "HUYỆN UỶ HỌAT ĐỘNG. Bắt đầu hòă bình."
    speller = Speller(MODEL, style=ToneStyle.NEW)
    found = [mistake.suggestions[0] for mistake in speller.mistakes(text, tokens(text))]
    assert found == ["HOẠT", "hoà"]


@pytest.mark.skipif(not REAL_PAGE.exists(), reason="the station's page is not beside the repository")
def test_the_stations_article_has_one_misspelling(find: Callable[[str], Found]) -> None:
    assert find(REAL_PAGE.read_text(encoding="utf-8")) == [("Huyên", K.CONTEXT, "Huyện")]


SPELLER = Speller(MODEL)


@settings(max_examples=60)
@given(SENTENCES | ANYTHING)
def test_mistakes_are_words_of_the_text_in_their_order(text: str) -> None:
    text = normalise(text)
    found = tokens(text)
    mistakes = list(SPELLER.mistakes(text, found))
    starts = {token.start: token for token in found}
    assert [mistake.start for mistake in mistakes] == sorted({mistake.start for mistake in mistakes})
    for mistake in mistakes:
        token = starts[mistake.start]
        assert token.end == mistake.end
        assert token.kind in {TokenKind.SYLLABLE, TokenKind.WORD, TokenKind.CODE}
        assert mistake.suggestions
        assert token.text not in mistake.suggestions
