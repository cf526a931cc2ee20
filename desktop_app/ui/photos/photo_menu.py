"""The menu of the chosen photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction

    from desktop_app.ui.look.icons import Icons


class PhotoMenu(QMenu):
    """Offers what can be done; each work is called without arguments."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons = icons

    def add(
        self, icon: str, text: str, work: Callable[[], None], *, keys: str = "", enabled: bool = True
    ) -> QAction:
        """Add an entry; `keys` only tells what does the same in the strip."""
        action = self.addAction(self._icons.icon(icon), text)
        action.triggered.connect(lambda _checked=False: work())
        action.setEnabled(enabled)
        if keys:
            action.setShortcut(QKeySequence(keys))
            # The strip hears its keys itself, also while no menu is open.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def add_mark(self, text: str, marked: Iterable[bool], work: Callable[[bool], None]) -> QAction:
        """Add an entry that is checked when everything chosen is marked."""
        action = self.addAction(text)
        action.setCheckable(True)
        action.setChecked(all(marked))
        action.triggered.connect(work)
        return action
