"""What the actions of the desk do to its tabs, and the menu of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from desktop_app.ui.look.icons import Icons

    from .actions import DeskActions
    from .article_tabs import ArticleTabs


class TabCommands(QObject):
    """Wires the actions; those that can do nothing now are disabled."""

    def __init__(self, actions: DeskActions, tabs: ArticleTabs, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tabs = tabs
        self._icons = icons
        for action, work in (
            (actions.close_tab, tabs.close_current),
            (actions.close_other_tabs, tabs.close_others),
            (actions.reopen_tab, tabs.reopen),
            (actions.next_tab, lambda: tabs.go(1)),
            (actions.previous_tab, lambda: tabs.go(-1)),
        ):
            action.triggered.connect(lambda _checked=False, work=work: work())
        tabs.bar.menu_wanted.connect(self._show_menu)
        tabs.changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        actions, count = self._actions, self._tabs.count
        actions.close_tab.setEnabled(count > 0)
        for action in (actions.close_other_tabs, actions.next_tab, actions.previous_tab):
            action.setEnabled(count > 1)
        actions.reopen_tab.setEnabled(self._tabs.can_reopen)

    def _show_menu(self, article_id: str, at: QPoint) -> None:
        menu = QMenu(self._tabs.bar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions, tabs, icons = self._actions, self._tabs, self._icons
        for icon, text, work in (
            ("x", actions.close_tab.text(), lambda: tabs.close(article_id)),
            ("x", actions.close_other_tabs.text(), lambda: tabs.close_others(article_id)),
        ):
            menu.addAction(icons.icon(icon), text).triggered.connect(lambda _checked=False, work=work: work())
        menu.addSeparator()
        menu.addAction(actions.reopen_tab)
        menu.popup(at)
