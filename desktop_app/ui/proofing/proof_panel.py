"""The page of the side panel that lists what the proofs found, and what can be done about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.look.palette import MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence

from .finding_card import FindingCard
from .finding_delegate import FindingDelegate
from .finding_filter import FindingFilter
from .finding_menu import ways_to_ignore
from .finding_model import ROW, FindingModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.look.appearance import Appearance

    from .finding_commands import FindingCommands
    from .finding_model import FindingRow
    from .proof_supply import TextKey
    from .text_marks import Mark

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProofPanel(QWidget):
    """A list over a card. Up and Down show each finding in the text, Enter fixes it, Delete ignores it."""

    mark_chosen = Signal(object)  # Mark, to be shown in the text
    mark_opened = Signal(object)  # Mark, to be written at
    menu_wanted = Signal(object, QPoint)  # Mark, and where on the screen
    retry_wanted = Signal()
    closed = Signal()

    def __init__(
        self, appearance: Appearance, commands: FindingCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = appearance.icons
        self._commands = commands
        self._marks: Sequence[Mark] = ()
        self._texts: Mapping[TextKey, str] = {}
        self._problem: Exception | None = None
        self._showing = False
        self._title = QLabel(self.tr("Proofreading"))
        set_kind(self._title, "heading")
        self._close = QToolButton()
        self._close.setIcon(self._icons.icon("x"))
        self._close.setIconSize(QSize(16, 16))
        for say in (self._close.setToolTip, self._close.setAccessibleName):
            say(self.tr("Close the findings"))
        self._close.clicked.connect(self.closed)
        self.filter = FindingFilter(appearance)
        self.model = FindingModel(self)
        self.view = _FindingView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(FindingDelegate(appearance, self.view))
        self.view.setAccessibleName(self.tr("Findings in the article"))
        self._ignoring = QMenu(self, toolTipsVisible=True)
        self.card = FindingCard(self._icons, self._ignoring)
        self.empty = EmptyState(self._icons)
        self._pages = QStackedWidget()
        self._arrange()
        self._connect(appearance)
        self.show_working()

    def show_findings(self, marks: Sequence[Mark], texts: Mapping[TextKey, str]) -> None:
        """Show what was found in `texts`; the list stays where it is as far as it can."""
        self._problem = None
        self._marks, self._texts = marks, texts
        self.filter.count_marks(marks)
        self.filter.setVisible(bool(marks))
        self._fill()

    def show_working(self) -> None:
        """Say that nothing is known yet."""
        self._say("loader-circle", self.tr("Proofreading…"), "")

    def show_failed(self, error: Exception) -> None:
        """Say why nothing is known, and offer to try again."""
        self._problem = error
        self._say("circle-alert", self.tr("Not proofread"), error_sentence(error), self.tr("Try again"))

    def follow(self, mark: Mark | None) -> None:
        """Mark the row of what the caret is at."""
        if mark is not None and not self.is_used:
            self._choose(self.model.row_of(mark))

    def begin(self) -> None:
        """Let the person choose."""
        (self.view if self._pages.currentWidget() is self._listing else self.filter).setFocus()

    @property
    def is_used(self) -> bool:
        """Whether the person is in it."""
        return self.isAncestorOf(self.focusWidget() or self) and self.view.hasFocus()

    @property
    def current(self) -> Mark | None:
        """The finding that is chosen."""
        row = self.model.row(self.view.currentIndex().row())
        return None if row is None else row.mark

    def open_menu(self) -> None:
        """Ask for the menu of the finding that is chosen."""
        if self.current is not None:
            row = self.view.visualRect(self.view.currentIndex())
            at = row.bottomLeft() + QPoint(MEDIUM, 0)
            self.menu_wanted.emit(self.current, self.view.viewport().mapToGlobal(at))

    def _fill(self) -> None:
        listed = [mark for mark in self._marks if self.filter.lets_through(mark)]
        row = self.model.next_row(self.view.currentIndex().row(), listed)
        self._showing = True
        self.model.show(listed, self._texts)
        self._showing = False
        if not listed:
            used = self.is_used
            self._say_why_empty()
            if used:  # Nobody stays where the list was.
                (self.filter.setFocus if self._marks else self.view.left.emit)()
            return
        self._pages.setCurrentWidget(self._listing)
        self._choose(min(max(0, row), len(listed) - 1))
        self._show_card()

    def _choose(self, row: int) -> None:
        if row >= 0:
            # Not because the person went there: the text stays where it is.
            self._showing = True
            self.view.setCurrentIndex(self.model.index(row))
            self._showing = False

    def _follow_choice(self) -> None:
        self._show_card()
        if self.current is not None and not self._showing:
            self.mark_chosen.emit(self.current)

    def _show_card(self) -> None:
        row: FindingRow | None = self.model.row(self.view.currentIndex().row())
        if row is None:
            return
        commands = self._commands
        alike = len(commands.alike(row.mark, self._marks))
        self.card.show_row(row, alike, editable=commands.editable, why_not=commands.why_not)
        self._ignoring.clear()
        self._ignoring.addActions(ways_to_ignore(row.mark, commands, self._ignoring))

    def _fix(self, suggestion: str) -> None:
        if self.current is not None:
            self.view.setFocus()  # the pressed button goes
            self._commands.fix(self.current, suggestion)

    def _fix_all(self) -> None:
        if self.current is not None:
            self.view.setFocus()
            self._commands.fix_all(self.current, self._marks)

    def press(self, key: int) -> bool:
        """Do what a key means for the chosen finding; False where it means nothing."""
        mark = self.current
        if mark is None:
            return False
        if key in _ENTER and not self._commands.fix_first(mark):
            self.mark_opened.emit(mark)
        elif key == Qt.Key.Key_Delete:
            self._commands.ignore_here(mark)
        return key in _ENTER or key == Qt.Key.Key_Delete

    def _say_why_empty(self) -> None:
        if self._marks:
            self._say("filter", self.tr("Nothing of this kind"), "", self.tr("Show all findings"))
        else:
            self._say(
                "circle-check",
                self.tr("Nothing found"),
                self.tr("Spelling, marks, numbers and names are looked at while you write."),
            )

    def _say(self, icon: str, title: str, text: str, button: str | None = None) -> None:
        self.empty.set_message(icon, title, text, button)
        self._pages.setCurrentWidget(self.empty)

    def _help(self) -> None:
        if self._problem is not None:
            self.retry_wanted.emit()
        else:
            self.filter.show_all()

    def _connect(self, appearance: Appearance) -> None:
        self.filter.turned.connect(self._fill)
        self.view.selectionModel().currentChanged.connect(self._follow_choice)
        self.view.clicked.connect(lambda _index: self._follow_choice())
        self.view.doubleClicked.connect(self._open_row)
        self.view.customContextMenuRequested.connect(lambda _at: self.open_menu())
        self.card.fix_wanted.connect(self._fix)
        self.card.fix_all_wanted.connect(self._fix_all)
        self.empty.button_pressed.connect(self._help)
        appearance.changed.connect(self.view.viewport().update)

    def _open_row(self, index: QModelIndex) -> None:
        self.mark_opened.emit(index.data(ROW).mark)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        self._listing = QWidget()
        listing = QVBoxLayout(self._listing)
        listing.setContentsMargins(0, 0, 0, 0)
        listing.setSpacing(SMALL)
        listing.addWidget(self.view, 1)
        listing.addWidget(self.card)
        self._pages.addWidget(self._listing)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(top)
        column.addWidget(self.filter)
        column.addWidget(self._pages, 1)


class _FindingView(QListView):
    """Hands keys that do something to a finding to its panel."""

    left = Signal()  # Escape, or nothing is found any more

    def __init__(self, panel: ProofPanel) -> None:
        super().__init__()
        self._panel = panel
        set_kind(self, "plain")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row in view when the card below it grows."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window: it leads back to the text of the finding."""
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fix with Enter, ignore with Delete, leave with Escape; all else moves in the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self._panel.press(event.key()):
            super().keyPressEvent(event)
