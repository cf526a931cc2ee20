"""One style sheet, made from the tokens, for Qt's own widgets.

Widgets choose a look by two dynamic properties, set with `set_kind` and `set_tone`:
`kind`: buttons primary, quiet; labels title, heading, muted, chip; frames card, popup, chip, line, notice;
text fields and lists plain; texts that grow field. `tone`: a value of palette.Tone, on labels, chips,
notices and fields.
The rules themselves are in resources/look/style.qss and tone.qss.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from .palette import LARGE, MEDIUM, RADIUS, SMALL, TIGHT, Colours, Tone

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


def style_sheet(colours: Colours, folder: Path, pictures: Path) -> str:
    """Return the style sheet of one look.

    `folder` holds style.qss and tone.qss, `pictures` this look's arrows and check mark. Raises OSError
    when a file is missing and KeyError when a rule names a token that does not exist.
    """
    plain = Colours.__dataclass_fields__.keys() - {"tones", "marks"}
    values = {name: getattr(colours, name) for name in plain}
    values |= {"returned": colours.tones[Tone.RETURNED].ink, "pictures": pictures.as_posix()}
    values |= {"tight": TIGHT, "small": SMALL, "medium": MEDIUM, "large": LARGE, "radius": RADIUS}
    rules = Template((folder / "style.qss").read_text(encoding="utf-8")).substitute(values)
    tone_rules = Template((folder / "tone.qss").read_text(encoding="utf-8"))
    tones = (
        tone_rules.substitute(tone=tone.value, ink=pair.ink, wash=pair.wash)
        for tone, pair in colours.tones.items()
    )
    return rules + "".join(tones)


def set_kind(widget: QWidget, kind: str) -> None:
    """Give `widget` the look `kind`, at once if it is shown already."""
    _set(widget, "kind", kind)


def set_tone(widget: QWidget, tone: Tone | None) -> None:
    """Give `widget` the colours of `tone`, or its own again."""
    _set(widget, "tone", "" if tone is None else tone.value)


def _set(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # Qt looks at properties only when a widget is polished.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
