"""Work that is not lost: an earlier text brought back, and a stick taken to another newsroom."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from desktop_app.ui.preferences.second_copy_dialog import SecondCopyDialog
from desktop_app.ui.review.draft_history_dialog import DraftHistoryDialog
from tests.sample_photos import write_photo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from .hands import Hands

Shown = TypeVar("Shown", bound=QDialog)

HEADLINE = "Bến Lức: Khởi công cầu dân sinh"
BODY = "Sáng nay, cây cầu dài 120 mét được khởi công trong niềm vui của người dân hai ấp."


def button(holder: QWidget, text: str) -> QPushButton:
    return next(one for one in holder.findChildren(QPushButton) if one.text() == text)


def the_reporter_writes(hands: Hands) -> None:
    hands.sign_in("phongvien")
    hands.keys("Ctrl+N")
    hands.write(HEADLINE)
    hands.keys("Tab", "Tab")
    hands.write(BODY)
    hands.wait(hands.desk.save)


def dialog_of(hands: Hands, kind: type[Shown]) -> Shown:
    """Return the dialog of that kind once it is open."""
    hands.wait(lambda: isinstance(QApplication.activeWindow(), kind))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, kind)
    return dialog


def test_a_text_deleted_by_mistake_is_brought_back(start: Callable[..., Hands], root: Path) -> None:
    hands = start(root)
    the_reporter_writes(hands)
    body = hands.desk.editor.body
    hands.keys("Ctrl+A", "Delete")
    assert body.text() == ""

    hands.keys("Ctrl+Alt+H")
    dialog = dialog_of(hands, DraftHistoryDialog)
    hands.wait(lambda: BODY in dialog.differences.toPlainText())
    hands.click(dialog.restore)
    hands.wait(lambda: body.text() == BODY)
    hands.look_at_window()
    hands.wait(hands.desk.notice.isVisible)
    hands.click(button(hands.desk.notice, "Undo"))
    hands.wait(lambda: body.text() == "")


def test_the_day_s_work_goes_on_at_another_newsroom(
    start: Callable[..., Hands], root: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    hands = start(root)
    the_reporter_writes(hands)
    hands.drop(hands.desk.editor.body.viewport(), write_photo(tmp_path))
    hands.wait(lambda: len(hands.desk.editor.photos.photos()) == 1)
    hands.wait(hands.desk.save)
    written, photos = hands.desk.editor.body.text(), hands.desk.editor.photos.photos()

    hands.keys("Ctrl+Alt+U")
    dialog = dialog_of(hands, SecondCopyDialog)
    with hands.choosing(stick):
        hands.click(dialog.choose)
    hands.wait(lambda: dialog.standing.text().startswith("Everything up to"))
    hands.click(button(dialog, "Close"))
    hands.look_at_window()
    assert hands.desk.status.copy.text().startswith("USB copy ")
    (copy,) = stick.rglob("bai.json")
    assert BODY in copy.with_name("bai.md").read_text(encoding="utf-8")

    hands.sign_out()
    hands.sign_in("bientap")
    assert not hands.desk.status.copy.isVisible(), "each person has their own"
    with hands.choosing(copy):
        hands.choose("Article", "Take in articles from files…")
    hands.wait(lambda: hands.desk.editor.headline.text() == HEADLINE)
    assert hands.desk.editor.body.text() == written
    assert hands.desk.editor.photos.photos() == photos
