"""The formatting commands of the body: actions with shortcuts, and the bar that holds them."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QToolBar, QWidget

from desktop_app.ui.markdown.markdown_edits import BOLD, ITALIC, Edit, toggle_link, toggle_mark
from desktop_app.ui.markdown.markdown_lines import LineMark, toggle_lines
from desktop_app.ui.markdown.plain_text import plain_text
from desktop_app.ui.markdown.table_edits import table_after

from .case_actions import CaseActions
from .link_completion import LinkCompletion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.ui.fields.text_field import TextField
    from desktop_app.ui.look.icons import Icons

    from .body_editor import BodyEditor

_ADDRESS = re.compile(r"https?://[^\s()]+")
_ICON_SIZE = 18


class FormattingActions(QObject):
    """One action for each way to mark up the body, in the order of the bar; `by_id` for the menus.

    Their shortcuts work while the body has the focus. Undo and redo go by the text that had it last or
    was changed from elsewhere since, the body or one of the `head`, and so do capitals and small letters.
    """

    def __init__(self, body: BodyEditor, head: Iterable[TextField], icons: Icons) -> None:
        super().__init__(body)
        self._body = body
        self._texts: tuple[BodyEditor | TextField, ...] = (body, *head)
        self._written_in: BodyEditor | TextField = body
        self._editable = True
        self._completion = LinkCompletion(body)
        self._icons = icons
        self.by_id: dict[str, QAction] = {}
        self._add("undo", self.tr("Undo"), "undo-2", QKeySequence.StandardKey.Undo, self._undo)
        self._add("redo", self.tr("Redo"), "redo-2", QKeySequence.StandardKey.Redo, self._redo)
        self._add(
            "paste_plain", self.tr("Paste as plain text"), "clipboard-type", "Ctrl+Shift+V", self._paste
        )
        self._add("bold", self.tr("Bold"), "bold", "Ctrl+B", self._mark(BOLD))
        self._add("italic", self.tr("Italic"), "italic", "Ctrl+I", self._mark(ITALIC))
        self._add("heading_2", self.tr("Heading"), "heading-2", "Ctrl+Alt+2", self._lines(LineMark.HEADING_2))
        self._add(
            "heading_3", self.tr("Subheading"), "heading-3", "Ctrl+Alt+3", self._lines(LineMark.HEADING_3)
        )
        self._add("bullets", self.tr("Bullet list"), "list", "Ctrl+Shift+8", self._lines(LineMark.BULLET))
        self._add(
            "numbers", self.tr("Numbered list"), "list-ordered", "Ctrl+Shift+7", self._lines(LineMark.NUMBER)
        )
        self._add("quote", self.tr("Quotation"), "quote", "Ctrl+Shift+Q", self._lines(LineMark.QUOTE))
        self._add("link", self.tr("Link"), "link", "Ctrl+Shift+L", self._link)
        self._add("table", self.tr("Table"), "table", "Ctrl+Alt+B", self._table)
        self.by_id |= CaseActions(self._texts, lambda: self._written_in, icons, self).by_id
        for text in self._texts:
            text.undoAvailable.connect(self._offer_undo)
            text.redoAvailable.connect(self._offer_undo)
        # QApplication has no other word for it, and outlives every pane.
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self._editable = editable
        for action in self.by_id.values():
            action.setEnabled(editable)
        self._offer_undo()

    def _offer_undo(self) -> None:
        document = self._written_in.document()
        self.by_id["undo"].setEnabled(self._editable and document.isUndoAvailable())
        self.by_id["redo"].setEnabled(self._editable and document.isRedoAvailable())

    def turn_to(self, changed: QWidget | None) -> None:
        """Have undo go by this text; what is none of them is left alone."""
        for text in self._texts:
            if text is changed:
                self._written_in = text
                self._offer_undo()

    def _follow_focus(self, _left: QWidget | None, entered: QWidget | None) -> None:
        self.turn_to(entered)

    def _undo(self) -> None:
        self._written_in.undo()

    def _redo(self) -> None:
        self._written_in.redo()

    def _add(
        self,
        name: str,
        text: str,
        icon: str,
        shortcut: str | QKeySequence.StandardKey,
        work: Callable[[], None],
    ) -> None:
        action = QAction(self._icons.icon(icon), text, self)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(with_shortcut(text, action))
        # A triggered action passes on whether it is checked; none of these is.
        action.triggered.connect(partial(_call, work))
        self._body.addAction(action)
        self.by_id[name] = action

    def _mark(self, mark: str) -> Callable[[], None]:
        return lambda: self._body.change(partial(_marked, mark))

    def _lines(self, mark: LineMark) -> Callable[[], None]:
        return lambda: self._body.change(partial(_lined, mark))

    def _link(self) -> None:
        copied = QGuiApplication.clipboard().text().strip()
        address = copied if _ADDRESS.fullmatch(copied) else ""
        self._body.change(partial(toggle_link, address=address))
        self._completion.begin()

    def _paste(self) -> None:
        self._body.insert_plain(plain_text(QGuiApplication.clipboard().mimeData()))

    def _table(self) -> None:
        self._body.change_whole(table_after)
        self._body.setFocus()


class FormattingBar(QToolBar):
    """The row of buttons above the page."""

    def __init__(self, formatting: FormattingActions, inserting: Iterable[QAction]) -> None:
        super().__init__()
        self.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        self.setMovable(False)
        self.setAccessibleName(self.tr("Formatting"))
        actions = formatting.by_id
        # A short bar hides what stands last; photos and films are not among that.
        for group in (
            [actions[name] for name in ("undo", "redo")],
            [actions[name] for name in ("bold", "italic", "heading_2", "heading_3")],
            [*inserting],
            [actions[name] for name in ("bullets", "numbers", "quote", "link", "table")],
        ):
            if self.actions():
                self.addSeparator()
            self.addActions(group)


def with_shortcut(text: str, action: QAction) -> str:
    """Return the tooltip of an action: its name and its keys."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return QCoreApplication.translate("FormattingActions", "{text} ({keys})").format(text=text, keys=keys)


def _call(work: Callable[[], None], _checked: bool = False) -> None:
    work()


def _marked(mark: str, text: str, start: int, end: int) -> Edit:
    return toggle_mark(text, start, end, mark)


def _lined(mark: LineMark, text: str, start: int, end: int) -> Edit:
    return toggle_lines(text, start, end, mark)
