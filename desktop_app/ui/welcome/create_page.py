"""The page around the form that founds a newsroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import SMALL, WIDE
from desktop_app.ui.look.style import set_kind

from .create_form import CreateForm

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.look.icons import Icons


class CreatePage(QFrame):
    """A card with the form, a way back, and the button that founds the newsroom."""

    answered = Signal(object)  # a create_form.NewNewsroom
    left = Signal()

    def __init__(self, icons: Icons, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        title = QLabel(self.tr("Create my newsroom"))
        set_kind(title, "title")
        self.form = CreateForm(icons, folder)
        self.form.answered.connect(self.answered)
        self.create_button = QPushButton(self.tr("Create the newsroom"))
        set_kind(self.create_button, "primary")
        self.create_button.clicked.connect(self.form.submit)
        self.back_button = QPushButton(self.tr("Back"))
        set_kind(self.back_button, "quiet")
        self.back_button.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.create_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(WIDE)
        column.addWidget(title)
        column.addWidget(self.form)
        column.addLayout(buttons)

    def begin(self) -> None:
        """Put the cursor where one starts to write."""
        editor = self.form.station.editor
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def set_busy(self, busy: bool) -> None:
        """Show that the newsroom is being made; nothing can be changed meanwhile."""
        self.form.setEnabled(not busy)
        self.create_button.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("Create the newsroom"))
