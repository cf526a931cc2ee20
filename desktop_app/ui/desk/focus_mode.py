"""Writing with nothing else in view, and back to the desk exactly as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.ui.focus.typewriter import Typewriter
from desktop_app.ui.focus.veil import Veil

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop_app.domain.articles import ArticleDetail

    from .context import DeskContext
    from .desk import Desk

_DIMS = "focus/dims"
_TYPEWRITER = "focus/typewriter"
_TOLD = "focus/told"


class FocusMode(QObject):
    """Turned on and off by `toggle`.

    `dims` and `levels` choose whether other paragraphs step back and whether the line stays where it is. How
    the desk looks without it stays written down, so that it is there again even after a crash.
    """

    def __init__(
        self, desk: Desk, context: DeskContext, toggle: QAction, dims: QAction, levels: QAction
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = context.store
        self._notice = context.notice
        self._toggle, self._dims, self._levels = toggle, dims, levels
        self.veil = Veil(desk.editor, context.appearance)
        self._typewriter = Typewriter(desk.editor.body)
        for action in (toggle, dims, levels):
            action.setCheckable(True)
        dims.setChecked(bool(self._store.value(_DIMS, True, type=bool)))
        levels.setChecked(bool(self._store.value(_TYPEWRITER, False, type=bool)))
        self._connect()

    @property
    def is_on(self) -> bool:
        """Whether only the text is in view."""
        return self._desk.panes.text_alone

    def leave(self) -> None:
        """Have the desk as it was."""
        self._desk.panes.set_text_alone(False)

    def leave_from_text(self) -> bool:
        """Leave if it is on and the person is in the text; return whether it was left."""
        editor = self._desk.editor
        in_text = QApplication.focusWidget() in (editor.headline, editor.lead, editor.body)
        if self.is_on and in_text:
            self.leave()
            return True
        return False

    def _connect(self) -> None:
        commands, panes = self._desk.commands, self._desk.panes
        self._toggle.triggered.connect(panes.set_text_alone)
        self._dims.toggled.connect(self._choose_dims)
        self._levels.toggled.connect(self._choose_levels)
        panes.text_alone_changed.connect(self._follow)
        queues, articles, _, page = commands.focus_panes
        for elsewhere in (commands.find, commands.history, queues, articles, page):
            elsewhere.triggered.connect(self.leave)
        self._desk.open_article.shown.connect(self._follow_article)

    def _follow_article(self, detail: ArticleDetail | None) -> None:
        if detail is None:
            self.leave()

    def _follow(self, on: bool) -> None:
        desk = self._desk
        desk.tools.setVisible(not on)
        desk.editor.parts.set_bare(on)
        self._toggle.setChecked(on)
        commands = desk.commands
        for action in (commands.show_lists, commands.show_page):
            action.setEnabled(not on)
            action.setToolTip(
                self.tr("Only the text is shown in focus mode. Press Esc to leave it.") if on else ""
            )
        self._apply()
        if on:
            self._write()
        elif self._notice.text == self._way_back():
            self._notice.dismiss()

    def _write(self) -> None:
        editor = self._desk.editor
        if not editor.isAncestorOf(QApplication.focusWidget() or self._desk):
            editor.focus_field("body")
        if not self._store.value(_TOLD, False, type=bool):
            self._store.setValue(_TOLD, True)
            self._notice.show_info(self._way_back())

    def _way_back(self) -> str:
        return self.tr("Only the text is shown now. Esc or F11 brings everything back.")

    def _choose_dims(self, chosen: bool) -> None:
        self._store.setValue(_DIMS, chosen)
        self._apply()

    def _choose_levels(self, chosen: bool) -> None:
        self._store.setValue(_TYPEWRITER, chosen)
        self._apply()

    def _apply(self) -> None:
        self.veil.spread(self.is_on and self._dims.isChecked())
        self._typewriter.turn(self.is_on and self._levels.isChecked())
