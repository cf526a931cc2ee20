"""Contrast of every pair of colours that meets on the screen (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop_app.domain.proofs import ProofSeverity
from desktop_app.domain.workflow import Stage
from desktop_app.ui.look.palette import DARK, LIGHT, Colours, Tone, qt_palette, stage_tone

LOOKS = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@LOOKS
def test_words_are_legible_on_every_surface(colours: Colours) -> None:
    surfaces = (colours.window, colours.surface, colours.sunken, colours.hover)
    pairs = [(ink, surface) for ink in (colours.text, colours.muted, colours.accent) for surface in surfaces]
    pairs += [(colours.text, colours.selection), (colours.muted, colours.selection)]
    pairs += [(colours.on_tooltip, colours.tooltip)]
    pairs += [(colours.on_accent, colours.accent), (colours.on_accent, colours.accent_hover)]
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < 4.5} == {}


@LOOKS
def test_every_tone_is_legible_on_its_wash_and_on_the_surfaces(colours: Colours) -> None:
    assert set(colours.tones) == set(Tone)
    weak = {
        tone
        for tone, pair in colours.tones.items()
        for behind in (pair.wash, colours.surface, colours.window)
        if contrast(pair.ink, behind) < 4.5
    }
    assert weak == set()


@LOOKS
def test_edges_of_controls_and_the_focus_ring_are_visible(colours: Colours) -> None:
    for surface in (colours.window, colours.surface):
        assert contrast(colours.outline, surface) >= 3
        assert contrast(colours.accent, surface) >= 3


@LOOKS
def test_the_mark_of_every_severity_is_visible_on_the_page(colours: Colours) -> None:
    assert set(colours.marks) == set(ProofSeverity)
    assert {mark for mark in colours.marks.values() if contrast(mark, colours.surface) < 3} == set()


def test_every_stage_has_a_tone_and_a_returned_draft_is_red() -> None:
    assert {stage_tone(stage) for stage in Stage} == set(Tone) - {Tone.RETURNED}
    assert stage_tone(Stage.DRAFTING, returned=True) is Tone.RETURNED
    assert stage_tone(Stage.SUBMITTED, returned=True) is Tone.WAITING


@LOOKS
def test_the_palette_gives_words_and_selection_the_tokens(colours: Colours) -> None:
    palette = qt_palette(colours)
    assert palette.color(QPalette.ColorRole.Text) == QColor(colours.text)
    assert palette.color(QPalette.ColorRole.Highlight) == QColor(colours.selection)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == QColor(colours.disabled)
    for field in fields(Colours):
        value = getattr(colours, field.name)
        assert field.name in {"tones", "marks"} or QColor(value).isValid()
