"""Signs nobody sees: kept where a script or an old encoding needs them, gone everywhere else."""

from __future__ import annotations

import pytest

from desktop_app.language.normalise import normalise


@pytest.mark.parametrize(
    "text",
    [
        "👨\u200d👩\u200d👧 và 🏳️\u200d🌈, ❤️\u200d🔥, 🙋🏽\u200d♀️",
        "می\u200cخواهم",
        "क्\u200dष",
        "ශ්\u200dරී ලංකා",
        "Hà Nội \u200fשלום\u200e 2019",
    ],
)
def test_what_a_script_needs_stays(text: str) -> None:
    assert normalise(text) == text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Cần\u200d Đ\u200cước", "Cần Đước"),
        ("\u202aC:\\bai\\anh.jpg\u202c", "C:\\bai\\anh.jpg"),
        ("ĐT: \u200e0272 3826244", "ĐT: 0272 3826244"),
        ("Huyện Cần Đước\u200e\nשלום\u200e", "Huyện Cần Đước\nשלום\u200e"),
        ("Ê\u200d\u0323", "Ệ"),
        ("x\u2061\u2062(y)", "x(y)"),
    ],
)
def test_what_means_nothing_goes(raw: str, clean: str) -> None:
    assert normalise(raw) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("chuyển\u00ad đổi số", "chuyển đổi số"),
        ("hyphen\u00adation", "hyphenation"),
        ("Long An\u00ad", "Long An"),
        ("WINDOWS\u00ad 10", "WINDOWS 10"),
    ],
)
def test_soft_hyphens_go(raw: str, clean: str) -> None:
    assert normalise(raw) == clean


@pytest.mark.parametrize(
    "legacy",
    ["Tr\u00adêng", "Th\u00ad ký", "th\u00ad tay", "Ch\u00ada xong", "Ng\u00adêi d©n tÝch cùc", "h\u00adng"],
)
def test_the_letter_of_an_old_encoding_is_not_lost(legacy: str) -> None:
    assert normalise(legacy) == legacy
    # In a line that is Unicode beyond doubt it is a hyphen.
    assert "\u00ad" not in normalise(f"Huyện ủy {legacy}")
