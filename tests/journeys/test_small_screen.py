"""The newsroom's laptop: 1366 × 768. Everything fits, text and page take turns, the layout is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QMenuBar, QPushButton, QTabBar, QWidget

from desktop_app.services import newsrooms
from tests.desk import ARTICLE, Desk

from .conftest import LAPTOP, OFFICE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .hands import Hands


@pytest.fixture
def reporter(start: Callable[..., Hands], root: Path) -> Hands:
    """The reporter with an article open."""
    newsroom = newsrooms.open_newsroom(root)
    Desk(newsroom).draft()
    newsroom.close()
    hands = start(root)
    hands.sign_in("phongvien")
    hands.open("Drafting", ARTICLE.headline)
    return hands


def cut(window: QWidget) -> Iterator[str]:
    """Tell every visible widget that leaves its parent, and every label and button shorter than its words."""
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or widget.isWindow() or parent is None:
            continue
        area = parent.parentWidget()
        scrolled = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
        if not scrolled and not parent.rect().contains(widget.geometry()):
            yield f"{widget} {widget.geometry()} leaves {parent} {parent.rect()}"
        words = isinstance(widget, QPushButton) or (isinstance(widget, QLabel) and not widget.wordWrap())
        if words and widget.width() < widget.minimumSizeHint().width():
            yield f"{widget} is {widget.width()} wide and needs {widget.minimumSizeHint().width()}"


def test_nothing_is_cut_on_any_pane(reporter: Hands) -> None:
    window = reporter.window
    assert window.minimumSizeHint().width() <= LAPTOP[0]
    assert window.minimumSizeHint().height() <= LAPTOP[1]
    assert (window.width(), window.height()) == LAPTOP
    reporter.wait(lambda: not list(cut(window)))
    reporter.keys("Ctrl+Shift+H")
    assert reporter.desk.history.isVisible()
    reporter.wait(lambda: not list(cut(window)))


def test_the_person_stands_in_the_menu_bar_beside_the_menus(reporter: Hands) -> None:
    bar = reporter.window.menuBar()
    assert isinstance(bar, QMenuBar)
    button = reporter.window.main_menu.person_button
    assert button.isVisible()
    assert button.text() == "Nguyễn Thị Kim Thoa · reporter"
    items = [bar.actionGeometry(action) for action in bar.actions()]
    assert all(abs(item.center().y() - button.geometry().center().y()) <= 1 for item in items)
    assert items[-1].right() < button.x()


def test_text_page_and_history_take_turns(reporter: Hands) -> None:
    desk = reporter.desk
    tabs = desk.panes.tabs
    assert [tabs.tabText(tab) for tab in range(tabs.count())] == ["Text", "Page", "History"]
    assert desk.editor.isVisible()
    assert not desk.side.isVisible()
    assert not desk.commands.show_page.isChecked()
    reporter.click(tabs, tab_centre(tabs, 1))
    assert desk.preview.isVisible()
    assert not desk.side.tabBar().isVisible()
    assert not desk.editor.isVisible()
    assert desk.commands.show_page.isChecked()
    reporter.keys("F9")
    assert desk.editor.isVisible()
    reporter.choose("Review", "Revisions")
    assert desk.history.isVisible()
    assert tabs.tabText(tabs.currentIndex()) == "History"
    reporter.keys("Esc")
    assert desk.editor.body.hasFocus()
    reporter.window.resize(*OFFICE)
    assert desk.editor.isVisible()
    assert desk.history.isVisible()
    assert not tabs.isVisible()
    assert desk.commands.show_page.isChecked()


def tab_centre(tabs: QTabBar, number: int) -> QPoint:
    place: QRect = tabs.tabRect(number)
    return place.center()


def test_the_layout_is_remembered(reporter: Hands, start: Callable[..., Hands], root: Path) -> None:
    window, panes = reporter.window, reporter.desk.panes
    handle = panes.splitter.handle(2)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(60, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    sizes = panes.splitter.sizes()
    assert sizes[1] > 300
    reporter.keys("F8")
    assert not reporter.desk.articles.isVisible()
    window.resize(1400, 800)
    window.close()
    again = start(root)
    again.sign_in("phongvien")
    assert not again.desk.articles.isVisible()
    assert not again.desk.commands.show_lists.isChecked()
    again.keys("F8")
    again.wait(lambda: again.desk.panes.splitter.sizes() == sizes)
