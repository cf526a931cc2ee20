"""The dialog in which an administrator sets what the station is called and how it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import EditorialError, InvalidSettings
from desktop_app.domain.people import Action, may
from desktop_app.domain.workflow import Obstacle
from desktop_app.services import settings
from desktop_app.ui.look.palette import LARGE, SMALL, WIDE
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence, refusal_sentence
from desktop_app.ui.notice_bar import NoticeBar

from .station_checks import problems
from .station_form import StationForm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.appearance import Appearance

_SIZE = (640, 680)


class StationDialog(QDialog):
    """Shows the settings to everyone; those with the right may save them. `themes` are the names on offer."""

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        appearance: Appearance,
        themes: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._feed = workspace, feed
        self.setWindowTitle(self.tr("Station settings"))
        self.resize(*_SIZE)
        self.notices = NoticeBar(appearance)
        self._seen = settings.station(workspace)
        self.form = StationForm(self._seen, themes)
        self.save_button = QPushButton(self.tr("Save the settings"))
        set_kind(self.save_button, "primary")
        self.save_button.setDefault(True)
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        # It gets the platform's icon while it is not yet part of a dressed window.
        self.cancel_button.setIcon(QIcon())
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        self._arrange()
        self._heed_rights()

    def save(self) -> None:
        """Save and close, or say in place what is wrong."""
        wanted = self.form.settings()
        wrong = problems(wanted)
        for name, sentence in wrong.items():
            self.form.fields[name].show_error(sentence)
        if wrong:
            self._go_to(next(name for name in self.form.fields if name in wrong))
            return
        try:
            outcome = settings.update_station(self._workspace, wanted, seen=self._seen)
        except InvalidSettings as error:
            name = error.data["field"]
            self.form.fields[name].show_error(error_sentence(error))
            self._go_to(name)
        except EditorialError as error:
            self.notices.show_error(error_sentence(error))
        else:
            self._feed.publish(outcome.change)
            self.accept()

    def _go_to(self, name: str) -> None:
        editor = self.form.fields[name].editor
        editor.setFocus()
        self._scroll.ensureWidgetVisible(self.form.fields[name], 0, LARGE)

    def _heed_rights(self) -> None:
        if may(self._workspace.actor, Action.MANAGE_NEWSROOM):
            return
        why = refusal_sentence(Action.MANAGE_NEWSROOM, Obstacle.ROLE)
        self.form.set_read_only()
        self.save_button.setEnabled(False)
        self.save_button.setToolTip(why)
        self.notices.show_limit(why)
        self.cancel_button.setFocus()

    def _arrange(self) -> None:
        paper = QWidget()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(WIDE, LARGE, WIDE, WIDE)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(paper)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = QFrame()
        set_kind(line, "line")
        foot = QVBoxLayout()
        foot.setContentsMargins(WIDE, SMALL, WIDE, LARGE)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.notices)
        column.addWidget(self._scroll, 1)
        column.addWidget(line)
        column.addLayout(foot)
