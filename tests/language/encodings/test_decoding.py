"""Old texts as people have them: with quotes of Windows, fractions, symbol fonts, lost capitals."""

from __future__ import annotations

import pytest

from desktop_app.language.encodings.code_pages import windows_text
from desktop_app.language.encodings.decoding import decoded
from desktop_app.language.encodings.encoding import OldEncoding

_TCVN3, _VNI, _VPS, _VIQR = OldEncoding


@pytest.mark.parametrize(
    ("old", "meant"),
    [
        ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("ñy ban nh©n d©n huyÖn CÇn §­íc. ë x· ý Yªn", "Ủy ban nhân dân huyện Cần Đước. Ở xã Ý Yên"),
        ("“®· nhËn” – ch©u ¸, Ên §é, §«ng Nam ¸", "“đã nhận” – châu Á, Ấn Độ, Đông Nam Á"),
        ("90.000®/chai, ½ tÊn, m², 25°C, © Reuters, 360™", "90.000đ/chai, ½ tấn, m², 25°C, © Reuters, 360™"),
        ("«ng H· ë Hµ Néi, TP HCM", "ông Hã ở Hà Nội, TP HCM"),
        ("\uf056\uf069\uf0d6\uf074 Nam", "Việt Nam"),
        ("V\u0080 \u0083u, ng\xad\xeai", "VÀ Áu, người"),
    ],
)
def test_tcvn3(old: str, meant: str) -> None:
    read = decoded(old, _TCVN3)

    assert read[0].upper() + read[1:] == meant[0].upper() + meant[1:]


@pytest.mark.parametrize(
    ("old", "meant"),
    [
        ("Coäng hoøa xaõ hoäi chuû nghóa VIEÄT NAM", "Cộng hòa xã hội chủ nghĩa VIỆT NAM"),
        ("Ñöôøng Lö Döông, kyõ, tyû, myõ, ÖÙng", "Đường Lư Dương, kỹ, tỷ, mỹ, Ứng"),
        ("Aùo (A ù hoa, sign nhoû)", "Áo (A ù hoa, sign nhỏ)"),
    ],
)
def test_vni(old: str, meant: str) -> None:
    assert decoded(old, _VNI) == meant


def test_vps_takes_a_sign_of_windows_for_a_letter_only_where_it_makes_a_syllable() -> None:
    old = windows_text(b"V\x93 vi\x8cc \x93NAM\x94, kh\xaang \x9a ki\x89n")

    assert decoded(old, _VPS) == "VỀ việc “NAM”, khởng ý kiến"


@pytest.mark.parametrize(
    ("old", "meant"),
    [
        ("Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("DDo^.c la^.p, tu+. do. Ha.nh phu'c?", "Độc lập, tự do. Hạnh phúc?"),
        ("Ba.n ho?i ai? To^i la` ai.", "Bạn hỏi ai? Tôi là ai."),
        (r"12 o\'clock, la34.com.vn, don't", "12 o'clock, la34.com.vn, don't"),
        ("Ngu+o+`i ddu+o+.c ho?i", "Người được hỏi"),
    ],
)
def test_viqr(old: str, meant: str) -> None:
    assert decoded(old, _VIQR) == meant


@pytest.mark.parametrize("encoding", OldEncoding)
@pytest.mark.parametrize("text", ["", "Kim Thoa, 62-KL/TW, la34.com.vn", "100% (24/4/2019) *a* [b](anh-1)"])
def test_plain_ascii_is_the_same_in_all_of_them(text: str, encoding: OldEncoding) -> None:
    assert decoded(text, encoding) == text
