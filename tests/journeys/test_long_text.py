"""A long text: its parts, a name to be replaced everywhere, and writing with nothing else in view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.articles import Photo
from desktop_app.services import library, newsrooms
from desktop_app.services.library import Queue
from desktop_app.ui.command_palette import CommandPalette
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .hands import Hands

PARAGRAPHS = "\n\n".join(["Bà con huyện Cần Đước phấn khởi vì được mùa lúa, giá cao hơn năm ngoái."] * 25)
LONG = replace(
    ARTICLE,
    body=f"## Được mùa\n\n{PARAGRAPHS}\n\n![](anh-1)\n\n## Ông Sơn kể\n\nÔng chủ trì.\n\n{PARAGRAPHS}",
    photos=(Photo("anh-1", caption="Cánh đồng Cần Đước vào vụ", featured=True),),
)


@pytest.fixture
def reporter(start: Callable[..., Hands], root: Path) -> Hands:
    """The reporter at the newsroom's laptop, with a long article open."""
    newsroom = newsrooms.open_newsroom(root)
    Desk(newsroom).draft(LONG)
    newsroom.close()
    hands = start(root)
    hands.sign_in("phongvien")
    hands.open("Drafting", LONG.headline)
    hands.click(hands.desk.editor.body.viewport())
    return hands


def test_a_name_becomes_another_one_everywhere_and_goes_to_the_disk(reporter: Hands, root: Path) -> None:
    bar, editor = reporter.desk.writing_aids.finder.bar, reporter.desk.editor
    reporter.keys("Ctrl+H")
    reporter.write("can duoc")
    reporter.wait(lambda: bar.count.text().endswith("/53"))
    reporter.keys("F3", "F3", "Shift+F3", "Tab")
    bar.replacement.setFocus()
    reporter.write("Cần Giuộc")
    reporter.click(bar.replace_all)
    reporter.wait(lambda: bar.message.text() == "Replaced in 53 places.")
    reporter.keys("Esc")
    assert not bar.isVisible()
    reporter.click(editor.body.viewport())
    reporter.keys("Ctrl+Z")
    assert editor.content() == LONG
    reporter.choose("Edit", "Redo")
    text = editor.content()
    assert "Cần Đước" not in text.headline + text.lead + text.body + text.photos[0].caption
    reporter.sign_out()
    newsroom = newsrooms.open_newsroom(root)
    cards = library.cards(Desk(newsroom).reporter, Queue.MY_DRAFTS)
    article = next(card.article_id for card in cards if card.headline == text.headline)
    saved = Desk(newsroom).detail(article).content
    newsroom.close()
    assert saved == text


def test_a_part_is_found_and_written_in_with_nothing_else_in_view(reporter: Hands) -> None:
    desk = reporter.desk
    body, aids = desk.editor.body, desk.writing_aids
    sizes = desk.panes.splitter.sizes()
    reporter.keys("Ctrl+Shift+O")
    reporter.write("ong son")
    reporter.keys("Return")
    assert body.textCursor().block().text() == "## Ông Sơn kể"
    reporter.keys("F11")
    reporter.wait(lambda: not desk.queues.isVisible() and body.width() == reporter.window.width())
    assert aids.focus_mode.veil.lit.contains(body.cursorRect().center())
    reporter.write(" chuyện mùa vàng")
    reporter.wait(lambda: desk.status.saved.text().startswith("Saved"))
    assert "## Ông Sơn kể chuyện mùa vàng\n" in body.text()
    reporter.keys("Esc")
    reporter.wait(lambda: desk.panes.splitter.sizes() == sizes)
    assert desk.queues.isVisible()
    assert desk.tools.isVisible()
    reporter.wait(lambda: aids.outliner.panel.list.currentItem().text() == "Ông Sơn kể chuyện mùa vàng")


def test_all_of_it_is_found_by_its_name(reporter: Hands) -> None:
    aids = reporter.desk.writing_aids
    for words, sight in (
        ("find article", aids.finder.bar.isVisible),
        ("outline", aids.outliner.panel.isVisible),
        ("focus mode", lambda: aids.focus_mode.is_on),
    ):
        reporter.keys("Ctrl+Shift+P")
        palette = reporter.window.findChild(CommandPalette)
        assert palette is not None
        assert isinstance(palette.field, QLineEdit)
        reporter.write(words)
        reporter.keys("Return")
        reporter.wait(sight)
