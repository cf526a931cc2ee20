"""Looking through earlier texts: the timeline, the differences in words, what may be put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from desktop_app.services import assets
from desktop_app.ui.review.draft_history_dialog import DraftHistoryDialog
from tests.desk import ARTICLE, photo_of
from tests.sample_photos import write_photo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QListWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk


@pytest.fixture
def look_through(
    desk: Desk, background: Background, appearance: Appearance, qtbot: QtBot
) -> Callable[..., DraftHistoryDialog]:
    """Open the dialog for an article and wait until nothing is being read or compared."""

    def show(article: ArticleId, why_not: str = "") -> DraftHistoryDialog:
        present = desk.detail(article).content
        dialog = DraftHistoryDialog(desk.reporter, background, appearance, article, present, why_not)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not background.busy())
        return dialog

    return show


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    """A draft of three texts, two of them kept."""
    begun = desk.draft()
    desk.clock.turn(days=1)
    desk.save(desk.reporter, begun, body=ARTICLE.body + "\n\nHội nghị kéo dài hai ngày.")
    desk.clock.turn(minutes=3)
    desk.save(desk.reporter, begun, body=ARTICLE.body + "\n\nHội nghị kéo dài ba ngày.", category="xa-hoi")
    return begun


def rows(view: QListWidget) -> list[list[str]]:
    return [view.item(row).text().split("\n") for row in range(view.count())]


def test_the_timeline_tells_when_how_long_and_how_much_changed(
    look_through: Callable[..., DraftHistoryDialog], article: ArticleId
) -> None:
    dialog = look_through(article)
    assert rows(dialog.versions) == [
        ["The present text"],
        ["today 16:59", "52 syllables · −0 +6 · Nguyễn Thị Kim Thoa"],
        ["yesterday 16:59", "46 syllables · −0 +46 · Nguyễn Thị Kim Thoa"],
    ]
    assert dialog.versions.item(1).toolTip() == "Stood on 25/04/2019 at 16:59:00"
    assert dialog.summary.text() == "From today 16:59 to the present text: 1 syllables gone, 1 new"
    assert not dialog.older.isVisible()


def test_differences_are_said_in_the_words_of_the_forms(
    look_through: Callable[..., DraftHistoryDialog], article: ArticleId
) -> None:
    dialog = look_through(article)
    shown = dialog.differences.toPlainText()
    assert "Hội nghị kéo dài haiba ngày." in shown
    assert "Primary category\nThời sựXã hội" in shown
    document = dialog.differences.document()
    gone, come = document.find("hai").charFormat(), document.find("ba", document.find("hai")).charFormat()
    assert (gone.fontStrikeOut(), gone.fontUnderline()) == (True, False)
    assert (come.fontStrikeOut(), come.fontUnderline()) == (False, True)


def test_any_two_texts_are_compared(
    look_through: Callable[..., DraftHistoryDialog], article: ArticleId, background: Background, qtbot: QtBot
) -> None:
    dialog = look_through(article)
    for row in (1, 2):
        dialog.versions.item(row).setSelected(True)
    qtbot.waitUntil(lambda: not background.busy())
    assert dialog.summary.text() == "From yesterday 16:59 to today 16:59: 0 syllables gone, 6 new"
    assert not dialog.restore.isEnabled()
    dialog.versions.setCurrentRow(0)
    qtbot.waitUntil(lambda: not background.busy())
    assert dialog.summary.text().startswith("From today 16:59 to the present text")


def test_one_earlier_text_is_copied_and_put_back(
    look_through: Callable[..., DraftHistoryDialog], article: ArticleId, desk: Desk, qtbot: QtBot
) -> None:
    dialog = look_through(article)
    dialog.versions.setCurrentRow(2)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "\n\n".join((ARTICLE.headline, ARTICLE.lead, ARTICLE.body))
    with qtbot.waitSignal(dialog.restore_wanted) as wanted:
        dialog.restore.click()
    assert wanted.args == [desk.detail(article).created_at]
    refused = look_through(article, "The article is with the editors.")
    assert not refused.restore.isEnabled()
    assert refused.restore.toolTip() == "The article is with the editors."


def test_without_an_earlier_text_it_says_how_one_comes(
    look_through: Callable[..., DraftHistoryDialog], desk: Desk
) -> None:
    dialog = look_through(desk.draft())
    assert rows(dialog.versions) == [["The present text"]]
    assert dialog.differences.toPlainText().startswith("There is no earlier text yet.")
    assert not dialog.restore.isEnabled()


def test_long_stretches_without_a_change_are_left_out(
    look_through: Callable[..., DraftHistoryDialog], desk: Desk, tmp_path: Path
) -> None:
    paragraphs = [f"Đoạn {number} nói về mùa lúa ở Cần Đước." for number in range(40)]
    article = desk.draft()
    desk.save(desk.reporter, article, body="\n\n".join(paragraphs))
    desk.clock.turn(minutes=2)
    paragraphs[20] = "Đoạn 20 nói về mùa tôm ở Cần Đước."
    photo = photo_of(assets.add_photo(desk.reporter, write_photo(tmp_path)))
    desk.save(desk.reporter, article, body="\n\n".join(paragraphs), photos=(photo,))
    dialog = look_through(article)
    lines = dialog.differences.toPlainText().split("\n")
    assert lines[:3] == ["Body", "… 19 paragraphs unchanged …", "Đoạn 19 nói về mùa lúa ở Cần Đước."]
    assert "Đoạn 20 nói về mùa lúatôm ở Cần Đước." in lines
    assert "… 18 paragraphs unchanged …" in lines
    assert lines[-2:] == ["Photos · anh-1", "Quang cảnh hội nghị"]
