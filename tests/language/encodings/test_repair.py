"""What is recognised, what is left alone, and mixed texts by their lines."""

from __future__ import annotations

import pytest

from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.language.encodings.recognition import recognised
from desktop_app.language.encodings.repair import Loss, Repair, read_as, repaired
from tests.language.encodings.old_texts import encoded, standard_tcvn

_TCVN3, _VNI, _VPS, _VIQR = OldEncoding
_ARTICLE = """Cần Đước: Tổng kết 10 năm thực hiện Kết luận 62-KL/TW

Ngày 24/4/2019, Huyện ủy Cần Đước tổ chức hội nghị tổng kết 10 năm thực hiện Kết luận số 62-KL/TW.
Qua 10 năm thực hiện, “nhận thức của cấp ủy, chính quyền” về công tác dân vận được nâng lên.
Kim Thoa"""
_FOREIGN = (
    "Où est passé l'élève ? Il a goûté à la crème brûlée, naïf et déçu, là-bas, dès août.",
    "Die Straßenbahn fährt über die schöne Brücke, müde Gäste hören früh Gerüchte.",
    "El niño soñó que el pingüino comía piñas: ¡qué alegría! ¿Tú sí? Aún no, mamá está aquí.",
    "Não há informação; a situação é difícil, mas amanhã põe-se tudo em ordem, João.",
    "Zażółć gęślą jaźń, mógł pójść do łódki.",
    "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "Så må vi gå nu, på åen, så får vi så.",
    "Älä itke, yö tulee: hyvää yötä, äiti, teä.",
    "Tú no sí a mí. Où va Paul ? Dû. Là où.",
    "© 2019 Công ty",
    "Cà phê và cá, có gì là quá xa xôi",
    "«Mot», »Wort«, 5¾, § 5, 25 °C, 10 µm",
    "Windows® Café™ naïve résumé",
    "\uf0b7 Item one\n\uf0a7 Item two",
)


@pytest.mark.parametrize("encoding", [_TCVN3, _VNI])
def test_an_article_is_restored_exactly(encoding: OldEncoding) -> None:
    repair = repaired(encoded(_ARTICLE, encoding))

    assert repair is not None
    assert repair.text == _ARTICLE
    assert repair.encodings == (encoding,)


def test_the_capitals_of_the_standard_are_read() -> None:
    text = "Ủy ban Ý Yên ở Á. Ở ĐẶNG XÁ ấp Ông Ổi, ông nói ở ủy ban."

    repair = repaired(standard_tcvn(text))

    assert repair is not None
    assert repair.text == text


@pytest.mark.parametrize(
    "title",
    [
        "Giá thép tăng do doanh nghiệp trục lợi",
        "Tử cung gập sau",
        "Chen nhau mua sắm",
        "Tom Cruise đóng phim mới",
        "Internet 36 đồng/phút một máy",
    ],
)
@pytest.mark.parametrize("encoding", [_TCVN3, _VNI])
def test_a_title_is_enough(title: str, encoding: OldEncoding) -> None:
    assert repaired(encoded(title, encoding)) == Repair(
        title, (encoding,), (Loss.CAPITALS,) * (encoding is _TCVN3)
    )


@pytest.mark.parametrize("text", [*_FOREIGN, _ARTICLE, _ARTICLE.lower(), "", "Kim Thoa"])
def test_other_texts_are_never_touched(text: str) -> None:
    assert repaired(text) is None
    assert recognised(text) is None


def test_a_mixed_text_is_put_right_line_by_line() -> None:
    lines = [line for line in _ARTICLE.split("\n") if line]
    mixed = [
        encoded(lines[0], _TCVN3),
        lines[1],
        encoded(lines[2], _VNI),
        "Il a goûté à la crème brûlée.",
        encoded("(Ảnh: KT)", _TCVN3),
    ]

    repair = repaired("\n".join(mixed))

    assert repair is not None
    assert repair.text.split("\n") == [*lines[:3], "Il a goûté à la crème brûlée.", "(Ảnh: KT)"]
    assert set(repair.encodings) == {_TCVN3, _VNI}


def test_a_text_whose_soft_hyphens_were_dropped_is_recognised_and_the_loss_told() -> None:
    text = (
        "Người dân được nhiều nước giúp; trường học và đường phố ở phường đều được sửa chữa đúng kế hoạch. "
        * 5
    )
    old = encoded(text, _TCVN3)

    whole, dropped = repaired(old), repaired(old.replace("\u00ad", ""))

    assert whole is not None
    assert whole.losses == (Loss.CAPITALS,)
    assert dropped is not None
    assert dropped.losses == (Loss.CAPITALS, Loss.HORNED_U)


def test_a_chosen_encoding_reads_what_is_not_recognised() -> None:
    text = "Cần Đước tổng kết công tác"

    assert repaired(encoded(text, _VIQR)) is None
    assert read_as(encoded(text, _VIQR), _VIQR) == Repair(text, (_VIQR,))
    assert read_as(encoded(text, _VPS), _VPS) == Repair(text, (_VPS,))
    assert read_as("Kim Thoa", _VPS) is None
