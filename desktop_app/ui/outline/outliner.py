"""The outline of the open article: follows its text and its caret, and leads to what is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from desktop_app.ui.editor.panel_page import PanelPage

from .entries import HEADLINE, LEAD, Entry, entries
from .outline_panel import OutlinePanel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop_app.ui.background import Background
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.icons import Icons

# How long a pause in typing is; then the outline is made anew.
_PAUSE_MILLISECONDS = 250
# Where a part is put on the page, as a part of its height.
_COMFORTABLE = 0.15


class Outliner(QObject):
    """Adds its page to the side panel of `pane`; `toggle` shows it, goes to it, and takes it away.

    Nothing is done while it is not seen.
    """

    def __init__(self, pane: EditorPane, background: Background, icons: Icons, toggle: QAction) -> None:
        super().__init__(pane)
        self._pane = pane
        self._background = background
        self.panel = OutlinePanel(icons)
        self._places = ((pane.headline, HEADLINE), (pane.lead, LEAD))
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._typing.timeout.connect(self._read)
        self.page = PanelPage(pane, self.panel, self.panel, toggle)
        self._connect()

    def _connect(self) -> None:
        pane = self._pane
        pane.content_edited.connect(self._read_later)
        pane.content_shown.connect(self._read)
        for editor in (pane.headline, pane.lead, pane.body):
            editor.cursorPositionChanged.connect(self._follow)
        self.panel.entry_chosen.connect(self._go)
        self.page.shown.connect(self._read)
        self.page.opening.connect(self._open)

    def _open(self) -> None:
        """Be right at once, for what is chosen next has to be where the list says."""
        self._show(entries(self._pane.content()))

    def _read_later(self) -> None:
        if self.panel.isVisible():
            self._typing.start()

    def _read(self) -> None:
        self._typing.stop()
        if self.panel.isVisible():
            work = partial(entries, self._pane.content())
            self._background.run(work, self._show, key="editor/outline", owner=self)

    def _show(self, found: tuple[Entry, ...]) -> None:
        self.panel.show_entries(found)
        self._follow()

    def _follow(self) -> None:
        if self.panel.isVisible():
            place = next((place for editor, place in self._places if editor.hasFocus()), None)
            self.panel.follow(self._pane.body.textCursor().position() if place is None else place)

    def _go(self, entry: Entry) -> None:
        self._pane.parts.place.show_page()
        editor = next((editor for editor, place in self._places if place == entry.position), self._pane.body)
        if editor is self._pane.body:
            self._bring_into_view(entry.position)
        else:
            self._pane.body.scroll_to_top()
        editor.setFocus()
        self.panel.field.clear()

    def _bring_into_view(self, position: int) -> None:
        body = self._pane.body
        cursor = body.textCursor()
        cursor.setPosition(min(position, body.document().characterCount() - 1))
        # At the end of its line one goes on writing; the beginning holds the signs of a heading.
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        body.setTextCursor(cursor)
        bar = body.verticalScrollBar()
        bar.setValue(bar.value() + body.cursorRect().top() - round(body.viewport().height() * _COMFORTABLE))
