"""The writer's thread: newest text only, nothing dropped, whatever the disk says."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import Photo
from desktop_app.domain.errors import DiskFull, EditorialError
from desktop_app.services import newsrooms, revisions
from desktop_app.ui.saving.writer import DraftWriter
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.ui.saving.save_state import KeptText


def typed(words: str) -> ArticleContent:
    return replace(ARTICLE, body=ARTICLE.body + words)


def filled(disk: Path) -> Path:
    """Leave no room on `disk`; returns the file that takes it all."""
    ballast = disk / "đầy"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(64_000)):
            pass
    return ballast


@pytest.fixture
def writer(desk: Desk, qtbot: QtBot) -> Iterator[DraftWriter]:
    """The reporter's writer."""
    thread = DraftWriter(desk.reporter)
    yield thread
    thread.close()


def test_a_hundred_texts_in_a_row_end_with_the_last_one_saved(desk: Desk, writer: DraftWriter) -> None:
    article = desk.draft()
    writer.follow(article, desk.state(article).version)
    saved = []
    writer.saved.connect(lambda one, change: saved.append(one))
    for number in range(100):
        writer.submit(article, typed(f" lần {number}"))
    assert writer.wait(article, 5.0)
    assert desk.detail(article).content.body.endswith("lần 99")
    assert saved[-1].version == desk.state(article).version == writer.version(article)
    assert len(saved) < 100, "texts that were already old were written all the same"


def test_the_text_that_loses_a_conflict_is_kept_beside_the_article(desk: Desk, writer: DraftWriter) -> None:
    article = desk.draft()
    writer.follow(article, desk.state(article).version)
    desk.save(desk.reporter, article, lead="Một máy khác đã sửa sapo.")
    kept: list[KeptText] = []
    writer.conflict_kept.connect(lambda one, change: kept.append(one))

    writer.submit(article, typed(" Ý kiến của tôi."))
    assert not writer.wait(article, 5.0)
    writer.submit(article, typed(" Ý kiến của tôi, viết tiếp."))
    assert not writer.wait(article, 5.0)

    assert desk.detail(article).content.lead == "Một máy khác đã sửa sapo."
    texts = [revisions.get(desk.reporter, one.revision_id).content.body for one in kept]
    assert [text.removeprefix(ARTICLE.body) for text in texts] == [
        " Ý kiến của tôi.",
        " Ý kiến của tôi, viết tiếp.",
    ]


def test_following_an_older_version_does_not_make_a_conflict(desk: Desk, writer: DraftWriter) -> None:
    article = desk.draft()
    stale = desk.state(article).version
    writer.follow(article, stale)
    writer.submit(article, typed(" Một."))
    assert writer.wait(article, 5.0)
    writer.follow(article, stale)
    writer.submit(article, typed(" Hai."))
    assert writer.wait(article, 5.0)
    assert desk.detail(article).content.body.endswith("Hai.")


def test_a_full_disk_is_told_and_the_text_is_saved_once_there_is_room(
    demo_folder: Path, small_disk: Path, qtbot: QtBot
) -> None:
    newsroom = newsrooms.open_newsroom(shutil.copytree(demo_folder, small_disk / "toa-soan"))
    desk = Desk(newsroom)
    article = desk.draft()
    writer = DraftWriter(desk.reporter, retry_seconds=(0.01,))
    writer.follow(article, desk.state(article).version)
    long = typed(" Đồng bào" * 40_000)
    ballast = filled(small_disk)

    with qtbot.waitSignal(writer.failed) as failed:
        writer.submit(article, long)
    assert isinstance(failed.args[1], DiskFull)
    with qtbot.waitSignal(writer.saved):
        ballast.unlink()

    assert desk.detail(article).content == long
    assert writer.close()
    newsroom.close()


def test_of_a_text_that_is_refused_the_words_are_saved(desk: Desk, writer: DraftWriter, qtbot: QtBot) -> None:
    article = desk.draft()
    writer.follow(article, desk.state(article).version)
    refused = (
        replace(typed(" Một."), category="khong-con"),
        replace(typed(" Một. Hai."), photos=(Photo("Ảnh 1"),)),
        replace(typed(" Một. Hai. Ba."), photos=(Photo("anh-1", digest="0" * 64),)),
    )
    for content in refused:
        with qtbot.waitSignal(writer.failed) as failed:
            writer.submit(article, content)
        assert isinstance(failed.args[1], EditorialError)
        assert desk.detail(article).content == replace(ARTICLE, body=content.body)
    with qtbot.waitSignal(writer.saved):
        writer.submit(article, typed(" Một. Hai. Ba. Bốn."))
    assert writer.wait(article, 5.0)
    assert desk.detail(article).content == typed(" Một. Hai. Ba. Bốn.")


def test_a_text_that_lost_waits_for_room_whatever_is_typed_on_the_other(
    demo_folder: Path, small_disk: Path, qtbot: QtBot
) -> None:
    newsroom = newsrooms.open_newsroom(shutil.copytree(demo_folder, small_disk / "toa-soan"))
    desk = Desk(newsroom)
    article = desk.draft()
    writer = DraftWriter(desk.reporter, retry_seconds=(0.01,))
    writer.follow(article, desk.state(article).version)
    desk.save(desk.reporter, article, lead="Một máy khác đã sửa sapo.")
    lost = typed(" Đồng bào" * 40_000)
    ballast = filled(small_disk)
    with qtbot.waitSignal(writer.failed):
        writer.submit(article, lost)
    # The person looks at the other text and types on it.
    theirs = desk.detail(article)
    writer.follow(article, theirs.state.version)
    writer.submit(article, replace(theirs.content, lead="Sapo ghép."))
    with qtbot.waitSignal(writer.conflict_kept) as kept:
        ballast.unlink()
    assert kept.args[0].content == lost
    assert writer.wait(article, 5.0)
    assert desk.detail(article).content == replace(theirs.content, lead="Sapo ghép.")
    assert writer.close()
    newsroom.close()


def test_closing_saves_what_waits(desk: Desk, writer: DraftWriter) -> None:
    article = desk.draft()
    writer.follow(article, desk.state(article).version)
    writer.submit(article, typed(" Câu cuối."))
    assert writer.close()
    assert desk.detail(article).content.body.endswith("Câu cuối.")
