"""One page turned into the next, at the width of a device."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("PySide6.QtWebEngineWidgets", reason="WebEngine cannot be loaded on this machine")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from desktop_app.ui.preview.devices import Device
from desktop_app.ui.preview.site_page import SitePage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.preview.page_view import PageView
    from desktop_app.ui.preview.sealed_page import SealedPage

    Ask = Callable[[SealedPage, str], Any]
    Show = Callable[..., None]

LINES = tuple(f'<p id="d{number}">Đoạn {number} của huyện Cần Đước</p>' for number in range(80))


def html(headline: str, *lines: str) -> str:
    """Return a page that is higher than the view."""
    return (
        f"<!DOCTYPE html><title>{headline}</title><main><h1>{headline}</h1>{''.join(lines or LINES)}</main>"
    )


def test_only_what_differs_is_replaced(view: PageView, ask: Ask, show: Show) -> None:
    show(html("Tít cũ"))
    ask(view.page, "for (const line of document.querySelectorAll('p')) line.kept = true; 0")
    changed = [*LINES[:10], '<p class="moi">Chèn vào <b>giữa</b></p>', *LINES[10:40], *LINES[45:]]
    show(html("Tít mới", *changed))
    assert ask(view.page, "[document.title, document.querySelector('h1').textContent]") == ["Tít mới"] * 2
    assert ask(view.page, "document.querySelector('main').innerHTML") == "<h1>Tít mới</h1>" + "".join(changed)
    # At most what lies between the first and the last difference was touched.
    assert ask(view.page, "['d0', 'd9', 'd45', 'd79'].every((id) => document.getElementById(id).kept)")


def test_typing_keeps_the_place_and_another_article_begins_at_its_top(
    view: PageView, ask: Ask, show: Show
) -> None:
    show(html("Một"))
    ask(view.page, "scrollTo(0, 700), 0")
    show(html("Một hai", *LINES, "<p>Đang gõ</p>"))
    assert ask(view.page, "scrollY") == 700
    show(html("Bài khác"), series=2)
    assert ask(view.page, "scrollY") == 0


def test_the_newest_page_overtakes_those_that_wait(qtbot: QtBot, view: PageView, show: Show) -> None:
    show(html("0"))
    shown: list[str] = []
    view.page_updated.connect(lambda page, _: shown.append(page.html))
    for number in range(1, 6):
        view.show_page(SitePage(html(str(number)), {}, series=1, asked_at=0.0))
    qtbot.waitUntil(lambda: html("5") in shown)
    assert shown == [html("1"), html("5")]


def test_a_page_says_when_it_is_painted(qtbot: QtBot, view: PageView) -> None:
    with qtbot.waitSignal(view.page_painted):
        view.show_page(SitePage(html("Vẽ lần đầu"), {}, series=1, asked_at=0.0))
    with qtbot.waitSignal(view.page_painted):
        view.show_page(SitePage(html("Vẽ lại"), {}, series=1, asked_at=0.0))


@pytest.mark.parametrize(
    ("device", "width"), [(Device.COMPUTER, 1200), (Device.TABLET, 768), (Device.PHONE, 360)]
)
def test_a_device_has_its_width_in_a_pane_of_half_a_screen(
    qtbot: QtBot, view: PageView, ask: Ask, show: Show, device: Device, width: int
) -> None:
    view.set_device(device)
    show(html("Rộng hẹp"))
    qtbot.waitUntil(lambda: abs(ask(view.page, "innerWidth") - width) <= 1)
    view.resize(500, 400)
    qtbot.waitUntil(lambda: abs(ask(view.page, "innerWidth") - width) <= 1)


def test_new_assets_load_the_page_anew(view: PageView, tmp_path: Path, ask: Ask, show: Show) -> None:
    page = '<link rel="stylesheet" href="assets/style.css"><p>Màu</p>'
    colours: list[str] = []
    for colour in ("rgb(1, 2, 3)", "rgb(4, 5, 6)"):
        style = tmp_path / f"{len(colours)}.css"
        style.write_text(f"p {{ color: {colour} }}")
        show(page, {"assets/style.css": style})
        colours.append(ask(view.page, "getComputedStyle(document.querySelector('p')).color"))
    assert colours == ["rgb(1, 2, 3)", "rgb(4, 5, 6)"]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed otherwise here")
def test_a_page_comes_back_after_its_process_died(qtbot: QtBot, view: PageView, ask: Ask, show: Show) -> None:
    show(html("Trước"))
    with qtbot.waitSignal(view.browser_died):
        os.kill(view.page.renderProcessPid(), signal.SIGKILL)
    show(html("Sau"))
    assert ask(view.page, "document.title") == "Sau"


# The offscreen platform says so of every menu.
@pytest.mark.qt_log_ignore(r"does not support (raise\(\)|grabbing the keyboard)$", extend=True)
def test_the_menu_offers_nothing_but_to_copy(qtbot: QtBot, view: PageView, ask: Ask, show: Show) -> None:
    show(html("Chép"))
    browser = view.findChildren(QWebEngineView)[0]
    surface = browser.focusProxy()
    assert surface is not None
    for selected in (False, True):
        if selected:
            ask(view.page, "getSelection().selectAllChildren(document.querySelector('h1')), 0")
            qtbot.waitUntil(browser.hasSelection)
        # Below the text: Chromium would select the word under the pointer.
        QTest.mouseClick(surface, Qt.MouseButton.RightButton, pos=QPoint(590, 4))
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [("Copy", selected)]
        menu.close()
