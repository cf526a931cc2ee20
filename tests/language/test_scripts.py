"""Raised and lowered figures."""

from __future__ import annotations

from desktop_app.language.scripts import lowered, raised


def test_figures_are_raised_and_lowered_and_words_stay() -> None:
    assert [raised(text) for text in ("2", "-6", "−6", "st", "", "1a")] == ["²", "⁻⁶", "⁻⁶", "st", "", "1a"]
    assert [lowered(text) for text in ("2", "n")] == ["₂", "n"]
