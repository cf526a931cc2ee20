"""The dialog of tags, events and places: what is in use, under which names, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout

from desktop_app.domain.people import Action, may
from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.domain.workflow import Obstacle
from desktop_app.ui.look.palette import LARGE, SMALL
from desktop_app.ui.messages import refusal_sentence
from desktop_app.ui.notice_bar import NoticeBar

from .vocabulary_page import VocabularyPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.appearance import Appearance

_SIZE = (920, 640)


class VocabularyDialog(QDialog):
    """Seen by everybody; those with the right decide. Each decision is stored at once and can be undone.

    `flush` puts what is being typed on the disk; `texts_changed` tells that working texts were changed.
    """

    texts_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        background: Background,
        appearance: Appearance,
        flush: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags, events and places"))
        self.resize(*_SIZE)
        self.notices = NoticeBar(appearance)
        self.tabs = QTabWidget()
        self.pages: dict[VocabularyKind, VocabularyPage] = {}
        names = {
            VocabularyKind.TAG: self.tr("Tags"),
            VocabularyKind.EVENT: self.tr("Event threads"),
            VocabularyKind.PLACE: self.tr("Places"),
        }
        for kind, name in names.items():
            page = VocabularyPage(workspace, feed, background, self.notices, appearance.icons, kind, flush)
            page.texts_changed.connect(self.texts_changed)
            page.refresh()
            self.pages[kind] = page
            self.tabs.addTab(page, name)
        self._arrange()
        self._heed_rights(workspace)

    def _heed_rights(self, workspace: Workspace) -> None:
        if may(workspace.actor, Action.MANAGE_TERMS):
            return
        for page in self.pages.values():
            page.set_editable(False)
        self.notices.show_limit(refusal_sentence(Action.MANAGE_TERMS, Obstacle.ROLE))

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        # It gets the platform's icon while it is not yet part of a dressed window.
        close.setIcon(QIcon())
        # Enter in a line is for the button beside it.
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
        self.pages[VocabularyKind.TAG].terms.filter.setFocus()
