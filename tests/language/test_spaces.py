"""Spaces as they are meant."""

from __future__ import annotations

import pytest

from desktop_app.language.spaces import meant_spaces


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("dài\u00a012\u00a0km, rộng\u00a05\u00a0%", "dài 12\u00a0km, rộng 5\u00a0%"),
        ("ông\u00a0Nguyễn\u00a0Văn\u00a0A", "ông Nguyễn Văn A"),
        ("12\u00a0\u00a0km", "12  km"),
        ("\u00a0Thụt đầu dòng\u2003và\u3000rộng", " Thụt đầu dòng và rộng"),
        ("Phường\u00a04", "Phường 4"),
        ("1\u00a0000\u202f000", "1\u00a0000\u202f000"),
    ],
)
def test_only_a_figure_and_its_unit_are_kept_together(text: str, meant: str) -> None:
    assert meant_spaces(text) == meant
    assert meant_spaces(meant) == meant
