from __future__ import annotations

import pytest

from desktop_app.intake.captions import in_body, split_credit, under_lead
from desktop_app.intake.paragraphs import Paragraph


def paragraph(*lines: str, alone: bool = True) -> Paragraph:
    return Paragraph(lines, alone)


def test_what_follows_the_word_photo_is_a_credit_only_where_it_is_a_name() -> None:
    assert split_credit("Ảnh: Kim Thoa") == ("", "Kim Thoa")
    assert split_credit("Ảnh: Lễ khởi công tại xã Long Hựu Đông.") == (
        "Ảnh: Lễ khởi công tại xã Long Hựu Đông.",
        "",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Quang cảnh hội nghị",
        "Ông Nguyễn Việt Cường, Bí thư Huyện ủy Cần Đước, phát biểu tại hội nghị",
        "Các đại biểu tham quan mô hình trồng thanh long",
        "Nông dân xã Long Hựu Đông thu hoạch lúa hè thu",
        "Huyện ủy trao giấy khen cho 3 tập thể",
        "Bà Lê Thị Sương (bìa trái) nhận nhà tình thương",
        "Cầu Rạch Bà Xiểng thông xe. Bà con đi lại dễ dàng hơn. Ảnh: Kim Thoa.",
    ],
)
def test_lines_that_speak_as_captions(text: str) -> None:
    assert in_body(paragraph(text))


@pytest.mark.parametrize(
    "text",
    [
        "Giải pháp trước mắt",
        "Kinh tế “hút” thí sinh",
        "Nông dân được mùa",
        "Cảnh sát vào cuộc",
        "1. Quang cảnh",
        "- Đại biểu dự hội nghị",
        "Quang cảnh hội nghị.",
        "Ông Cường: Phải làm đến cùng",
        "Ông Cường cho biết sẽ tiếp tục hỗ trợ",
        "Dịp này, Huyện ủy trao giấy khen cho 3 tập thể",
        "Ông Nguyễn Công Tạn đến trang trại trồng cây(15/08/2005)",
        "Ông " + "Cường và " * 16,
    ],
)
def test_lines_that_are_text_or_subheadings(text: str) -> None:
    assert not in_body(paragraph(text))


def test_a_caption_stands_alone_on_one_line() -> None:
    assert not in_body(paragraph("Quang cảnh hội nghị", alone=False))
    assert not in_body(paragraph("Quang cảnh hội nghị", "và hội trường"))
    assert not under_lead(paragraph("Lúa vào mùa", alone=False))


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("Lúa vào mùa", True),
        ("LÚA VÀO MÙA", False),
        ("Lúa vào mùa.", False),
        ("1. Lúa vào mùa", False),
        ("a" * 401, False),
    ],
)
def test_under_the_lead_any_short_line_may_be_one(text: str, caption: bool) -> None:
    assert under_lead(paragraph(text)) is caption


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Quang cảnh hội nghị. Ảnh: Kim Thoa", "Quang cảnh hội nghị.", "Kim Thoa"),
        ("Quang cảnh hội nghị (Ảnh: TTXVN)", "Quang cảnh hội nghị", "TTXVN"),
        ("Quang cảnh hội nghị – Nguồn ảnh: Báo Long An", "Quang cảnh hội nghị", "Báo Long An"),
        ("Quang cảnh - ảnh: K.T", "Quang cảnh", "K.T"),
        ("Ảnh: Kim Thoa", "", "Kim Thoa"),
        ("Quang cảnh hội nghị", "Quang cảnh hội nghị", ""),
        ("Hình ảnh: tư liệu", "Hình ảnh: tư liệu", ""),
        ("Ảnh: " + "dài " * 9, "Ảnh: " + "dài " * 9, ""),
    ],
)
def test_the_photographer_is_told_from_the_caption(text: str, caption: str, credit: str) -> None:
    assert split_credit(text) == (caption, credit)
