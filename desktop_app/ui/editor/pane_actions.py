"""The actions of the writing desk beside those that format its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from .formatting import with_shortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.look.icons import Icons


class PaneActions(QObject):
    """Their shortcuts work wherever in `pane` the focus is; `by_id` for the menus."""

    def __init__(self, pane: QWidget, icons: Icons) -> None:
        super().__init__(pane)
        self._pane = pane
        self._icons = icons
        self.by_id: dict[str, QAction] = {}
        self.photo = self._make("insert_photo", self.tr("Photo…"), "image-plus", "Ctrl+Shift+I")
        self.photo_table = self._make("photo_table", self.tr("Photo captions…"), "rows-3", "Ctrl+Alt+I")
        self.place_photos = self._make(
            "place_photos", self.tr("Place chosen photos in the text"), "corner-up-left", "Ctrl+Alt+Return"
        )
        self.film = self._make("insert_media", self.tr("Video or audio…"), "film", "Ctrl+Shift+M")
        self.prompt = self._make("next_prompt", self.tr("Next prompt"), "skip-forward", "Ctrl+J")
        self.properties = self._make("properties", self.tr("Properties"), "panel-right", "Ctrl+Shift+T")
        self.properties.setCheckable(True)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse what changes the article."""
        for action in (self.photo, self.film, self.prompt):
            action.setEnabled(editable)

    def _make(self, name: str, text: str, icon: str, shortcut: str) -> QAction:
        action = QAction(self._icons.icon(icon), text, self._pane)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(with_shortcut(text, action))
        self._pane.addAction(action)
        self.by_id[name] = action
        return action
