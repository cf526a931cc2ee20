"""The four panes beside one another; on a small screen the text, its page and its history take turns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QTabBar, QTabWidget, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import LARGE
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

# Below this width, in device-independent pixels, text and page do not fit side by side: 1366 × 768 is
# the newsroom's laptop.
NARROW = 1440

_SPLITTER = "desk/splitter"
_READING = "desk/reading"
_LISTS = "desk/lists"
_PAGE = "desk/page"
_FIRST_LISTS = [210, 260, 1130]
_FIRST_READING = [600, 550]
_TEXT_TAB = 0


class Panes(QWidget):
    """Queues, list, text and page. Remembers sizes and what is hidden in the settings it is given.

    The page pane has tabs of its own; on a small screen the text is one more of them. `heading` and, below
    it, `notice` lie above whichever of them is seen.
    """

    page_toggled = Signal(bool)
    text_alone_changed = Signal(bool)

    def __init__(
        self,
        panes: tuple[QWidget, QWidget, QWidget, QTabWidget],
        heading: QWidget,
        notice: QWidget,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._queues, self._list, self._text, self._page = panes
        self._narrow = False
        self._before: _Before | None = None
        self._lists_shown = settings.value(_LISTS, True, type=bool)
        self._page_shown = settings.value(_PAGE, True, type=bool)
        self.tabs = self._make_tabs()
        self.tabs.currentChanged.connect(self._turn_to)
        self._page.currentChanged.connect(self._follow_page)
        self.reading = _splitter(((self._text, 3, 420), (self._page, 2, 300)))
        article = QWidget()
        article_column = QVBoxLayout(article)
        article_column.setContentsMargins(0, 0, 0, 0)
        article_column.setSpacing(0)
        self._top = _row(heading, self.tabs)
        article_column.addWidget(self._top)
        article_column.addWidget(notice)
        article_column.addWidget(self.reading, 1)
        self.splitter = _splitter(((self._queues, 0, 150), (self._list, 0, 220), (article, 1, 420)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        for key, splitter, first in (
            (_SPLITTER, self.splitter, _FIRST_LISTS),
            (_READING, self.reading, _FIRST_READING),
        ):
            state = settings.value(key)
            if not (isinstance(state, QByteArray) and splitter.restoreState(state)):
                splitter.setSizes(first)
        self._apply()

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar()
        set_kind(tabs, "switch")
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.addTab(self.tr("Text"))
        for number in range(self._page.count()):
            tabs.addTab(self._page.tabText(number))
        tabs.setAccessibleName(self.tr("Text or page"))
        return tabs

    @property
    def lists_shown(self) -> bool:
        """Whether queues and list are to be seen."""
        return bool(self._lists_shown)

    @property
    def page_shown(self) -> bool:
        """Whether the page is to be seen: beside the text, or because its tab is chosen."""
        return self._on_page_tab if self._narrow else bool(self._page_shown)

    @property
    def text_alone(self) -> bool:
        """Whether the text is shown and nothing beside it."""
        return self._before is not None

    def set_text_alone(self, alone: bool) -> None:
        """Show the text and nothing beside it, or everything exactly as it was before."""
        if alone == self.text_alone:
            return
        before = self._before
        if alone:
            self._before = _Before(
                self.tabs.currentIndex(), self.splitter.saveState(), self.reading.saveState()
            )
            self.reveal_text()
            self._apply()
        elif before is not None:
            self._before = None
            self._apply()
            self.tabs.setCurrentIndex(before.tab)
            self.splitter.restoreState(before.splitter)
            self.reading.restoreState(before.reading)
        self.text_alone_changed.emit(alone)

    def show_lists(self, shown: bool) -> None:
        """Show or hide queues and list."""
        self._lists_shown = shown
        self._settings.setValue(_LISTS, shown)
        self._apply()

    def show_page(self, shown: bool) -> None:
        """Show or hide the page; on a small screen this turns to its tab or back to the text."""
        if self._narrow:
            self.tabs.setCurrentIndex(self._page.currentIndex() + 1 if shown else _TEXT_TAB)
            return
        self._page_shown = shown
        self._settings.setValue(_PAGE, shown)
        self._apply()
        self.page_toggled.emit(shown)

    def reveal_text(self) -> None:
        """Make sure that the text is seen."""
        self.tabs.setCurrentIndex(_TEXT_TAB)

    def reveal_page(self) -> None:
        """Make sure that the page is seen."""
        self.set_text_alone(False)
        self.show_page(True)

    def save_layout(self) -> None:
        """Remember the sizes, where the text is alone those from before."""
        splitter, reading = self.splitter.saveState(), self.reading.saveState()
        if self._before is not None:
            splitter, reading = self._before.splitter, self._before.reading
        self._settings.setValue(_SPLITTER, splitter)
        self._settings.setValue(_READING, reading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn to tabs when text and page no longer fit side by side."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._apply()
            self.page_toggled.emit(self.page_shown)

    @property
    def _on_page_tab(self) -> bool:
        return self.tabs.currentIndex() != _TEXT_TAB

    def _turn_to(self, tab: int) -> None:
        if tab != _TEXT_TAB:
            self._page.setCurrentIndex(tab - 1)
        focus = QApplication.focusWidget()
        hides_focus = focus is not None and self._text.isAncestorOf(focus)
        self._apply()
        if hides_focus and not self._text.isVisible():
            # Qt would give it to whatever comes next, at the other end of the window.
            self._page.currentWidget().setFocus()
        if self._narrow:
            self.page_toggled.emit(self._on_page_tab)

    def _follow_page(self, number: int) -> None:
        if self._on_page_tab:
            self.tabs.setCurrentIndex(number + 1)

    def _apply(self) -> None:
        alone = self.text_alone
        self.tabs.setVisible(self._narrow)
        self._top.setVisible(not alone)
        self._page.tabBar().setVisible(not self._narrow)
        self._queues.setVisible(self.lists_shown and not alone)
        self._list.setVisible(self.lists_shown and not alone)
        self._text.setVisible(not (self._narrow and self._on_page_tab))
        self._page.setVisible(self.page_shown and not alone)


@dataclass(frozen=True, slots=True)
class _Before:
    """What was seen before the text was alone."""

    tab: int
    splitter: QByteArray
    reading: QByteArray


def _row(left: QWidget, right: QWidget) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(left, 1)
    row.addStretch()
    row.addSpacing(LARGE)
    row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
    return widget


def _splitter(panes: tuple[tuple[QWidget, int, int], ...]) -> QSplitter:
    """Put panes side by side: each with its stretch and the least width it can be used at."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for number, (pane, stretch, least) in enumerate(panes):
        pane.setMinimumWidth(least)
        splitter.addWidget(pane)
        splitter.setStretchFactor(number, stretch)
    return splitter
