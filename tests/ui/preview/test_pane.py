"""The preview as a person meets it: empty, opening, live, and with something wrong."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("PySide6.QtWebEngineWidgets", reason="WebEngine cannot be loaded on this machine")

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.preview.devices import Device
from desktop_app.ui.preview.page_view import PageView
from desktop_app.ui.preview.pane import PreviewPane
from tests.rendering.samples import ARTICLE, CONTEXT, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance
    from desktop_app.ui.preview.sealed_page import SealedPage

    Ask = Callable[[SealedPage, str], Any]

ENDLESS = "[" * 12_000


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance, photo: bytes) -> Iterator[PreviewPane]:
    shown = PreviewPane(THEMES, lambda name: photo, appearance, render_seconds=1.0)
    qtbot.addWidget(shown)
    shown.resize(640, 480)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.stop()


def page_of(pane: PreviewPane) -> SealedPage:
    return pane.findChildren(PageView)[0].page


def sentences(pane: PreviewPane) -> str:
    return " · ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def test_an_article_appears_and_follows_the_keys(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    assert "Choose an article" in sentences(pane)
    with qtbot.waitSignal(pane.page_painted):
        pane.start()
        pane.show_content(ARTICLE, CONTEXT)
        assert "Opening the page" in sentences(pane)
    assert sentences(pane) == "la34.com.vn"
    with qtbot.waitSignal(pane.page_updated) as updated:
        pane.show_content(replace(ARTICLE, body="Bến Lức được mùa."), CONTEXT)
    assert updated.args is not None
    assert updated.args[0] > 0
    assert "Bến Lức được mùa." in ask(page_of(pane), "document.body.textContent")
    loaded = "Array.from(document.images).every((image) => image.naturalWidth === 3)"
    qtbot.waitUntil(lambda: ask(page_of(pane), loaded))
    pane.show_nothing()
    assert "Choose an article" in sentences(pane)


def test_a_tangled_text_is_told_above_the_last_good_page(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.start()
    with qtbot.waitSignal(pane.page_updated):
        pane.show_content(ARTICLE, CONTEXT)
    pane.show_content(replace(ARTICLE, body=ENDLESS), CONTEXT)
    notice = pane.findChildren(NoticeBar)[0]
    qtbot.waitUntil(lambda: "too tangled" in notice.text)
    assert "phấn khởi" in ask(page_of(pane), "document.body.textContent")
    with qtbot.waitSignal(pane.page_updated):
        pane.show_content(replace(ARTICLE, body="Đã gỡ rối."), CONTEXT)
    assert notice.text == ""


def test_a_tangled_article_is_not_shown_as_the_one_before(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.start()
    with qtbot.waitSignal(pane.page_updated):
        pane.show_content(ARTICLE, CONTEXT)
    pane.show_content(replace(ARTICLE, body=ENDLESS), CONTEXT, another=True)
    qtbot.waitUntil(lambda: "Opening the page" in sentences(pane))
    qtbot.waitUntil(lambda: "too tangled" in sentences(pane))
    assert not page_of(pane).isVisible()


def test_a_hidden_pane_catches_up_when_it_is_seen(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.hide()
    pane.start()
    pane.show_content(ARTICLE, CONTEXT)
    assert pane.findChildren(PageView) == []
    with qtbot.waitSignal(pane.page_updated):
        pane.show()
    pane.hide()
    pane.show_content(replace(ARTICLE, headline="Viết lúc trang xem đóng"), CONTEXT)
    with qtbot.waitSignal(pane.page_updated):
        pane.show()
    assert "Viết lúc trang xem đóng" in ask(page_of(pane), "document.querySelector('h1').textContent")


def test_the_buttons_choose_a_device(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.start()
    with qtbot.waitSignal(pane.page_updated):
        pane.show_content(ARTICLE, CONTEXT)
    pane.address_bar.choose(Device.PHONE)
    assert pane.address_bar.device is Device.PHONE
    qtbot.waitUntil(lambda: ask(page_of(pane), "innerWidth") == 360)


def test_a_link_on_the_page_leads_nowhere(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.start()
    with qtbot.waitSignal(pane.page_updated):
        pane.show_content(ARTICLE, CONTEXT)
    ask(page_of(pane), "document.querySelector('nav a').click(), 0")
    with qtbot.waitSignal(pane.page_updated):
        pane.show_content(replace(ARTICLE, headline="Vẫn ở đây"), CONTEXT)
    assert ask(page_of(pane), "[location.href, document.querySelector('h1').textContent]") == [
        "toasoan://trang/page",
        "Vẫn ở đây",
    ]


class Browser(QObject):
    """Stands in for the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def show_page(self, url: QUrl) -> None:
        self.opened.append(url)


def test_without_webengine_the_page_opens_in_the_browser(
    qtbot: QtBot, pane: PreviewPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "desktop_app.ui.preview.page_view")
    monkeypatch.setitem(sys.modules, "PySide6.QtWebEngineWidgets", None)
    browser = Browser()
    # PySide wants a str, whatever its stubs say.
    QDesktopServices.setUrlHandler("file", browser, "show_page")  # type: ignore[arg-type]
    try:
        pane.start()
        pane.show_content(ARTICLE, CONTEXT)
        assert "cannot be shown here" in sentences(pane)
        button = next(button for button in pane.findChildren(QPushButton) if button.isVisible())
        button.click()
        qtbot.waitUntil(lambda: bool(browser.opened))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    page = Path(browser.opened[0].toLocalFile())
    assert "Tân Hưng" in page.read_text(encoding="utf-8")
    assert len(list((page.parent / "photos").iterdir())) == 2
    assert (page.parent / "assets" / "style.css").is_file()
    pane.stop()
    assert not page.parent.exists()
