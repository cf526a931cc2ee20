"""Old texts in an article: told when they come, converted on a word, given back by undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.services import library
from desktop_app.ui.old_encodings.conversion_dialog import ConversionDialog
from desktop_app.ui.old_encodings.old_texts import OldTexts
from tests.desk import ARTICLE
from tests.language.encodings.old_texts import encoded

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.background import Background
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

_TCVN3, _VNI, _VPS, _VIQR = OldEncoding
_TEXT = "Huyện ủy Cần Đước tổng kết công tác dân vận.\n\nĐến dự có ông Nguyễn Việt Cường."


@pytest.fixture
def command(qtbot: QtBot) -> QAction:
    """The command of the menu."""
    return QAction()


@pytest.fixture
def old_texts(pane: EditorPane, background: Background, command: QAction) -> OldTexts:
    """What watches the pane."""
    return OldTexts(pane, background, command)


@pytest.fixture
def show(
    desk: Desk, pane: EditorPane, old_texts: OldTexts, background: Background, qtbot: QtBot
) -> Callable[..., ArticleId]:
    """Open an article, and wait until it was looked at."""

    def shown(content: ArticleContent = ARTICLE, *, editable: bool = True) -> ArticleId:
        article_id = desk.draft(content)
        pane.show_article(library.detail(desk.reporter, article_id), editable=editable)
        qtbot.waitUntil(lambda: not background.busy())
        return article_id

    return shown


def copied(text: str, html: str = "") -> QMimeData:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def answer(pane: EditorPane, background: Background, qtbot: QtBot) -> ConversionDialog:
    """Press the button of the notice and return the dialog it opens, everything read."""
    button = pane.parts.notices.findChild(QPushButton)
    assert button is not None
    button.click()
    return opened(background, qtbot)


def opened(background: Background, qtbot: QtBot) -> ConversionDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConversionDialog)
    qtbot.waitUntil(lambda: not background.busy())
    return dialog


@pytest.mark.parametrize("encoding", [_TCVN3, _VNI])
def test_pasted_text_comes_as_it_is_and_is_converted_on_a_word(
    pane: EditorPane,
    show: Callable[..., ArticleId],
    background: Background,
    qtbot: QtBot,
    encoding: OldEncoding,
) -> None:
    show(replace(ARTICLE, body="Cà Mau.\n\n"))
    cursor = pane.body.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    pane.body.setTextCursor(cursor)

    pane.body.insertFromMimeData(copied(encoded(_TEXT, encoding)))
    assert pane.body.text() == f"Cà Mau.\n\n{encoded(_TEXT, encoding)}"
    qtbot.waitUntil(lambda: "seems to be in" in pane.parts.notices.text)
    answer(pane, background, qtbot).convert.click()
    assert pane.body.text() == f"Cà Mau.\n\n{_TEXT}"

    pane.body.undo()
    assert pane.body.text() == f"Cà Mau.\n\n{encoded(_TEXT, encoding)}"
    pane.body.undo()
    assert pane.body.text() == "Cà Mau.\n\n"


def test_what_was_written_meanwhile_stays(
    pane: EditorPane, show: Callable[..., ArticleId], background: Background, qtbot: QtBot
) -> None:
    show(replace(ARTICLE, body=""))
    pane.body.insertFromMimeData(copied(encoded(_TEXT, _VNI)))
    qtbot.waitUntil(lambda: bool(pane.parts.notices.text))
    start = pane.body.textCursor()
    start.setPosition(0)
    start.insertText("😀 Moi: ")

    answer(pane, background, qtbot).convert.click()

    assert pane.body.text() == f"😀 Moi: {_TEXT}"


@pytest.mark.parametrize(
    "text",
    [
        _TEXT,
        "Où est passé l'élève ? Il a goûté à la crème brûlée, naïf et déçu.",
        "Die schöne Straße führt über die Brücke für müde Gäste.",
        "La34.com.vn, 62-KL/TW",
    ],
)
def test_other_texts_are_pasted_without_a_word(
    pane: EditorPane, show: Callable[..., ArticleId], background: Background, qtbot: QtBot, text: str
) -> None:
    show(replace(ARTICLE, body=""))
    pane.body.insertFromMimeData(copied(text))
    pane.headline.insertFromMimeData(copied(text))
    qtbot.waitUntil(lambda: not background.busy())

    assert pane.parts.notices.text == ""
    assert pane.body.text() == text


def test_a_headline_is_looked_at_as_well(
    pane: EditorPane, show: Callable[..., ArticleId], background: Background, qtbot: QtBot
) -> None:
    show(replace(ARTICLE, headline=""))
    pane.headline.insertFromMimeData(copied(encoded("Tổng kết công tác dân vận", _TCVN3)))
    qtbot.waitUntil(lambda: bool(pane.parts.notices.text))

    answer(pane, background, qtbot).convert.click()

    assert pane.headline.text() == "Tổng kết công tác dân vận"


def test_an_article_that_is_opened_is_converted_in_all_its_texts_and_undone_in_one_step(
    pane: EditorPane, show: Callable[..., ArticleId], background: Background, qtbot: QtBot
) -> None:
    old = replace(
        ARTICLE,
        headline=encoded(ARTICLE.headline, _VNI),
        lead=encoded(ARTICLE.lead, _VNI),
        body=encoded(ARTICLE.body, _VNI),
    )
    show(old)
    assert "This article seems to be in VNI." in pane.parts.notices.text

    answer(pane, background, qtbot).convert.click()
    assert (pane.headline.text(), pane.lead.text(), pane.body.text()) == (
        ARTICLE.headline,
        ARTICLE.lead,
        ARTICLE.body,
    )

    pane.body.undo()
    assert (pane.headline.text(), pane.lead.text(), pane.body.text()) == (old.headline, old.lead, old.body)


def test_who_keeps_a_text_is_not_asked_again(
    desk: Desk, pane: EditorPane, show: Callable[..., ArticleId], background: Background, qtbot: QtBot
) -> None:
    old = replace(ARTICLE, body=encoded(_TEXT, _TCVN3))
    kept = show(old)
    answer(pane, background, qtbot).keep.click()
    show()
    assert pane.parts.notices.text == ""

    pane.show_article(library.detail(desk.reporter, kept), editable=True)
    qtbot.waitUntil(lambda: not background.busy())

    assert pane.parts.notices.text == ""
    assert pane.body.text() == old.body


def test_a_text_that_may_not_be_changed_is_left_in_peace(
    pane: EditorPane, show: Callable[..., ArticleId]
) -> None:
    show(replace(ARTICLE, body=encoded(_TEXT, _TCVN3)), editable=False)

    assert pane.parts.notices.text == ""


def test_the_command_converts_what_is_selected(
    pane: EditorPane,
    show: Callable[..., ArticleId],
    command: QAction,
    background: Background,
    qtbot: QtBot,
) -> None:
    old = encoded("Huyện ủy", _VIQR)
    show(replace(ARTICLE, body=f"Vie^.t Nam. {old} họp."))
    pane.body.setFocus()
    cursor = pane.body.textCursor()
    cursor.setPosition(12)
    cursor.setPosition(12 + len(old), cursor.MoveMode.KeepAnchor)
    pane.body.setTextCursor(cursor)

    command.trigger()
    dialog = opened(background, qtbot)
    dialog.choice.setCurrentText("VIQR")
    qtbot.waitUntil(lambda: not background.busy())
    dialog.convert.click()

    assert pane.body.text() == "Vie^.t Nam. Huyện ủy họp."


def test_fonts_of_what_was_copied_are_believed_and_undo_gives_the_original(
    pane: EditorPane, show: Callable[..., ArticleId], qtbot: QtBot
) -> None:
    show(replace(ARTICLE, body=""))
    old = encoded("huyện ủy cần đước", _TCVN3)
    html = f"<p style=\"font-family:'.VnTimeH'\">{old}</p>"

    pane.body.insertFromMimeData(copied(old, html))
    qtbot.waitUntil(lambda: not pane.pasting.busy(pane.session.article_id), timeout=20_000)

    assert pane.body.text() == "HUYỆN ỦY CẦN ĐƯỚC"
    assert "TCVN3 (ABC)" in pane.parts.notices.text
    pane.body.undo()
    assert pane.body.text() == old
    pane.body.undo()
    assert pane.body.text() == ""


def test_the_original_of_a_file_is_put_back_in_all_texts(
    pane: EditorPane, show: Callable[..., ArticleId], old_texts: OldTexts
) -> None:
    article = show()
    original = replace(ARTICLE, headline="CÇn §­íc", body="Héi nghÞ")

    old_texts.put_back(article, original)
    assert (pane.headline.text(), pane.lead.text(), pane.body.text()) == (
        "CÇn §­íc",
        ARTICLE.lead,
        "Héi nghÞ",
    )

    pane.body.undo()
    assert pane.headline.text() == ARTICLE.headline
