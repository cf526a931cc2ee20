"""Words of input methods: each becomes text once and in its field, however the person leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.composition import composition_of, finish_composition, keep_compositions

from .keys import commit, compose, press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

Field = QLineEdit | QTextEdit | QPlainTextEdit


class Window(QTabWidget):
    """Two fields on the first page and one on the second."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.next = QLineEdit()
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(field)
        column.addWidget(self.next)
        self.addTab(page, "một")
        self.addTab(QLineEdit(), "hai")

    def text(self) -> str:
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()


@pytest.fixture(params=[QLineEdit, QTextEdit, QPlainTextEdit])
def window(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    """A window whose fields are watched as all of the program are; the caret is in its first."""
    watching = keep_compositions(qapp)
    shown = Window(request.param())
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    shown.field.setFocus()
    press(shown.field, "Ở ")
    yield shown
    QObject.disconnect(watching)


def look_for_events(qtbot: QtBot) -> None:
    """Let Qt go once round."""
    pause = QTimer(singleShot=True, interval=0)
    with qtbot.waitSignal(pause.timeout):
        pause.start()


def click(window: Window, onto: QWidget) -> None:
    inner = onto.viewport() if isinstance(onto, QTextEdit | QPlainTextEdit) else onto
    QTest.mouseClick(inner, Qt.MouseButton.LeftButton, pos=QPoint(3, 8))


WAYS: dict[str, Callable[[Window], None]] = {
    "another field gets the focus": lambda window: window.next.setFocus(),
    "the mouse goes elsewhere": lambda window: click(window, window.next),
    "the mouse moves the caret": lambda window: click(window, window.field),
    "another page is shown": lambda window: window.setCurrentIndex(1),
    "the field is locked": lambda window: window.field.setEnabled(False),
    "the field is hidden": lambda window: window.field.hide(),
    "the text is saved": finish_composition,
    "the focus goes nowhere": lambda window: window.field.clearFocus(),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("taken_back", [False, True], ids=["no answer", "taken back"])
def test_a_word_is_text_once_whatever_ends_it(window: Window, way: str, taken_back: bool) -> None:
    """Some input methods do not answer when they are asked; fcitx takes back the word and sends it again."""
    for word in ("h", "hu", "huyện"):
        compose(window.field, word)
    if taken_back and way != "the text is saved":
        compose(window.field, "")
    WAYS[way](window)
    assert window.text() == "Ở huyện"
    commit(QApplication.focusWidget() or window.field, "huyện")
    assert (window.text(), window.next.text()) == ("Ở huyện", "")


def test_the_same_word_may_be_composed_again_in_the_next_field(window: Window) -> None:
    compose(window.field, "xã")
    window.next.setFocus()
    compose(window.next, "xã")
    commit(window.next, "xã")
    assert (window.text(), window.next.text()) == ("Ở xã", "xã")


def test_a_word_the_person_takes_back_is_gone(window: Window, qtbot: QtBot) -> None:
    compose(window.field, "huyện")
    compose(window.field, "")
    look_for_events(qtbot)
    window.next.setFocus()
    assert window.text() == "Ở "


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    """A line to type in, watched."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    composition_of(field)
    return field


def test_enter_that_overtakes_its_word_waits_for_it(line: QLineEdit, qtbot: QtBot) -> None:
    entered = []
    line.returnPressed.connect(lambda: entered.append(line.text()))
    compose(line, "huyện")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert entered == []
    with qtbot.waitSignal(line.returnPressed):
        commit(line, "huyện")
    assert entered == ["huyện"]


def test_enter_is_forgotten_when_the_word_goes_on(line: QLineEdit, qtbot: QtBot) -> None:
    compose(line, "huye")
    QTest.keyClick(line, Qt.Key.Key_Return)
    compose(line, "huyện")
    with qtbot.assertNotEmitted(line.returnPressed):
        commit(line, "huyện")
        look_for_events(qtbot)
    assert line.text() == "huyện"
