"""The dialog of tags, events and places: what is in use, under which names, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop_app.domain.people import Action, may
from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.domain.workflow import Obstacle
from desktop_app.ui.messages import refusal_sentence
from desktop_app.ui.tabbed_dialog import TabbedDialog

from .vocabulary_page import VocabularyPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.appearance import Appearance

_SIZE = (920, 640)


class VocabularyDialog(TabbedDialog):
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
        super().__init__(self.tr("Tags, events and places"), _SIZE, appearance, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
        self._heed_rights(workspace)
        self.pages[VocabularyKind.TAG].terms.filter.setFocus()

    def _heed_rights(self, workspace: Workspace) -> None:
        if may(workspace.actor, Action.MANAGE_TERMS):
            return
        for page in self.pages.values():
            page.set_editable(False)
        self.notices.show_limit(refusal_sentence(Action.MANAGE_TERMS, Obstacle.ROLE))
