"""The main job: an article from the blank page to the exported page, by the hands of four people."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from desktop_app.domain.workflow import Stage
from desktop_app.ui.preview.sealed_page import OUR_WORLD
from desktop_app.ui.review.return_dialog import ReturnDialog
from desktop_app.ui.review.return_note import ReturnNoteBar
from tests.sample_photos import write_photo

from .conftest import OFFICE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .hands import Hands

HEADLINE = "Cần Đước: Tổng kết 10 năm thực hiện Kết luận số 62-KL/TW"
LEAD = "Sáng 24/4, Uỷ ban MTTQ huyện Cần Đước tổ chức hội nghị tổng kết."
BODY = "Mặt trận các cấp đã hoà giải 1.234 vụ việc.\n\nÔng Đỗ Văn Sơn chủ trì hội nghị."
REASON = "Xin ghi đầy đủ họ tên, chức vụ của ông Sơn và kiểm tra lại số vụ hoà giải."
CAPTION = "Quang cảnh hội nghị tổng kết"


def test_an_article_goes_from_the_blank_page_to_the_exported_page(
    start: Callable[..., Hands], tmp_path: Path
) -> None:
    hands = start(size=OFFICE)
    hands.click(hands.window.first_start.demo_card.button)
    hands.sign_in("phongvien")
    a_short_item_brings_its_tag(hands)
    the_reporter_writes(hands)
    the_reporter_adds_photos(hands, tmp_path)
    the_page_shows(hands, HEADLINE, LEAD, "1.234 vụ việc", "Kim Thoa", CAPTION, "Cần Đước")
    the_reporter_submits(hands)
    the_editor_returns_it(hands)
    the_reporter_corrects(hands)
    the_editor_sends_it_for_approval(hands)
    the_chief_approves(hands)
    a_late_correction_makes_the_approval_stale(hands, tmp_path)
    the_chief_approves(hands, again=True)
    folder = the_export_desk_exports(hands, tmp_path)
    what_was_exported_is_what_was_shown(hands, folder)
    the_second_export_sets_the_first_aside(hands, tmp_path, folder)


def a_short_item_brings_its_tag(hands: Hands) -> None:
    hands.keys("Ctrl+N")
    assert hands.desk.editor.headline.hasFocus()
    hands.write("Tin vắn ngày 24/4")
    hands.click(hands.desk.editor.tags.edit)
    hands.write("Cần Đước")
    hands.keys("Return")
    hands.wait(lambda: "Tin vắn ngày 24/4" in hands.headlines())


def the_reporter_writes(hands: Hands) -> None:
    hands.choose("Article", "New article")
    editor = hands.desk.editor
    hands.write(HEADLINE)
    hands.keys("Tab")
    hands.write(LEAD)
    hands.keys("Tab")
    hands.write(BODY)
    panel = editor.properties
    hands.pick(panel.category, "Trong tỉnh")
    hands.click(panel.lines["byline"])
    hands.keys("Ctrl+A")
    hands.write("Kim Thoa")
    hands.wait(lambda: not hands.window.background.busy())
    hands.click(editor.tags.edit)
    hands.write("can duoc")
    assert editor.tags.edit.suggested == ("Cần Đước",)
    hands.keys("Down", "Return")
    hands.write("MTTQ,")
    assert editor.tags.keys() == ("Cần Đước", "MTTQ")
    hands.wait(lambda: HEADLINE in hands.headlines())


def the_reporter_adds_photos(hands: Hands, tmp_path: Path) -> None:
    photos = hands.desk.editor.photos
    hands.drop(hands.desk.editor.body.viewport(), write_photo(tmp_path))
    hands.wait(lambda: len(photos.photos()) == 1)
    second = write_photo(tmp_path, "cầu mới.jpg", shade=3)
    with hands.choosing(second):
        hands.click(photos.strip.more_button)
    hands.wait(lambda: len(photos.photos()) == 2)
    for position, caption in enumerate((CAPTION, "Cầu Kinh Nước Mặn")):
        row = photos.strip.row
        hands.click(row.viewport(), row.visualRect(photos.model.index(position, 0)).center())
        for field, text in (
            (photos.details.caption, caption),
            (photos.details.credit, "Ảnh: Kim Thoa"),
            (photos.details.alt, f"{caption}, nhìn từ xa"),
        ):
            hands.click(field)
            # The camera has written something itself.
            hands.keys("Ctrl+A")
            hands.write(text)
    assert [photo.featured for photo in photos.photos()] == [True, False]
    box = photos.details.featured_box
    hands.click(box, QPoint(box.height() // 2, box.height() // 2))
    assert [(photo.caption, photo.featured) for photo in photos.photos()] == [
        (CAPTION, False),
        ("Cầu Kinh Nước Mặn", True),
    ]


def the_page_shows(hands: Hands, *texts: str) -> None:
    seen = {"": ""}

    def all_are_there() -> bool:
        view = hands.desk.preview._view
        if view is None:
            return False
        view.page.runJavaScript(
            "document.body.innerText", OUR_WORLD, lambda text: seen.update({"": text or ""})
        )
        return all(text in seen[""] for text in texts)

    hands.wait(all_are_there)


def the_reporter_submits(hands: Hands) -> None:
    hands.click(hands.desk.editor.body.viewport())
    hands.keys("Ctrl+Return")
    hands.wait(lambda: "waits for editing" in hands.desk.notice.text)
    hands.wait(lambda: stage(hands) is Stage.SUBMITTED)
    assert hands.desk.editor.body.isReadOnly()
    hands.sign_out()


def the_editor_returns_it(hands: Hands) -> None:
    hands.sign_in("bientap")
    assert hands.desk.queues.currentItem().text() == "Waiting for editing"
    before = hands.count("Waiting for editing"), hands.count("In editing")
    hands.open("Waiting for editing", HEADLINE)
    assert "1.234 vụ việc" in hands.desk.editor.body.text()
    hands.click(hands.desk.tools.step_button)
    assert stage(hands) is Stage.EDITING
    assert (hands.count("Waiting for editing"), hands.count("In editing")) == (before[0] - 1, before[1] + 1)
    with hands.answering(ReturnDialog, lambda dialog: say_why(hands, dialog)):
        hands.choose("Review", "Return")
    assert stage(hands) is Stage.DRAFTING
    hands.sign_out()


def say_why(hands: Hands, dialog: ReturnDialog) -> None:
    assert not dialog.return_button.isEnabled()
    assert dialog.return_button.toolTip() == "Say the reason first."
    hands.write("  ")
    assert not dialog.return_button.isEnabled()
    hands.write(REASON)
    hands.click(dialog.return_button)


def the_reporter_corrects(hands: Hands) -> None:
    hands.sign_in("phongvien")
    returned = hands.count("Returned to me")
    hands.open("Returned to me", HEADLINE)
    note = hands.desk.findChild(ReturnNoteBar)
    assert note is not None
    assert note.isVisible()
    assert note.accessibleName().endswith(REASON)
    assert note.accessibleName().startswith("Trần Văn Đức returned this article")
    hands.keys("Esc", "Ctrl+End")
    hands.write("\n\nÔng Sơn là Chủ tịch Uỷ ban MTTQ huyện.")
    hands.keys("Ctrl+Return")
    hands.wait(lambda: stage(hands) is Stage.SUBMITTED)
    assert not note.isVisible()
    assert hands.count("Returned to me") == returned - 1
    hands.sign_out()


def the_editor_sends_it_for_approval(hands: Hands) -> None:
    hands.sign_in("bientap")
    hands.open("Waiting for editing", HEADLINE)
    hands.keys("Ctrl+Return", "Esc", "Ctrl+Home", "End", "Backspace")
    hands.write("!")
    hands.keys("Ctrl+Return")
    hands.wait(lambda: stage(hands) is Stage.AWAITING_APPROVAL)
    assert hands.desk.editor.body.text().startswith("Mặt trận các cấp đã hoà giải 1.234 vụ việc!")
    hands.sign_out()


def the_chief_approves(hands: Hands, *, again: bool = False) -> None:
    hands.sign_in("tongbientap")
    hands.open("Approved" if again else "Waiting for approval", HEADLINE)
    assert "Chủ tịch Uỷ ban MTTQ huyện" in hands.desk.editor.body.text()
    hands.keys("Ctrl+Return")
    hands.wait(lambda: "Approved" in hands.desk.notice.text)
    assert stage(hands) is Stage.APPROVED
    hands.sign_out()


def a_late_correction_makes_the_approval_stale(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in("bientap")
    hands.open("Approved", HEADLINE)
    hands.keys("Esc", "Ctrl+End", "Backspace")
    hands.write(" Cần Đước.")
    hands.sign_out()
    hands.sign_in("xuatban")
    hands.open("Approved", HEADLINE)
    with hands.choosing(tmp_path):
        hands.keys("Ctrl+E")
    hands.wait(lambda: hands.desk.notice.text)
    assert "changed after it was approved" in hands.desk.notice.text
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("can-duoc")]
    hands.sign_out()


def the_export_desk_exports(hands: Hands, tmp_path: Path) -> Path:
    hands.sign_in("xuatban")
    hands.open("Approved", HEADLINE)
    the_page_shows(hands, HEADLINE, "MTTQ huyện Cần Đước.")
    with hands.choosing(tmp_path):
        hands.keys("Ctrl+Return")
    hands.wait(lambda: stage(hands) is Stage.EXPORTED)
    assert hands.desk.notice.text.startswith("Exported: ")
    (folder,) = tmp_path.glob("can-duoc-tong-ket-10-nam*")
    return folder


def what_was_exported_is_what_was_shown(hands: Hands, folder: Path) -> None:
    receipt = json.loads((folder / "receipt.json").read_text(encoding="utf-8"))
    detail = hands.desk.open_article.detail
    assert detail is not None
    assert receipt["revision"] == detail.state.approved_revision_id
    assert receipt["digest"] == detail.state.digest
    assert (receipt["approved_by"], receipt["exported_by"]) == ("Phạm Văn Dũng", "Lê Thị Ánh Nguyệt")
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {one["path"] for one in receipt["files"]} == files - {"receipt.json"}
    for one in receipt["files"]:
        data = (folder / one["path"]).read_bytes()
        assert (one["bytes"], one["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    view = hands.desk.preview._view
    assert view is not None
    assert view._shown is not None
    assert (folder / "index.html").read_bytes() == view._shown.html.encode()


def the_second_export_sets_the_first_aside(hands: Hands, tmp_path: Path, folder: Path) -> None:
    page = (folder / "index.html").read_bytes()
    (folder / "ghi chú.txt").write_text("của người khác", encoding="utf-8")
    with hands.choosing(tmp_path):
        hands.keys("Ctrl+E")
    hands.wait(lambda: "exists already" in hands.desk.notice.text)
    assert (folder / "ghi chú.txt").exists()
    assert hands.desk.notice._button.text() == "Set the old one aside"
    hands.click(hands.desk.notice._button)
    hands.wait(lambda: hands.desk.notice.text.startswith("Exported: "))
    assert (folder / "index.html").read_bytes() == page
    assert not (folder / "ghi chú.txt").exists()
    (aside,) = [path for path in tmp_path.glob("can-duoc-tong-ket-10-nam*") if path != folder]
    assert (aside / "ghi chú.txt").read_text(encoding="utf-8") == "của người khác"


def stage(hands: Hands) -> Stage:
    detail = hands.desk.open_article.detail
    assert detail is not None
    return detail.state.stage
