"""The photos of the article in one row under the text, with what is done to all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.look.palette import SMALL, TIGHT
from desktop_app.ui.look.style import set_kind

from .photo_progress import PhotoProgress
from .photo_row import PhotoRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.look.appearance import Appearance

    from .photo_model import PhotoModel


class PhotoStrip(QWidget):
    """Where there are no photos, an invitation; else their tiles and two buttons beside them."""

    photos_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, model: PhotoModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._editable = False
        self._appearance = appearance
        self.row = PhotoRow(model, appearance)
        self.progress = PhotoProgress()
        self.add_button = icon_button(appearance.icons, "image-plus", self.tr("Add photos"), quiet=True)
        self.add_button.clicked.connect(self.photos_wanted)
        self._hint = QLabel(self.tr("or drop them onto the page"))
        set_kind(self._hint, "muted")
        self.more_button = self._tool("image-plus", self.tr("Add photos"), self.photos_wanted.emit)
        self.table_button = self._tool(
            "table", self.tr("Write captions and credits in a table"), self.table_wanted.emit
        )
        self._arrange()
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._fit)
        appearance.changed.connect(self._repaint)
        self._fit()

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse more photos; where there are none and none can be added, nothing is seen."""
        self._editable = editable
        self.row.setDragEnabled(editable)
        self._fit()

    def focus_photo(self, key: str) -> None:
        """Give the focus to the tile `key`, or to what adds photos."""
        if self._model.row(key) >= 0:
            self.row.choose([key])
        if self._model.rowCount():
            self.row.setFocus()
        else:
            self.add_button.setFocus()

    def _arrange(self) -> None:
        tools = QVBoxLayout()
        tools.setSpacing(TIGHT)
        tools.addWidget(self.more_button)
        tools.addWidget(self.table_button)
        tools.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.row, 1)
        row.addLayout(tools)
        row.addWidget(self.add_button)
        row.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self.progress)

    def _fit(self) -> None:
        self.row.updateGeometry()
        there = self._model.rowCount() > 0
        self.row.setVisible(there)
        for tool in (self.more_button, self.table_button):
            tool.setVisible(there and self._editable)
        for part in (self.add_button, self._hint):
            part.setVisible(self._editable and not there)
        self.setVisible(there or self._editable)

    def _repaint(self) -> None:
        self.row.viewport().update()

    def _tool(self, icon: str, text: str, work: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._appearance.icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(work)
        return button
