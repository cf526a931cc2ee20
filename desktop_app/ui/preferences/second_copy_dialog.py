"""The dialog in which a person says where the second copy of their work is kept on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import EditorialError
from desktop_app.ui.desk.second_copies import CopyStage, CopyState
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.time_text import day_and_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    from desktop_app.services.workspace import Clock
    from desktop_app.ui.desk.second_copies import SecondCopies
    from desktop_app.ui.look.appearance import Appearance

_WIDTH = 560


class SecondCopyDialog(QDialog):
    """The folder, how the copy stands, and what can be done about it. `ask` asks for a folder."""

    def __init__(
        self,
        copies: SecondCopies,
        appearance: Appearance,
        ask: Callable[[], Path | None],
        clock: Clock,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._copies, self._ask = copies, ask
        self._clock, self._zone = clock, zone
        self.setWindowTitle(self.tr("Second copy"))
        self.setMinimumWidth(_WIDTH)
        self.notices = NoticeBar(appearance)
        self.folder = QLineEdit(readOnly=True)
        self.folder.setAccessibleName(self.tr("Folder of the second copy"))
        self.folder.setPlaceholderText(self.tr("No folder is chosen"))
        self.choose = QPushButton(appearance.icons.icon("folder-open"), self.tr("Choose a folder…"))
        self.standing = QLabel()
        self.copy = QPushButton(self.tr("Copy now"))
        self.off = QPushButton(self.tr("Keep no second copy"))
        self._arrange()
        self.choose.clicked.connect(self._choose)
        self.copy.clicked.connect(copies.copy_now)
        self.off.clicked.connect(copies.turn_off)
        copies.state_changed.connect(self._show)
        self._show(copies.state)

    def _choose(self) -> None:
        folder = self._ask()
        if folder is None:
            return
        try:
            self._copies.choose(folder)
        except EditorialError as error:
            self.notices.show_error(error_sentence(error))
        else:
            self.notices.dismiss()
            self._show(self._copies.state)

    def _show(self, state: CopyState) -> None:
        folder = self._copies.folder
        self.folder.setText("" if folder is None else str(folder))
        self.standing.setText(self._sentence(state))
        for button in (self.copy, self.off):
            button.setEnabled(folder is not None)

    def _sentence(self, state: CopyState) -> str:
        if state.error is not None:
            reason = error_sentence(state.error)
            return self.tr("{reason} It is tried again by itself.").format(reason=reason)
        if state.stage is CopyStage.OFF:
            return self.tr("There is no second copy of your work yet.")
        if state.at is None:
            return self.tr("The copy is made in the background, half a minute after a change.")
        when = day_and_time(state.at, self._clock(), self._zone)
        return self.tr("Everything up to {when} is there.").format(when=when)

    def _arrange(self) -> None:
        about = QLabel(
            self.tr(
                "What you write each day is copied to this folder as well, with its photos: on a USB stick "
                "it outlives this computer. Texts are plain Markdown; “Take in articles from files…” "
                "brings a bai.json back. Nothing there is ever deleted."
            )
        )
        for label in (about, self.standing):
            label.setWordWrap(True)
        set_kind(about, "muted")
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        place = _row(self.folder, self.choose)
        place.setStretch(0, 1)
        buttons = _row(self.copy, self.off)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.notices)
        column.addWidget(about)
        column.addLayout(place)
        column.addWidget(self.standing)
        column.addSpacing(SMALL)
        column.addLayout(buttons)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    for widget in widgets:
        row.addWidget(widget)
    return row
