import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.tokens import TokenKind, tokens
from tests.language.vietnamese import ANYTHING, SENTENCES

K = TokenKind


def kinds(text: str) -> list[tuple[str, TokenKind]]:
    return [(token.text, token.kind) for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *(
            (code, K.DOCUMENT_CODE)
            for code in ("62-KL/TW", "KL/TW", "47/GP-TTĐT", "30/2020/NĐ-CP", "24/QĐ-TTg")
        ),
        *((code, K.CODE) for code in ("QL1A", "U23", "H5N1", "la34", "Q.10", "B-52", "3D")),
        *((date, K.DATE) for date in ("24/4/2019", "11/05/2016", "2-9", "24.4.2019", "4/2019", "2019-04-24")),
        *((time, K.TIME) for time in ("16:59", "16h59", "7g30", "7h", "23:59:59")),
        *(
            (phone, K.TELEPHONE)
            for phone in ("0272. 3826244", "0272.3823225", "(0272) 3826244", "0913 123 456")
        ),
        *((number, K.NUMBER) for number in ("1.000.000", "0,5", "2026", "31")),
        *((short, K.ABBREVIATION) for short in ("UBMTTQ", "TP.HCM", "Th.S", "HĐND", "R&D", "T.Ư")),
        *((mail, K.EMAIL) for mail in ("ttdt@la34.com.vn", "a.b-c@mail.gov.vn")),
        *((site, K.ADDRESS) for site in ("la34.com.vn", "https://la34.com.vn/a?b=1", "www.vff.org.vn")),
        *((word, K.WORD) for word in ("Barcelona", "V-League", "Mát-xcơ-va", "L’Oréal", "nguwowif", "đươc")),
        *((word, K.SYLLABLE) for word in ("Đước", "Uỷ", "ngaỳ", "Lắk", "QUẢNG")),
    ],
)
def test_each_kind_is_recognised_alone_and_in_a_sentence(text: str, kind: TokenKind) -> None:
    assert kinds(text) == [(text, kind)]
    assert kinds(f"theo ({text}), và {text}.") == [
        ("theo", K.SYLLABLE),
        (text, kind),
        ("và", K.SYLLABLE),
        (text, kind),
    ]


def test_an_address_line_is_taken_apart() -> None:
    assert kinds("125 QL1A, Phường 4, TP. Tân An – ĐT: 0272. 3826244 - Fax: 0272.3823225") == [
        ("125", K.NUMBER),
        ("QL1A", K.CODE),
        ("Phường", K.SYLLABLE),
        ("4", K.NUMBER),
        ("TP", K.ABBREVIATION),
        ("Tân", K.SYLLABLE),
        ("An", K.SYLLABLE),
        ("ĐT", K.ABBREVIATION),
        ("0272. 3826244", K.TELEPHONE),
        ("Fax", K.WORD),
        ("0272.3823225", K.TELEPHONE),
    ]


def test_compounds_of_syllables_come_apart() -> None:
    text = "chính trị-xã hội, KINH TẾ-XÃ HỘI"
    assert kinds(text) == [(word, K.SYLLABLE) for word in re.findall(r"\w+", text)]


def test_markdown_is_left_alone() -> None:
    text = "## Tít\n\n![ảnh](anh-2)\n\n> **đậm** và [trang](https://la34.com.vn) `mã` \\* <br>\n- một\n1. hai"
    marks = [token.text for token in tokens(text) if token.kind is K.MARK]
    assert marks == [
        *(
            "##",
            "![",
            "](anh-2)",
            ">",
            "**",
            "**",
            "](https://la34.com.vn)",
            "`mã`",
            "\\*",
            "<br>",
            "-",
            "1.",
        ),
    ]
    words = [token.text for token in tokens(text) if token.kind is not K.MARK]
    assert words == ["Tít", "ảnh", "đậm", "và", "trang", "một", "hai"]


MARKDOWN = st.text(st.sampled_from("#*_[]()!`<>-\\ \n:./@aĐ1ệ"), max_size=40)


@given(SENTENCES | ANYTHING | MARKDOWN)
def test_tokens_cover_the_text_in_order(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    end = 0
    for token in tokens(text):
        assert token.start >= end
        assert not any(character.isalnum() for character in text[end : token.start])
        assert text[token.start : token.end] == token.text != ""
        end = token.end
    assert not any(character.isalnum() for character in text[end:])
