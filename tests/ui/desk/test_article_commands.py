"""What the actions do to articles, and what is told when they do not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.people import Action
from desktop_app.domain.workflow import Stage
from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.services import approvals, library, reviews, revisions
from desktop_app.services.importing import TrackedAs
from desktop_app.ui.desk.panes import NARROW
from tests.desk import ARTICLE
from tests.intake.formatted import word_markup
from tests.language.encodings.old_texts import encoded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk

    from .conftest import Answers


def test_what_is_missing_is_told_and_its_field_focused(
    desk: Newsdesk, sit_down: Callable[[str], Desk]
) -> None:
    article = desk.draft(replace(ARTICLE, category=""))
    seat = sit_down("phongvien")
    seat.open_article.open(article)
    seat.commands.main_step.trigger()
    assert "no primary category" in seat.notice.text
    assert seat.editor.properties.category.hasFocus()
    assert desk.state(article).stage is Stage.DRAFTING


def test_a_refusal_goes_when_what_was_missing_is_filled_in(
    desk: Newsdesk, sit_down: Callable[[str], Desk]
) -> None:
    article = desk.draft(replace(ARTICLE, headline="", body=""))
    seat = sit_down("phongvien")
    seat.open_article.open(article)
    seat.commands.main_step.trigger()
    both = seat.notice.text
    seat.editor.headline.setPlainText("Cần Đước: Tổng kết")
    assert seat.editor.flush()
    assert seat.notice.text
    assert seat.notice.text != both
    seat.editor.body.setPlainText("Ông Đỗ Văn Sơn chủ trì.")
    assert seat.editor.flush()
    assert seat.notice.text == ""


def test_news_told_after_a_refusal_stays(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    article = desk.draft(replace(ARTICLE, headline=""))
    seat = sit_down("phongvien")
    seat.open_article.open(article)
    seat.commands.main_step.trigger()
    seat.commands.commit.trigger()
    seat.editor.headline.setPlainText("Cần Đước: Tổng kết")
    assert seat.editor.flush()
    assert seat.notice.text == "Kept as a revision."


def test_on_a_small_screen_the_missing_field_comes_into_view(
    desk: Newsdesk, sit_down: Callable[[str], Desk]
) -> None:
    article = desk.draft(replace(ARTICLE, category=""))
    seat = sit_down("phongvien")
    seat.resize(NARROW - 100, 700)
    seat.open_article.open(article)
    seat.panes.show_page(True)
    assert not seat.editor.isVisible()
    seat.commands.main_step.trigger()
    assert seat.editor.properties.category.isVisible()


def test_a_changed_mind_changes_nothing(
    desk: Newsdesk, sit_down: Callable[[str], Desk], answers: Answers
) -> None:
    taken, approved = desk.taken(), desk.approved()
    seat = sit_down("tongbientap")
    for article, step in ((taken, Action.TAKE), (taken, Action.RETURN), (approved, Action.EXPORT)):
        seat.open_article.open(article)
        seat.commands.steps[step].trigger()
    assert desk.state(taken).stage is Stage.EDITING
    assert desk.state(approved).stage is Stage.APPROVED
    answers.reason = "Con số này lấy từ đâu?"
    seat.open_article.open(taken)
    seat.commands.steps[Action.RETURN].trigger()
    note = desk.detail(taken).return_note
    assert note is not None
    assert note.reason == answers.reason


def test_nobody_approves_a_text_they_have_not_seen(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot
) -> None:
    article = desk.taken()
    reviews.submit(desk.editor, article)
    seat = sit_down("tongbientap")
    seat.open_article.open(article)
    change_elsewhere(desk, article)
    seat.commands.main_step.trigger()
    assert desk.state(article).stage is Stage.AWAITING_APPROVAL
    assert "Please read it again" in seat.notice.text
    assert seat.editor.body.text() == "Bản khác."
    seat.commands.main_step.trigger()
    qtbot.waitUntil(lambda: desk.state(article).stage is Stage.APPROVED)


def change_elsewhere(desk: Newsdesk, article: ArticleId) -> None:
    reviews.take(desk.chief, article)
    desk.save(desk.chief, article, body="Bản khác.")
    reviews.submit(desk.chief, article)


def test_files_are_taken_in_and_the_last_one_is_open(
    desk: Newsdesk, sit_down: Callable[[str], Desk], answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    good, bad = tmp_path / "bài.txt", tmp_path / "ảnh.txt"
    good.write_text("Bến Lức khánh thành cầu\n\nCầu dài 120 m.\n", encoding="utf-8")
    bad.write_bytes(b"\x00\x01\x02")
    answers.files = [bad, good]
    seat = sit_down("phongvien")
    seat.commands.take_in.trigger()
    assert "ảnh.txt" in seat.notice.text
    qtbot.waitUntil(lambda: "could not be read" in seat.notice.text, timeout=30_000)
    assert "ảnh.txt" in seat.notice.text
    assert seat.editor.headline.text() == "Bến Lức khánh thành cầu"


def test_every_file_that_was_converted_is_told_of(
    desk: Newsdesk, sit_down: Callable[[str], Desk], answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    new, old = tmp_path / "mới.txt", tmp_path / "cũ.txt"
    words = "Ngày 24 tháng 4, Huyện ủy Cần Đước tổ chức hội nghị tổng kết công tác dân vận của huyện."
    new.write_text(words, encoding="utf-8")
    # The letters of TCVN3 as Windows shows them are the bytes of the file.
    old.write_bytes(encoded(words, OldEncoding.TCVN3).encode("cp1252"))
    answers.files = [old, new]
    seat = sit_down("phongvien")
    seat.commands.take_in.trigger()
    qtbot.waitUntil(lambda: "“cũ.txt” was in TCVN3" in seat.notice.text, timeout=30_000)
    assert seat.editor.headline.text() == words
    # The article of the other file is open: its text is not the one to be put back.
    assert not seat.notice.findChildren(QPushButton)[0].isVisible()


def test_dropped_documents_are_taken_in_and_asked_for_their_changes_once(
    desk: Newsdesk, sit_down: Callable[[str], Desk], answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    seat = sit_down("phongvien")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(word_markup.tracked_document(tmp_path)))])
    answers.tracked = TrackedAs.NOTES
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    seat.articles.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: "dân vận" in seat.editor.headline.text(), timeout=30_000)
    assert answers.asked == [("theo dõi.docx", 4)]
    assert "[− tuyên truyền]" in seat.editor.content().notes
    assert seat.notice.text == ""


def test_keeping_a_revision_needs_the_right_to_edit(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    article = desk.draft()
    editor, author = sit_down("bientap"), sit_down("phongvien")
    editor.open_article.open(article)
    assert not editor.commands.commit.isEnabled()
    assert "Only the author" in editor.commands.commit.toolTip()
    author.open_article.open(article)
    author.commands.commit.trigger()
    assert author.notice.text == "Kept as a revision."
    assert len(revisions.listing(desk.reporter, article)) == 1


def test_writing_goes_on_after_a_revision_was_kept(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    article = desk.draft()
    seat = sit_down("phongvien")
    seat.open_article.open(article)
    for headline in ("Cần Đước: Tổng kết", "Cần Đước: Tổng kết công tác"):
        seat.editor.headline.setPlainText(headline)
        seat.commands.commit.trigger()
    seat.editor.headline.setPlainText(ARTICLE.headline)
    assert seat.editor.flush()
    assert desk.detail(article).content.headline == ARTICLE.headline
    assert seat.notice.text == "Kept as a revision."
    assert len(revisions.listing(desk.reporter, article)) == 2


def test_a_notice_goes_with_its_article(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    unfinished, other = desk.draft(replace(ARTICLE, headline="")), desk.draft()
    seat = sit_down("phongvien")
    seat.open_article.open(unfinished)
    seat.commands.main_step.trigger()
    assert seat.notice.text
    seat.open_article.open(other)
    assert seat.notice.text == ""


def test_a_refused_export_leaves_nothing_behind(
    desk: Newsdesk, sit_down: Callable[[str], Desk], answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    article = desk.approved()
    desk.save(desk.chief, article, place="Tân An")
    answers.folder = tmp_path / "xuất"
    seat = sit_down("xuatban")
    seat.open_article.open(article)
    seat.commands.steps[Action.EXPORT].trigger()
    qtbot.waitUntil(lambda: "changed after it was approved" in seat.notice.text)
    assert not answers.folder.exists()
    approvals.approve(desk.chief, article)
    seat.look_around()
    with qtbot.waitSignal(seat.steps.exported):
        seat.commands.steps[Action.EXPORT].trigger()
    assert library.detail(desk.reporter, article).state.stage is Stage.EXPORTED


def test_a_step_of_others_is_no_button_but_tells_why_in_the_menu(
    desk: Newsdesk, sit_down: Callable[[str], Desk]
) -> None:
    article = desk.draft()
    seats = {login: sit_down(login) for login in ("phongvien", "bientap", "quantri")}
    reviews.submit(desk.reporter, article)
    for seat in seats.values():
        seat.open_article.open(article)
    assert [login for login, seat in seats.items() if seat.tools.step_button.isVisible()] == ["bientap"]
    author = seats["phongvien"]
    assert author.tools.more.isVisible()
    assert not author.commands.main_step.isEnabled()
    assert author.commands.steps[Action.TAKE].toolTip() == author.commands.main_step.toolTip() != ""
    # What waits only for somebody else's hands stays in view, with its reason.
    reviews.take(desk.chief, article)
    seats["bientap"].look_around()
    assert seats["bientap"].tools.step_button.isVisible()
    assert not seats["bientap"].tools.step_button.isEnabled()


@pytest.mark.parametrize("login", ["phongvien", "bientap", "tongbientap", "xuatban", "quantri"])
def test_no_two_actions_share_their_keys(sit_down: Callable[[str], Desk], login: str) -> None:
    seat = sit_down(login)
    actions = [*seat.commands.all(), *seat.editor.actions_by_id.values()]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) >= len(seat.commands.all())
    assert len(set(keys)) == len(keys)
