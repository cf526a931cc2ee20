"""A removable word: a tag, a category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop_app.ui.look.palette import SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.tool_tips import as_written

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.ui.look.icons import Icons

_REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_LONGEST = 220


class Chip(QFrame):
    """Takes the focus; Delete removes it, the arrow keys go to its neighbours."""

    removal_asked = Signal()
    left = Signal(int)  # -1 to the one before, 1 to the next

    def __init__(self, key: str, text: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "chip")
        # Not a stop for Tab: the arrow keys lead here from the line beside it, however many chips there are.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Press Delete to remove"))
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QToolButton()
        self._button.setIcon(icons.icon("x"))
        self._button.setIconSize(QSize(12, 12))
        self._button.setFixedSize(16, 16)
        self._button.setStyleSheet("padding: 0; border-width: 0;")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.removal_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL // 2)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self.set_word(key, text)

    def set_word(self, key: str, text: str) -> None:
        """Stand for `key`, shown as `text`."""
        self.key = key
        self.text = text
        self.setAccessibleName(text)
        shown = self._label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _LONGEST)
        self._label.setText(shown)
        self._label.setToolTip(as_written(text) if shown != text else "")
        self._button.setAccessibleName(self.tr("Remove {name}").format(name=text))
        self._button.setToolTip(as_written(self._button.accessibleName()))

    def set_editable(self, editable: bool) -> None:
        """Show or hide what removes it."""
        self._button.setVisible(editable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove, or move on."""
        if event.key() in _REMOVING_KEYS and not self._button.isHidden():
            self.removal_asked.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.left.emit(-1)
        elif event.key() == Qt.Key.Key_Right:
            self.left.emit(1)
        else:
            super().keyPressEvent(event)
