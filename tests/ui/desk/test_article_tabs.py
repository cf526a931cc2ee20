"""Several articles open at once, in real widgets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTabBar

from desktop_app.services import drafts, revisions
from desktop_app.services.library import Queue
from desktop_app.ui.desk.save_marks import SaveMark
from desktop_app.ui.notice_bar import NoticeBar
from tests.desk import ARTICLE
from tests.ui.editor.test_pasting import copied
from tests.ui.keys import compose, press

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk


def drafts_of(desk: Newsdesk, *headlines: str, body: str = "") -> list[ArticleId]:
    return [desk.draft(replace(ARTICLE, headline=one, body=body or f"{one}.")) for one in headlines]


def shown(seat: Desk) -> list[str]:
    """Read the tabs from left to right, the current one in brackets, one that does not last with a tilde."""
    bar = seat.tabs.bar
    texts = [("" if face.lasts else "~") + bar.tabText(i) for i, face in enumerate(bar._faces)]
    return [f"[{text}]" if i == bar.currentIndex() else text for i, text in enumerate(texts)]


def marks(seat: Desk) -> list[SaveMark | None]:
    return [face.mark for face in seat.tabs.bar._faces]


def click_row(seat: Desk, headline: str, *, double: bool = False, button: str = "LeftButton") -> None:
    view = seat.articles.view
    rows = [seat.articles.model.index(row) for row in range(seat.articles.model.rowCount())]
    at = view.visualRect(next(one for one in rows if one.data() == headline)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton[button], pos=at)
    if double:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton[button], pos=at)


def qt_settled(seat: Desk) -> None:
    """Let the pane read what was typed."""
    assert seat.editor.flush()


def test_looking_through_the_list_opens_one_tab(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    drafts_of(desk, "Một", "Hai", "Ba", "Bốn")
    seat = sit_down("phongvien")
    seat.listing.reveal(Queue.MY_DRAFTS)
    for headline in ("Một", "Hai", "Ba"):
        click_row(seat, headline)
        assert seat.editor.headline.text() == headline
    assert shown(seat) == ["[~Ba]"]
    assert not seat.tabs.bar.isVisible()
    press(seat.editor.headline, " sửa")
    qt_settled(seat)
    click_row(seat, "Một")
    assert shown(seat) == ["Ba sửa", "[~Một]"]
    assert seat.tabs.bar.isVisible()
    click_row(seat, "Hai", double=True)
    assert seat.editor.body.hasFocus()
    click_row(seat, "Bốn", button="MiddleButton")
    click_row(seat, "Một")
    click_row(seat, "Hai")
    assert shown(seat) == ["Ba sửa", "[Hai]", "Bốn", "~Một"]
    seat.articles.view.setFocus()
    QTest.keyClick(seat.articles.view, Qt.Key.Key_Down)
    headline = seat.editor.headline.text()
    QTest.keyClick(seat.articles.view, Qt.Key.Key_Return)
    assert f"[{headline}]" in shown(seat)
    assert seat.editor.body.hasFocus()


def test_what_is_pasted_into_keeps_its_tab(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    drafts_of(desk, "Một", "Hai")
    seat = sit_down("phongvien")
    seat.listing.reveal(Queue.MY_DRAFTS)
    click_row(seat, "Một")
    seat.editor.body.insertFromMimeData(copied("<p>Ông <b>Nguyễn Văn Sơn</b> chủ trì.</p>"))
    click_row(seat, "Hai")
    assert shown(seat) == ["Một", "[~Hai]"]


def test_tabs_close_by_button_middle_click_key_and_menu(
    desk: Newsdesk, sit_down: Callable[[str], Desk]
) -> None:
    ids = drafts_of(desk, "Một", "Hai", "Ba", "Bốn", "Năm", "")
    seat = sit_down("phongvien")
    for article in ids:
        seat.open_article.open(article)
    bar = seat.tabs.bar
    assert bar.tabText(5) == "No headline yet"
    close = bar.tabButton(1, QTabBar.ButtonPosition.RightSide)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert shown(seat) == ["Một", "Ba", "Bốn", "Năm", "[No headline yet]"]
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    seat.commands.close_tab.trigger()
    assert shown(seat) == ["Một", "Bốn", "[Năm]"]
    seat.commands.next_tab.trigger()
    assert shown(seat) == ["[Một]", "Bốn", "Năm"]
    bar.menu_wanted.emit(ids[3], QPoint(10, 10))
    menu = bar.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    assert shown(seat) == ["[Bốn]"]
    for _ in range(3):
        seat.commands.reopen_tab.trigger()
    assert shown(seat) == ["Một", "Bốn", "Năm", "[No headline yet]"]
    seat.commands.close_other_tabs.trigger()
    seat.commands.close_tab.trigger()
    assert seat.open_article.article_id is None
    assert not seat.commands.close_tab.isEnabled()


def test_a_tab_follows_the_headline_of_its_article(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    first, second = drafts_of(desk, "Một", "Hai")
    seat = sit_down("phongvien")
    for article in (first, second):
        seat.tabs.open(article)
    press(seat.editor.headline, " mới")
    qt_settled(seat)
    content = replace(ARTICLE, headline="Một, bản sau")
    seat.feed.publish(drafts.save(desk.reporter, first, content, desk.state(first).version).change)
    assert shown(seat) == ["Một, bản sau", "[Hai mới]"]
    assert seat.tabs.bar.tabToolTip(0) == "Một, bản sau"


def test_dragging_a_tab_changes_the_order(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    ids = drafts_of(desk, "Một", "Hai", "Ba")
    seat = sit_down("phongvien")
    for article in ids:
        seat.tabs.open(article)
    seat.tabs.bar.moveTab(2, 0)
    assert shown(seat) == ["[Ba]", "Một", "Hai"]
    seat.commands.next_tab.trigger()
    assert seat.editor.headline.text() == "Một"


def test_a_word_in_the_making_goes_with_its_article(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    first, second = drafts_of(desk, "Một", "Hai")
    seat = sit_down("phongvien")
    seat.tabs.open(second)
    seat.tabs.open(first)
    seat.editor.body.setFocus()
    compose(seat.editor.body, "huyện")
    seat.commands.next_tab.trigger()
    assert seat.editor.body.text() == "Hai."
    seat.commands.next_tab.trigger()
    assert seat.editor.body.text() == "Một.huyện"
    assert seat.editor.flush_all()
    assert desk.detail(first).content.body == "Một.huyện"


def test_a_conflict_of_another_tab_is_told_there(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot
) -> None:
    first, second = drafts_of(desk, "Một", "Hai")
    seat = sit_down("phongvien")
    seat.tabs.open(second)
    seat.tabs.open(first)
    desk.save(desk.reporter, first, lead="Sapo từ máy khác.")
    with qtbot.waitSignal(seat.editor.conflict_found) as found:
        press(seat.editor.body, " Chữ của tôi.")
        seat.commands.next_tab.trigger()
        press(seat.editor.body, " Viết tiếp.")
    assert seat.notice.text == ""
    assert not seat.editor.body.isReadOnly()
    assert marks(seat) == [None, SaveMark.CONFLICT]
    kept = revisions.get(desk.reporter, found.args[0].revision_id)
    assert kept.content.body == "Một. Chữ của tôi."
    assert not seat.tabs.close(first), "nobody was told yet"
    assert seat.editor.lead.text() == "Sapo từ máy khác."
    assert "Somebody else changed this article" in seat.notice.text
    assert marks(seat) == [None, None]
    assert seat.tabs.close(first)
    assert seat.notice.text == ""
    assert seat.editor.flush_all()
    assert desk.detail(second).content.body == "Hai. Viết tiếp."


def test_a_tab_that_cannot_be_saved_stays(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = drafts_of(desk, "Một", "Hai")
    seat = sit_down("phongvien")
    seat.tabs.open(second)
    seat.tabs.open(first)
    press(seat.editor.body, " Câu cuối.")
    with monkeypatch.context() as disk:
        disk.setattr("desktop_app.services.drafts.save", refuse)
        assert not seat.tabs.close(first)
        assert shown(seat) == ["Hai", "[Not saved · Một]"]
        seat.commands.next_tab.trigger()
        assert not told_by(seat)
        seat.commands.next_tab.trigger()
        assert "Not saved yet" in told_by(seat)
    assert seat.tabs.close(first)
    assert desk.detail(first).content.body == "Một. Câu cuối."


def told_by(seat: Desk) -> str:
    """Read the notice above the text."""
    bar = seat.editor.findChild(NoticeBar)
    assert bar is not None
    return bar.text


def refuse(*_arguments: object) -> None:
    raise OSError(28, "No space left on device")
