"""The connection: what is in force, what holds, and what a failure is called."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text, update

from desktop_app.domain.errors import DiskFull, NewsroomBusy, NewsroomDamaged, NewsroomNotFound
from desktop_app.services import drafts, library
from desktop_app.storage.database import Database
from desktop_app.storage.rows import DraftRow, MetaRow
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.storage.newsroom import Newsroom


@pytest.fixture
def impatient(newsroom: Newsroom) -> Iterator[Database]:
    """A second program at the same database, which does not wait for locks."""
    database = Database(newsroom.database.path, busy_seconds=0)
    yield database
    database.close()


def test_what_keeps_saves_through_a_power_cut_is_in_force(newsroom: Newsroom) -> None:
    with newsroom.database.reading() as session:
        pragmas = {
            name: session.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "cell_size_check", "trusted_schema")
        }
        version = session.scalar(text("SELECT sqlite_version()"))
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "cell_size_check": 1,
        "trusted_schema": 0,
    }
    # Older ones may corrupt a database in WAL mode.
    assert tuple(map(int, str(version).split("."))) >= (3, 51, 3)


def test_a_failed_write_leaves_nothing(newsroom: Newsroom) -> None:
    with pytest.raises(ZeroDivisionError), newsroom.database.writing() as session:  # noqa: PT012
        session.add(MetaRow(key="nửa vời", value="1"))
        session.flush()
        raise ZeroDivisionError
    with newsroom.database.reading() as session:
        assert session.get(MetaRow, "nửa vời") is None


def test_reading_never_writes(newsroom: Newsroom) -> None:
    with newsroom.database.reading() as session:
        session.add(MetaRow(key="khi đọc", value="1"))
        session.flush()
    with newsroom.database.reading() as session:
        assert session.get(MetaRow, "khi đọc") is None


def test_a_writer_holds_the_lock_from_the_start_and_readers_go_on(
    newsroom: Newsroom, impatient: Database
) -> None:
    with newsroom.database.writing():
        with pytest.raises(NewsroomBusy), impatient.writing():
            pytest.fail("two writers at once")
        with impatient.reading() as session:
            assert session.scalars(select(MetaRow.key)).all()
    with impatient.writing() as session:
        session.add(MetaRow(key="đến lượt", value="1"))


def test_a_reader_keeps_its_snapshot(newsroom: Newsroom, impatient: Database) -> None:
    with newsroom.database.reading() as session:
        before = session.scalars(select(MetaRow.key).order_by(MetaRow.key)).all()
        with impatient.writing() as other:
            other.add(MetaRow(key="mới", value="1"))
        assert session.scalars(select(MetaRow.key).order_by(MetaRow.key)).all() == before


def test_a_database_that_may_not_grow_says_that_the_disk_is_full(desk: Desk) -> None:
    article = desk.draft()
    database = desk.newsroom.database
    with pytest.raises(DiskFull), database.writing() as session:  # noqa: PT012
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        long_text = "Cần Đước " * 20_000
        session.execute(update(DraftRow).values(content=long_text))
    assert desk.detail(article).content == ARTICLE


def test_pages_overwritten_from_outside_are_called_damage(desk: Desk) -> None:
    article = desk.draft()
    desk.newsroom.close()
    file = desk.newsroom.database.path
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xee" * (len(data) - 4096)
    file.write_bytes(data)
    with pytest.raises(NewsroomDamaged) as refusal:
        library.detail(desk.reporter, article)
    assert refusal.value.data["path"] == str(file)


@pytest.mark.parametrize(
    "stored", ["x'7bff7d'", "'không phải JSON'", "'[]'", '\'{"schema":1,"headline":5}\'']
)
def test_a_text_that_cannot_be_read_is_called_damage(desk: Desk, stored: str) -> None:
    article = desk.draft()
    whole = desk.draft()
    with sqlite3.connect(desk.newsroom.database.path) as outside:
        outside.execute(
            f"UPDATE drafts SET content = CAST({stored} AS TEXT) WHERE article_id = ?",
            (article,),
        )
    outside.close()
    with pytest.raises(NewsroomDamaged):
        desk.detail(article)
    # The others can still be read.
    assert desk.detail(whole).content == ARTICLE


def test_a_folder_taken_away_is_called_missing(desk: Desk, tmp_path: Path) -> None:
    desk.newsroom.close()
    desk.newsroom.root.rename(tmp_path / "đã dời đi")
    with pytest.raises(NewsroomNotFound):
        drafts.create(desk.reporter)
