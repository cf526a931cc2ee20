"""Pages from the render process: the newest text only, and nothing of an article that was left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import RenderingFailed, RenderingTooLong
from desktop_app.domain.station import StationSettings
from desktop_app.rendering.page import PageRenderer
from desktop_app.rendering.page_context import PageContext
from desktop_app.ui.preview.page_supply import PageSupply
from tests.rendering.samples import ARTICLE, CONTEXT, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.preview.site_page import SitePage

ENDLESS = "[" * 12_000


@pytest.fixture
def supply(qtbot: QtBot) -> Iterator[PageSupply]:
    running = PageSupply(THEMES, render_seconds=1.0)
    yield running
    running.stop()


def test_a_page_is_the_one_an_export_writes_with_its_assets(qtbot: QtBot, supply: PageSupply) -> None:
    with qtbot.waitSignal(supply.page_ready) as ready:
        supply.request(ARTICLE, CONTEXT)
    assert ready.args is not None
    page: SitePage = ready.args[0]
    assert page.html == PageRenderer(THEMES).render(ARTICLE, CONTEXT).html
    assert all(file.is_file() for file in page.assets.values())
    assert all(address in page.html for address in page.assets if address.endswith(".css"))


def test_only_the_newest_of_many_texts_is_rendered(qtbot: QtBot, supply: PageSupply) -> None:
    pages: list[SitePage] = []
    supply.page_ready.connect(pages.append)
    for letters in range(1, 41):
        supply.request(replace(ARTICLE, headline="Tít " + "ặ" * letters), CONTEXT)
    qtbot.waitUntil(lambda: any("ặ" * 40 in page.html for page in pages))
    assert len(pages) <= 2


def test_an_endless_text_fails_and_the_next_is_rendered(qtbot: QtBot, supply: PageSupply) -> None:
    with qtbot.waitSignal(supply.page_failed) as failed:
        supply.request(replace(ARTICLE, body=ENDLESS), CONTEXT)
    assert failed.args is not None
    assert isinstance(failed.args[0], RenderingTooLong)
    with qtbot.waitSignal(supply.page_ready):
        supply.request(ARTICLE, CONTEXT)


def test_an_unknown_theme_is_told(qtbot: QtBot, supply: PageSupply) -> None:
    context = PageContext(replace(StationSettings(), theme="không có"), ())
    with qtbot.waitSignal(supply.page_failed) as failed:
        supply.request(ARTICLE, context)
    assert failed.args is not None
    assert isinstance(failed.args[0], RenderingFailed)


def test_an_article_that_was_left_is_not_delivered(qtbot: QtBot, supply: PageSupply) -> None:
    pages: list[SitePage] = []
    supply.page_ready.connect(pages.append)
    supply.request(replace(ARTICLE, headline="Bài đã rời"), CONTEXT)
    supply.forget()
    supply.request(replace(ARTICLE, headline="Bài đang mở"), CONTEXT)
    qtbot.waitUntil(lambda: bool(pages))
    assert ["Bài đang mở" in page.html for page in pages] == [True]
    assert pages[0].series == supply.series


def test_stopping_does_not_wait_for_an_endless_text(qtbot: QtBot) -> None:
    patient = PageSupply(THEMES, render_seconds=600.0)
    with qtbot.waitSignal(patient.page_ready):
        patient.request(ARTICLE, CONTEXT)
    patient.request(replace(ARTICLE, body=ENDLESS), CONTEXT)
    patient.stop()
