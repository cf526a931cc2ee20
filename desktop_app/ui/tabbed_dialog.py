"""A dialog of several pages, with what there is to say above them and a button that closes it below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout

from desktop_app.ui.look.palette import LARGE, SMALL
from desktop_app.ui.notice_bar import NoticeBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.look.appearance import Appearance


class TabbedDialog(QDialog):
    """Empty pages to fill: `notices` and `tabs`. Enter in a field is never for the button that closes."""

    def __init__(
        self, title: str, size: tuple[int, int], appearance: Appearance, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*size)
        self.notices = NoticeBar(appearance)
        self.tabs = QTabWidget()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        # It gets the platform's icon while it is not yet part of a dressed window.
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(LARGE, SMALL, LARGE, LARGE)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
