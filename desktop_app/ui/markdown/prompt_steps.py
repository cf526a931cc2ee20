"""From one prompt of a template to the next: each is selected whole, so that typing takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt
from PySide6.QtGui import QMouseEvent

from desktop_app.domain.prompts import PROMPT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QTextEdit

_PROMPT = QRegularExpression(PROMPT.pattern)


class PromptSteps(QObject):
    """Knows the fields in which prompts stand, in their order. A click into a prompt selects it as well."""

    def __init__(self, fields: Sequence[QTextEdit], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._pressed_on: tuple[int, int] | None = None
        for field in fields:
            field.viewport().installEventFilter(self)

    def go_on(self) -> bool:
        """Select the next prompt after the caret, in the next field, or from the first again; tell if any."""
        fields = self._fields
        at = next((place for place, field in enumerate(fields) if field.hasFocus()), -1)
        if at >= 0 and self._select_after(fields[at], fields[at].textCursor().selectionEnd()):
            return True
        return any(self._select_after(field, 0) for field in (*fields[at + 1 :], *fields[: at + 1]))

    def select(self, field: QTextEdit, prompt: str = "") -> bool:
        """Select `prompt` in `field`, or the first one there; tell if there is one."""
        return self._go_to(field, field.document().find(prompt or _PROMPT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select the prompt that was clicked; one that is selected already lets the caret into it."""
        field = next((one for one in self._fields if one.viewport() is watched), None)
        if field is None or not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        cursor = field.textCursor()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_on = cursor.selectionStart(), cursor.selectionEnd()
        elif event.type() == QEvent.Type.MouseButtonRelease and not cursor.hasSelection():
            self._select_around(field, cursor)
        return False

    def _select_around(self, field: QTextEdit, cursor: QTextCursor) -> None:
        document = field.document()
        found = document.find(_PROMPT, cursor.block().position())
        while not found.isNull() and found.selectionEnd() <= cursor.position():
            found = document.find(_PROMPT, found.selectionEnd())
        inside = not found.isNull() and found.selectionStart() < cursor.position()
        again = (found.selectionStart(), found.selectionEnd()) == self._pressed_on
        if inside and not again and not field.isReadOnly():
            field.setTextCursor(found)

    def _select_after(self, field: QTextEdit, position: int) -> bool:
        return self._go_to(field, field.document().find(_PROMPT, position))

    def _go_to(self, field: QTextEdit, found: QTextCursor) -> bool:
        if found.isNull():
            return False
        field.setFocus()
        field.setTextCursor(found)
        field.ensureCursorVisible()
        return True
