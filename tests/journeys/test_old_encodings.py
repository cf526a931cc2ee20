"""An office's old document and an old text on the clipboard become an article that everybody can read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.ui.old_encodings.conversion_dialog import ConversionDialog
from tests.language.encodings.old_texts import encoded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.ui.notice_bar import NoticeBar

    from .hands import Hands

HEADLINE = "Huyện Cần Đước tổng kết công tác dân vận"
BODY = "Ngày 24/4/2019, Huyện ủy Cần Đước tổ chức hội nghị. Đến dự có ông Nguyễn Việt Cường."
PASTED = "Được biết, hội nghị đã trao thưởng cho nhiều tập thể ở cơ sở."


def test_old_texts_come_in_and_are_put_right(start: Callable[..., Hands], root: Path, tmp_path: Path) -> None:
    hands = start(root)
    hands.sign_in("phongvien")
    the_reporter_takes_in_an_old_document(hands, tmp_path)
    the_reporter_looks_at_the_original_and_returns(hands)
    the_reporter_pastes_an_old_text(hands)
    the_reporter_undoes_and_converts_by_the_command(hands)


def the_reporter_takes_in_an_old_document(hands: Hands, folder: Path) -> None:
    document = docx.Document()
    for text in (HEADLINE, BODY):
        document.add_paragraph().add_run(encoded(text, OldEncoding.TCVN3)).font.name = ".VnTime"
    path = folder / "bài cũ.docx"
    document.save(str(path))
    with hands.choosing(path):
        hands.choose("Article", "Take in")
    editor = hands.desk.editor
    hands.wait(lambda: editor.headline.text() == HEADLINE)
    assert editor.body.text() == BODY
    assert "“bài cũ.docx” was in TCVN3 (ABC)" in hands.desk.notice.text


def the_reporter_looks_at_the_original_and_returns(hands: Hands) -> None:
    editor = hands.desk.editor
    hands.click(button_of(hands.desk.notice, "Use the original"))
    assert editor.headline.text() == encoded(HEADLINE, OldEncoding.TCVN3)
    hands.click(editor.body.viewport())
    hands.keys("Ctrl+Z")
    assert (editor.headline.text(), editor.body.text()) == (HEADLINE, BODY)


def the_reporter_pastes_an_old_text(hands: Hands) -> None:
    editor = hands.desk.editor
    old = encoded(PASTED, OldEncoding.VNI)
    data = QMimeData()
    data.setText(old)
    QGuiApplication.clipboard().setMimeData(data)
    hands.click(editor.body.viewport())
    hands.keys("Ctrl+End", "Return", "Ctrl+V")
    assert editor.body.text() == f"{BODY}\n\n{old}"
    notices = editor.parts.notices
    hands.wait(lambda: notices.text == "What was pasted seems to be in VNI.")
    hands.click(button_of(notices, "See and convert…"))
    convert(hands)
    assert editor.body.text() == f"{BODY}\n\n{PASTED}"
    assert notices.text == "Converted from VNI."


def the_reporter_undoes_and_converts_by_the_command(hands: Hands) -> None:
    editor = hands.desk.editor
    hands.click(editor.body.viewport())
    hands.keys("Ctrl+Z")
    assert editor.body.text() == f"{BODY}\n\n{encoded(PASTED, OldEncoding.VNI)}"
    hands.keys("Ctrl+Alt+K")
    convert(hands)
    assert editor.body.text() == f"{BODY}\n\n{PASTED}"


def convert(hands: Hands) -> None:
    """See both texts in the dialog and press its first button, which has the focus."""
    hands.wait(lambda: isinstance(QApplication.activeWindow(), ConversionDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, ConversionDialog)
    hands.wait(dialog.convert.hasFocus)
    assert dialog.before.toPlainText() == encoded(PASTED, OldEncoding.VNI)
    assert dialog.after.toPlainText() == PASTED
    hands.keys("Space")
    hands.look_at_window()


def button_of(bar: NoticeBar, text: str) -> QPushButton:
    """Return the button of a notice, whose words are `text`."""
    button = bar.findChild(QPushButton)
    assert button is not None
    assert button.text() == text
    return button
