"""The Vietnamese of Qt's own strings: complete for what people see, and safe to use."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QDialogButtonBox,
    QDockWidget,
    QErrorMessage,
    QFileDialog,
    QFontDialog,
    QGroupBox,
    QInputDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMdiArea,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QTextBrowser,
    QUndoView,
    QWidget,
    QWizard,
    QWizardPage,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

SOURCE = Path(__file__).parents[2] / "resources" / "translations" / "qtbase_vi.ts"
MARK = re.compile(r"&(?!&|\w+;)(.)")
NATIVE = QKeySequence.SequenceFormat.NativeText
SAME_IN_BOTH = {"OK", "&OK", "...", "%1%", "%p%"}

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Asked(QTranslator):
    """Answers from a catalogue and notes which questions it could not answer."""

    def __init__(self, catalogue: QTranslator) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.unanswered: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, note: str | None = None, n: int = -1) -> str:
        answer = self._catalogue.translate(context, source, note or "", n)
        if not answer:
            self.unanswered.add((context, source))
        return answer or source


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lrelease = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert lrelease
    target = tmp_path_factory.mktemp("translations") / "qtbase_vi.qm"
    subprocess.run([lrelease, str(SOURCE), "-qm", str(target)], check=True, capture_output=True)
    return target


@pytest.fixture
def vietnamese(qapp: QCoreApplication, compiled: Path) -> Iterator[Asked]:
    catalogue = QTranslator()
    assert catalogue.load(str(compiled))
    asked = Asked(catalogue)
    qapp.installTranslator(asked)
    yield asked
    qapp.removeTranslator(asked)


def file_dialog(mode: QFileDialog.FileMode, accept: QFileDialog.AcceptMode) -> QFileDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    dialog.setAcceptMode(accept)
    return dialog


def open_dialog() -> QWidget:
    return file_dialog(QFileDialog.FileMode.ExistingFiles, QFileDialog.AcceptMode.AcceptOpen)


def save_dialog() -> QWidget:
    return file_dialog(QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave)


def folder_dialog() -> QWidget:
    return file_dialog(QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen)


def every_button() -> QWidget:
    box = QDialogButtonBox()
    special = {"NoButton", "FirstButton", "LastButton"}
    for button in QDialogButtonBox.StandardButton:
        if button.name not in special:
            box.addButton(button)
    return box


def question() -> QWidget:
    box = QMessageBox()
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Yes | buttons.YesToAll | buttons.No | buttons.NoToAll | buttons.Cancel)
    box.setDetailedText("Chưa gửi được: bài chưa có chuyên mục chính.")
    return box


def colour_dialog() -> QWidget:
    dialog = QColorDialog()
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel)
    return dialog


def font_dialog() -> QWidget:
    dialog = QFontDialog()
    dialog.setOption(QFontDialog.FontDialogOption.DontUseNativeDialog)
    return dialog


def wizard() -> QWidget:
    dialog = QWizard()
    dialog.setOption(QWizard.WizardOption.HaveHelpButton)
    dialog.addPage(QWizardPage())
    dialog.addPage(QWizardPage())
    return dialog


def with_menu(edit: QLineEdit | QPlainTextEdit | QTextBrowser) -> QWidget:
    edit.createStandardContextMenu()  # a child of `edit`
    return edit


def line_edit() -> QWidget:
    return with_menu(QLineEdit())


def text_edit() -> QWidget:
    return with_menu(QPlainTextEdit())


def text_browser() -> QWidget:
    return with_menu(QTextBrowser())


def inner_window() -> QWidget:
    area = QMdiArea()
    area.addSubWindow(QWidget())
    return area


def undo_list() -> QWidget:
    stack = QUndoStack()
    view = QUndoView(stack)
    stack.setParent(view)
    stack.createUndoAction(view)
    stack.createRedoAction(view)
    return view


DIALOGS: list[Callable[[], QWidget]] = [
    open_dialog,
    save_dialog,
    folder_dialog,
    every_button,
    question,
    colour_dialog,
    font_dialog,
    wizard,
    line_edit,
    text_edit,
    text_browser,
    inner_window,
    undo_list,
    QDockWidget,
    QErrorMessage,
    QInputDialog,
    QKeySequenceEdit,
    QProgressDialog,
]
if sys.platform == "linux":  # elsewhere printing is the system's own dialog
    DIALOGS += [QPrintDialog, QPrintPreviewDialog]


def texts(widget: QWidget) -> set[str]:
    """Everything of `widget` with letters that is read, pointed at or spoken."""
    found: list[str] = []
    for part in [widget, *widget.findChildren(QWidget)]:
        found += [part.windowTitle(), part.toolTip(), part.accessibleName(), part.accessibleDescription()]
        if isinstance(part, (QAbstractButton, QLabel)):
            found.append(part.text())
        if isinstance(part, QGroupBox):
            found.append(part.title())
        if isinstance(part, QLineEdit):
            found.append(part.placeholderText())
    for action in widget.findChildren(QAction):
        found += [action.text().partition("\t")[0], action.toolTip()]
    return {text for text in found if any(letter.isalpha() for letter in text)}


@pytest.mark.parametrize("build", DIALOGS)
def test_every_text_of_qt_is_vietnamese(
    build: Callable[[], QWidget], qtbot: QtBot, compiled: Path, request: pytest.FixtureRequest
) -> None:
    english = build()
    qtbot.addWidget(english)
    asked: Asked = request.getfixturevalue("vietnamese")
    widget = build()
    qtbot.addWidget(widget)
    widget.show()
    # Reading one shortcut asks for each of Qt's 250 key names, most of them on no keyboard here.
    assert {question for question in asked.unanswered if question[0] != "QShortcut"} == set()
    assert texts(english) & texts(widget) - SAME_IN_BOTH == set()
    assert texts(widget) or not texts(english)


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (open_dialog, {"&Mở", "Tê&n tệp:", "L&oại tệp:", "&Tìm trong:", "Hủy", "Thư mục cha", "Mở"}),
        (save_dialog, {"&Lưu", "Hủy", "Lưu dưới dạng", "Tạo thư mục mới"}),
        (folder_dialog, {"&Chọn", "Thư mục:", "Tìm thư mục"}),
        (every_button, {"OK", "Lưu", "Lưu tất cả", "Mở", "&Có", "&Không", "Không lưu", "Hủy", "Áp dụng"}),
        (question, {"&Có", "Có cho &tất cả", "&Không", "Khôn&g cho tất cả", "Hủy", "Hiện chi tiết…"}),
        (line_edit, {"&Hoàn tác", "&Làm lại", "&Cắt", "&Sao chép", "&Dán", "Xóa", "Chọn tất cả"}),
        (text_browser, {"&Sao chép", "Sao chép địa chỉ liên &kết", "Chọn tất cả"}),
        (wizard, {"&Tiếp >", "< &Quay lại", "&Hoàn tất", "Trợ &giúp"}),
    ],
)
def test_key_texts(build: Callable[[], QWidget], expected: set[str], qtbot: QtBot, vietnamese: Asked) -> None:
    widget = build()
    qtbot.addWidget(widget)
    assert expected - texts(widget) == set()


@pytest.mark.parametrize("build", DIALOGS)
def test_no_two_controls_share_an_accelerator(
    build: Callable[[], QWidget], qtbot: QtBot, vietnamese: Asked
) -> None:
    widget = build()
    qtbot.addWidget(widget)
    controls = [part for part in widget.findChildren(QWidget) if not part.isHidden()]
    spoken = [part.text() for part in controls if isinstance(part, (QAbstractButton, QLabel))]
    menus = [[action.text() for action in menu.actions()] for menu in widget.findChildren(QMenu)]
    for group in (spoken, *menus):
        letters = [mark.group(1).lower() for text in group for mark in MARK.finditer(text)]
        assert len(letters) == len(set(letters)), group


def reads_back(shortcut: QKeySequence) -> bool:
    written = shortcut.toString(NATIVE)
    return QKeySequence.fromString(written, NATIVE) == shortcut == QKeySequence(shortcut.toString())


def test_shortcuts_read_back_as_the_keys_they_name(
    qapp: QCoreApplication, request: pytest.FixtureRequest
) -> None:
    keys = [key for key in Qt.Key if key.value >= Qt.Key.Key_Escape.value]  # those with a name
    shortcuts = [QKeySequence(Qt.KeyboardModifier.ControlModifier | key) for key in keys]
    readable = [shortcut for shortcut in shortcuts if reads_back(shortcut)]
    request.getfixturevalue("vietnamese")
    assert QKeySequence("Ctrl+Left").toString(NATIVE) == "Ctrl+Mũi tên trái"
    assert QKeySequence("Ctrl+Shift+F7").toString(NATIVE) == "Ctrl+Shift+F7"
    assert len(readable) > 200
    assert [shortcut.toString() for shortcut in readable if not reads_back(shortcut)] == []


def test_names_for_screen_readers_and_the_web_page_menu(vietnamese: Asked) -> None:
    assert QCoreApplication.translate("QSpiAccessibleBridge", "push button") == "nút bấm"
    assert (
        QCoreApplication.translate("RenderViewContextMenuQt", "Copy link address")
        == "Sao chép địa chỉ liên kết"
    )
