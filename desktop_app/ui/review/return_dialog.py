"""Asks why an article goes back to its author."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import LARGE, MEDIUM
from desktop_app.ui.look.style import set_kind


class ReturnDialog(QDialog):
    """A reason is required: the button that returns stays disabled until something is said."""

    def __init__(self, headline: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Return to the author"))
        self.setMinimumWidth(460)
        title = QLabel(headline or self.tr("Untitled"))
        set_kind(title, "heading")
        title.setWordWrap(True)
        hint = QLabel(self.tr("The author sees your reason above the text."))
        set_kind(hint, "muted")
        self.reason_edit = QPlainTextEdit()
        self.reason_edit.setAccessibleName(self.tr("Reason of the return"))
        self.reason_edit.setPlaceholderText(self.tr("What is to be changed, and why"))
        self.reason_edit.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        # It gets the platform's icon while it is not yet part of a dressed window.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        self.return_button = buttons.addButton(
            self.tr("Return the article"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_kind(self.return_button, "primary")
        self.return_button.setEnabled(False)
        self.return_button.setToolTip(self.tr("Say the reason first."))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reason_edit.textChanged.connect(self._update)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (title, hint, self.reason_edit, buttons):
            column.addWidget(part)
        self.reason_edit.setFocus()

    @classmethod
    def ask(cls, headline: str, parent: QWidget) -> str | None:
        """Show the dialog and return the reason, None when it was cancelled."""
        dialog = cls(headline, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        reason = dialog.reason_edit.toPlainText()
        dialog.deleteLater()
        return reason if accepted else None

    def _update(self) -> None:
        said = bool(self.reason_edit.toPlainText().strip())
        self.return_button.setEnabled(said)
        self.return_button.setToolTip("" if said else self.tr("Say the reason first."))
