"""The form of the station's settings, in the groups a person looks for them in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import station_field_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.domain.station import StationSettings

# Offsets in use, in minutes (IANA time zone database): whole hours, and the halves and quarters there are.
_OFFSETS = sorted({*range(-720, 841, 60), -570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765})
_BESIDE_EACH_OTHER = (
    ("short_name", "utc_offset_minutes"),
    ("domain", "theme"),
    ("telephone", "fax"),
    ("tone_style", "sentence_limit"),
)


class StationForm(QWidget):
    """One field for each setting; `settings()` is what they say now."""

    def __init__(
        self, settings: StationSettings, themes: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown = settings
        self.fields: dict[str, FormField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(MEDIUM)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        choices = self._choices(settings, themes)
        hints = self._hints()
        for title, names in self._groups().items():
            self._add_heading(title)
            for name in names:
                editor = choices.get(name) or _line(str(getattr(settings, name)))
                self._add_field(name, FormField(station_field_name(name), editor, hints.get(name, "")))

    def settings(self) -> StationSettings:
        """Return the settings as the form has them."""
        return replace(self._shown, **{name: _value(field.editor) for name, field in self.fields.items()})

    def set_read_only(self) -> None:
        """Show the settings without a way to change them."""
        for field in self.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.setReadOnly(True)
            else:
                field.editor.setEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form, not change a value under the pointer by accident."""
        turned = event.type() == QEvent.Type.Wheel
        if turned and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _groups(self) -> Mapping[str, tuple[str, ...]]:
        return {
            self.tr("Station"): ("name", "short_name", "utc_offset_minutes"),
            self.tr("Website"): ("site_name", "domain", "theme"),
            self.tr("Legal"): ("owner", "licence", "editor_in_chief"),
            self.tr("Contact"): ("address", "telephone", "fax", "email"),
            self.tr("Review"): (
                "approval_tiers",
                "lead_limit_words",
                "lead_limit_characters",
                "reading_rate",
            ),
            self.tr("Proofing"): ("proof_gate", "tone_style", "sentence_limit"),
        }

    def _hints(self) -> Mapping[str, str]:
        return {
            "site_name": self.tr("Stands at the foot of every page, before the licence."),
            "licence": self.tr("Printed at the foot of every page."),
            "lead_limit_words": self.tr("A longer lead is pointed out, never refused."),
            "proof_gate": self.tr("Those of the highest level that nobody passed over."),
            "sentence_limit": self.tr("A longer sentence is pointed out, never refused."),
            "reading_rate": self.tr(
                "Read a page of news aloud and count: it gives the time of reading aloud."
            ),
        }

    def _choices(self, settings: StationSettings, themes: Iterable[str]) -> Mapping[str, QWidget]:
        tiers = {
            1: self.tr("One tier: the editor approves"),
            2: self.tr("Two tiers: the editor, then the editor-in-chief"),
        }
        gates = {
            "warn": self.tr("Warn before the article goes on"),
            "block": self.tr("The article cannot go on"),
        }
        # Samples are no words of the program, which has a style of its own.
        tones = {
            "old": self.tr("Old style: {sample}").format(sample="hòa, khỏe, thủy"),
            "new": self.tr("New style: {sample}").format(sample="hoà, khoẻ, thuỷ"),
        }
        offsets = {offset: _offset_name(offset) for offset in {*_OFFSETS, settings.utc_offset_minutes}}
        editors: dict[str, QWidget] = {
            "approval_tiers": _combo(tiers, settings.approval_tiers),
            "proof_gate": _combo(gates, settings.proof_gate),
            "tone_style": _combo(tones, settings.tone_style),
            "sentence_limit": _number(settings.sentence_limit, (20, 300), self.tr(" syllables")),
            "utc_offset_minutes": _combo(dict(sorted(offsets.items())), settings.utc_offset_minutes),
            "theme": _combo({name: name for name in sorted({*themes, settings.theme})}, settings.theme),
            "lead_limit_words": _number(settings.lead_limit_words, (1, 1000), self.tr(" words")),
            "lead_limit_characters": _number(
                settings.lead_limit_characters, (1, 10_000), self.tr(" characters")
            ),
            "reading_rate": _number(settings.reading_rate, (60, 600), self.tr(" syllables a minute")),
        }
        for editor in editors.values():
            editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            editor.installEventFilter(self)
        return editors

    def _add_heading(self, title: str) -> None:
        heading = QLabel(title)
        set_kind(heading, "heading")
        row = self._grid.rowCount()
        if self.fields:
            self._grid.setRowMinimumHeight(row, LARGE)
        self._grid.addWidget(heading, row + 1, 0, 1, 2)

    def _add_field(self, name: str, field: FormField) -> None:
        self.fields[name] = field
        row = self._grid.rowCount()
        for left, right in _BESIDE_EACH_OTHER:
            if name == left:
                self._grid.addWidget(field, row, 0, Qt.AlignmentFlag.AlignTop)
                return
            if name == right:
                self._grid.addWidget(field, row - 1, 1, Qt.AlignmentFlag.AlignTop)
                return
        self._grid.addWidget(field, row, 0, 1, 2, Qt.AlignmentFlag.AlignTop)


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    # A long line is read from its beginning.
    line.setCursorPosition(0)
    return line


def _number(value: int, limits: tuple[int, int], suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(*limits)
    box.setValue(value)
    box.setSuffix(suffix)
    # The style sheet's padding does not reach the field inside a spin box.
    box.lineEdit().setTextMargins(SMALL, 0, 0, 0)
    return box


def _combo(names: Mapping[Any, str], chosen: object) -> QComboBox:
    box = QComboBox()
    for value, name in names.items():
        box.addItem(name, value)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _offset_name(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def _value(editor: QWidget) -> Any:
    match editor:
        case QLineEdit():
            return editor.text()
        case QSpinBox():
            return editor.value()
        case QComboBox():
            return editor.currentData()
    raise TypeError(editor)
