"""The design tokens: spacing, radius, and every colour of the light and of the dark look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QPalette

from desktop_app.domain.proofs import ProofSeverity
from desktop_app.domain.workflow import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

# Distances in device-independent pixels.
TIGHT: Final = 4
SMALL: Final = 8
MEDIUM: Final = 12
LARGE: Final = 16
WIDE: Final = 24
RADIUS: Final = 6


class Tone(StrEnum):
    """The meaning of a colour: one for each state of an article, shared by notices of the same weight."""

    DRAFTING = "drafting"
    WAITING = "waiting"
    RETURNED = "returned"
    APPROVED = "approved"
    EXPORTED = "exported"


@dataclass(frozen=True, slots=True)
class ToneColours:
    """Ink for words and icons, wash for the surface behind them; `#rrggbb`."""

    ink: str
    wash: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One look, as `#rrggbb`. Words in `text`, `muted` and `accent` are legible on every surface."""

    window: str  # toolbars, side lists, dialogs
    surface: str  # what is read and written on
    sunken: str  # tracks, chips, alternate rows
    hover: str
    line: str  # separators
    outline: str  # edges of things one can operate
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str  # behind selected rows and words, which stay in `text`
    tooltip: str
    on_tooltip: str
    tones: Mapping[Tone, ToneColours]
    marks: Mapping[ProofSeverity, str]  # under words, each severity also in a shape of its own


LIGHT: Final = Colours(
    window="#f4f6f8",
    surface="#ffffff",
    sunken="#e9edf1",
    hover="#e4eaf0",
    line="#d8dee5",
    outline="#84909c",
    text="#1a222b",
    muted="#54606d",
    disabled="#8c96a1",
    accent="#1457a8",
    accent_hover="#0f4688",
    on_accent="#ffffff",
    selection="#cfe1f6",
    tooltip="#26303a",
    on_tooltip="#f4f6f8",
    tones={
        Tone.DRAFTING: ToneColours("#4b5763", "#e7ebef"),
        Tone.WAITING: ToneColours("#7d4a00", "#fdeecd"),
        Tone.RETURNED: ToneColours("#a3201c", "#fce6e3"),
        Tone.APPROVED: ToneColours("#166337", "#dff3e6"),
        Tone.EXPORTED: ToneColours("#1457a8", "#e0ecfa"),
    },
    marks={
        ProofSeverity.MUST: "#cc3a33",
        ProofSeverity.SHOULD: "#b06a00",
        ProofSeverity.MAY: "#7c8995",
    },
)

DARK: Final = Colours(
    window="#1b2026",
    surface="#22282f",
    sunken="#2c333b",
    hover="#2e3740",
    line="#39424c",
    outline="#74808d",
    text="#e7ebef",
    muted="#a9b4bf",
    disabled="#77828e",
    accent="#7db2f0",
    accent_hover="#9cc5f5",
    on_accent="#0c1c2e",
    selection="#27466b",
    tooltip="#e7ebef",
    on_tooltip="#1a222b",
    tones={
        Tone.DRAFTING: ToneColours("#bdc6cf", "#323a43"),
        Tone.WAITING: ToneColours("#f2bd62", "#3d3118"),
        Tone.RETURNED: ToneColours("#f7a29a", "#452522"),
        Tone.APPROVED: ToneColours("#86d3a1", "#1e3a29"),
        Tone.EXPORTED: ToneColours("#92bff4", "#1e3755"),
    },
    marks={
        ProofSeverity.MUST: "#ef7f76",
        ProofSeverity.SHOULD: "#dea544",
        ProofSeverity.MAY: "#7d8995",
    },
)

_STAGE_TONES: Final[Mapping[Stage, Tone]] = {
    Stage.DRAFTING: Tone.DRAFTING,
    Stage.SUBMITTED: Tone.WAITING,
    Stage.EDITING: Tone.WAITING,
    Stage.AWAITING_APPROVAL: Tone.WAITING,
    Stage.APPROVED: Tone.APPROVED,
    Stage.EXPORTED: Tone.EXPORTED,
}


def stage_tone(stage: Stage, *, returned: bool = False) -> Tone:
    """Return the tone of an article at `stage`; one that came back to its author is red."""
    return Tone.RETURNED if returned and stage is Stage.DRAFTING else _STAGE_TONES[stage]


def qt_palette(colours: Colours) -> QPalette:
    """Return the palette Fusion paints with, so that what no style rule names fits in as well."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, value in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.window,
        role.ButtonText: colours.text,
        role.BrightText: colours.tones[Tone.RETURNED].ink,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.tooltip,
        role.ToolTipText: colours.on_tooltip,
        role.Light: colours.surface,
        role.Midlight: colours.sunken,
        role.Mid: colours.line,
        role.Dark: colours.outline,
        role.Shadow: colours.line,
    }.items():
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.sunken))
    return palette
