"""Names that Windows, Linux and macOS take, whatever they are made from."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.language.file_names import file_name, plain_name

from .vietnamese import ANYTHING

DEVICES = st.sampled_from(["con", "PRN", "aux.txt", "nul.", "COM1", "lpt9.tar.gz", "com¹", "Con .md", "CON"])


@given(ANYTHING | DEVICES | st.text("aệ.-_ \U0001f600", max_size=200), st.integers(40, 300))
@example("ệ" * 200 + ".docx", 255)
@example("." * 300, 120)
def test_every_name_is_one_everywhere(text: str, limit: int) -> None:
    name = file_name(text, limit=limit)

    assert file_name(name, limit=limit) == name
    assert unicodedata.is_normalized("NFC", name)
    assert 0 < len(name.encode()) <= min(limit, 255)
    assert len(name.encode("utf-16-le")) // 2 <= 255
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f]', name)
    assert name == name.strip(" .")
    stem = name.partition(".")[0].rstrip()
    assert not re.fullmatch(r"(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])", stem, re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cần Đước: Tổng kết 62-KL/TW?.docx", "Cần Đước- Tổng kết 62-KL-TW.docx"),
        (" Ảnh hội nghị. ", "Ảnh hội nghị"),
        ("con", "_con"),
        ("Con trâu.txt", "Con trâu.txt"),
        ("AUX.h", "_AUX.h"),
        (unicodedata.normalize("NFD", "Bến Lức.jpg"), "Bến Lức.jpg"),
        ("...", "khong-ten"),
        ("", "khong-ten"),
    ],
)
def test_examples(text: str, name: str) -> None:
    assert file_name(text) == name


def test_a_long_name_is_cut_between_words_and_keeps_its_ending() -> None:
    assert file_name("Tổng kết mười năm thực hiện.docx", limit=30) == "Tổng kết mười năm.docx"
    assert file_name("Tổng kết mười năm", limit=16) == "Tổng kết"


def test_a_plain_name_is_ascii_and_never_nothing() -> None:
    assert plain_name("Cần Đước: Tổng kết", "-1a2b3c", limit=10) == "can-duoc-1a2b3c"
    assert plain_name("北京", "-1a2b3c") == "bai-1a2b3c"
