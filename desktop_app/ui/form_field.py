"""One question of a form: its label, its field, and the remark under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from .look.palette import SMALL, TIGHT, Tone
from .look.style import set_kind, set_tone


class FormField(QWidget):
    """A label above `editor`, and under it a hint that gives way to an error until the value changes."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        hint: str = "",
        *,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._hint_tone: Tone | None = None
        title = QLabel(label)
        title.setBuddy(editor)
        editor.setAccessibleName(label)
        self._remark = QLabel()
        self._remark.setWordWrap(True)
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._arrange(title, beside)
        self.clear_error()
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(self.clear_error)

    @property
    def error(self) -> str:
        """The error shown now, or nothing."""
        return self._remark.text() if self.editor.property("tone") == Tone.RETURNED.value else ""

    def show_error(self, sentence: str) -> None:
        """Say under the field what is wrong with it."""
        set_tone(self.editor, Tone.RETURNED)
        set_kind(self._remark, "")
        set_tone(self._remark, Tone.RETURNED)
        self._say(sentence)

    def clear_error(self) -> None:
        """Show the hint again, if there is one."""
        set_tone(self.editor, None)
        set_tone(self._remark, self._hint_tone)
        set_kind(self._remark, "muted" if self._hint_tone is None else "")
        self._say(self._hint)

    def set_hint(self, hint: str, tone: Tone | None = None) -> None:
        """Show `hint` under the field from now on, in the colour of `tone`; an error is gone with it."""
        self._hint, self._hint_tone = hint, tone
        self.clear_error()

    def _say(self, text: str) -> None:
        self._remark.setText(text)
        self._remark.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)

    def _arrange(self, title: QLabel, beside: QWidget | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.editor, 1)
        if beside is not None:
            row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(self._remark)
