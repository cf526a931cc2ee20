"""A person at the window: everything a test does here, eyes, hands and a keyboard can do as well."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QWidget,
)

from tests.ui.keys import press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.desk.desk import Desk
    from desktop_app.ui.main_window import MainWindow

PEOPLE = {
    "phongvien": "Nguyễn Thị Kim Thoa",
    "bientap": "Trần Văn Đức",
    "tongbientap": "Phạm Văn Dũng",
    "xuatban": "Lê Thị Ánh Nguyệt",
    "quantri": "Huỳnh Minh Khôi",
}
_PATIENCE_MILLISECONDS = 20_000
_LOOK_MILLISECONDS = 10
_COUNT = Qt.ItemDataRole.UserRole + 1

Asked = TypeVar("Asked", bound=QDialog)


class Hands:
    """Works on one window. What takes its time is waited for as a person would: by looking."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def desk(self) -> Desk:
        """The desk of who is signed in."""
        assert self.window.desk is not None, "nobody is signed in"
        return self.window.desk

    def wait(self, sight: Callable[[], Any]) -> None:
        """Look until `sight` is to be seen."""
        self.qtbot.waitUntil(lambda: bool(sight()), timeout=_PATIENCE_MILLISECONDS)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click what can be seen."""
        assert widget.isVisible(), widget
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def write(self, text: str) -> None:
        """Type `text`, Vietnamese letters whole, into whatever has the focus; a new line is Enter."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.keys("Return")
            press(self._focus(), line)

    def keys(self, *combinations: str) -> None:
        """Press keys such as `Ctrl+N`."""
        for combination in combinations:
            QTest.keySequence(self._focus(), QKeySequence(combination))

    def choose(self, *path: str) -> None:
        """Choose from the menu bar, by the words of the menus without their mnemonics."""
        bar = self.window.menuBar()
        *menus, last = path
        holder: QWidget = bar
        for name in menus:
            action = _action(holder, name)
            self.click(holder, holder.actionGeometry(action).center())  # type: ignore[attr-defined]
            menu = action.menu()
            assert isinstance(menu, QMenu)
            self.wait(menu.isVisible)
            holder = menu
        assert isinstance(holder, QMenu)
        self.click(holder, holder.actionGeometry(_action(holder, last)).center())
        self.look_at_window()

    def look_at_window(self) -> None:
        """Come back to the window, as a desktop does by itself when a menu or a dialog is gone."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    def pick(self, box: QComboBox, text: str) -> None:
        """Turn a box to `text` with the arrow keys."""
        box.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(box.count()):
            if box.currentText().strip() == text:
                return
            self.keys("Down")
        raise AssertionError(f"{text!r} cannot be chosen")

    def drop(self, widget: QWidget, file: Path) -> None:
        """Drag a file from elsewhere and let it fall on `widget`."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        at, buttons = widget.rect().center(), Qt.MouseButton.LeftButton
        plain, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        entering = QDragEnterEvent(at, copy, data, buttons, plain)
        QApplication.sendEvent(widget, entering)
        assert entering.isAccepted(), "the file is not welcome"
        QApplication.sendEvent(widget, QDropEvent(QPointF(at), copy, data, buttons, plain))

    @contextmanager
    def answering(self, kind: type[Asked], answer: Callable[[Asked], None]) -> Iterator[None]:
        """Give `answer` to the dialog of that kind that the block opens."""
        answered: list[Asked] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind) or QApplication.activeWindow() is not dialog:
                return
            timer.stop()
            answered.append(dialog)
            try:
                answer(dialog)
            except BaseException:
                dialog.reject()
                raise

        timer = QTimer(interval=_LOOK_MILLISECONDS)
        timer.timeout.connect(look)
        timer.start()
        yield
        timer.stop()
        assert answered, f"no {kind.__name__} was opened"
        self.look_at_window()

    def choosing(self, path: Path) -> AbstractContextManager[None]:
        """Answer the file dialog that the block opens with a file or folder."""

        def answer(dialog: QFileDialog) -> None:
            name, buttons = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QDialogButtonBox)
            assert name is not None
            assert buttons is not None
            name.setFocus()
            name.clear()
            self.write(str(path))
            accept = QDialogButtonBox.ButtonRole.AcceptRole
            self.click(next(one for one in buttons.buttons() if buttons.buttonRole(one) == accept))

        return self.answering(QFileDialog, answer)

    def sign_in(self, login: str, password: str = "demo") -> None:
        """Choose a name, type the password, press Enter, and wait for the desk."""
        page = self.window.sign_in
        self.wait(page.isVisible)
        self._click_row(page.people, PEOPLE[login])
        self.click(page.password_edit)
        self.write(password)
        self.keys("Return")
        self.wait(lambda: self.window.desk is not None)

    def sign_out(self) -> None:
        """Leave the desk to the next person."""
        self.choose("Article", "Sign out")
        self.wait(self.window.sign_in.isVisible)

    def count(self, queue: str) -> int:
        """Read the number beside a queue."""
        found = self.desk.queues.findItems(queue, Qt.MatchFlag.MatchExactly)
        return int(found[0].data(_COUNT) or 0)

    def headlines(self) -> list[str]:
        """Read the list from top to bottom."""
        model = self.desk.articles.model
        return [model.index(row).data() for row in range(model.rowCount())]

    def open(self, queue: str, headline: str) -> None:
        """Go to a queue and click the article in the list."""
        self._click_row(self.desk.queues, queue)
        view = self.desk.articles.view
        self._click_row(view, headline)
        self.wait(lambda: self.desk.editor.headline.text() == headline)

    def _click_row(self, view: QListView | QListWidget, text: str) -> None:
        model = view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        found = next((index for index in rows if index.data() == text), None)
        assert found is not None, f"{text!r} is not among {[index.data() for index in rows]}"
        view.scrollTo(found)
        self.click(view.viewport(), view.visualRect(found).center())

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window


def _action(holder: QWidget, words: str) -> Any:
    found = [one for one in holder.actions() if one.text().replace("&", "").startswith(words)]
    assert found, f"no {words!r} among {[one.text() for one in holder.actions()]}"
    assert found[0].isEnabled(), f"{words!r}: {found[0].toolTip()}"
    return found[0]
