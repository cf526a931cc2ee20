"""A disk that is really full: every write says so, and nothing that was there is lost."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import DiskFull
from desktop_app.services import assets, backups, draft_history, drafts, exporting, newsrooms, verification
from tests.desk import ARTICLE, Desk
from tests.sample_photos import write_photo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.rendering.page import PageRenderer


@contextmanager
def filled(disk: Path, *, leaving: int = 0) -> Iterator[None]:
    """Leave no room on the disk for a while, or only so many bytes."""
    ballast = disk / "đầy"
    with ballast.open("wb", buffering=0) as stream:
        for size in (1 << 20, 1 << 12):
            try:
                while True:
                    stream.write(os.urandom(size))
            except OSError:
                continue
        os.ftruncate(stream.fileno(), stream.tell() - leaving)
    try:
        yield
    finally:
        ballast.unlink()


@pytest.fixture
def cramped(demo_folder: Path, small_disk: Path) -> Iterator[Desk]:
    """A newsroom on a small disk."""
    newsroom = newsrooms.open_newsroom(shutil.copytree(demo_folder, small_disk / "toa-soan"))
    yield Desk(newsroom)
    newsroom.close()


def files(folder: Path) -> set[str]:
    """Return the names of all files but SQLite's side files."""
    found = {str(path.relative_to(folder)) for path in folder.rglob("*")}
    return {name for name in found if not name.endswith(("-wal", "-shm"))}


def test_a_draft_keeps_its_last_text_and_goes_on_when_there_is_room(cramped: Desk, small_disk: Path) -> None:
    article = cramped.draft()
    longer = replace(ARTICLE, body=ARTICLE.body * 2_000)
    with filled(small_disk):
        with pytest.raises(DiskFull):
            drafts.save(cramped.reporter, article, longer, 1)
        assert cramped.detail(article).content == ARTICLE
        assert cramped.state(article).version == 1
    drafts.save(cramped.reporter, article, longer, 1)
    assert cramped.detail(article).content == longer
    assert verification.verify(cramped.newsroom).sound


def test_what_is_typed_comes_before_the_text_of_a_minute_ago(cramped: Desk, small_disk: Path) -> None:
    noise = "".join(chr(0x1E00 + byte % 128) for byte in os.urandom(700_000))
    article = cramped.draft(replace(ARTICLE, body=noise))
    cramped.clock.turn(minutes=2)
    shorter = replace(ARTICLE, body=noise[:-10])
    wiped = replace(ARTICLE, body="")
    with filled(small_disk, leaving=2_800_000):
        drafts.save(cramped.reporter, article, shorter, 1)
        assert draft_history.versions(cramped.reporter, article) == ()
        with pytest.raises(DiskFull):
            drafts.save(cramped.reporter, article, wiped, 2)
    assert cramped.detail(article).content == shorter
    drafts.save(cramped.reporter, article, wiped, 2)
    (kept,) = draft_history.versions(cramped.reporter, article)
    assert draft_history.version(cramped.reporter, article, kept.saved_at) == shorter


def test_opening_on_a_full_disk_is_refused_and_harms_nothing(cramped: Desk, small_disk: Path) -> None:
    article = cramped.draft()
    cramped.newsroom.close()
    with filled(small_disk), pytest.raises(DiskFull):
        # SQLite needs a side file to open its log; there is no room for it.
        newsrooms.open_newsroom(cramped.newsroom.root)
    assert cramped.detail(article).content == ARTICLE


def test_no_half_photo_stays(cramped: Desk, small_disk: Path, tmp_path: Path) -> None:
    before = files(small_disk)
    with filled(small_disk), pytest.raises(DiskFull):
        assets.add_photo(cramped.reporter, write_photo(tmp_path))
    assert {name for name in files(small_disk) - before if len(name) > len("toa-soan/assets/ab")} == set()
    assert verification.verify(cramped.newsroom).sound


def test_no_half_export_and_no_half_backup_stay(
    cramped: Desk, small_disk: Path, page_renderer: PageRenderer, themes_dir: Path
) -> None:
    article = cramped.approved()
    before = files(small_disk)
    target = small_disk / "xuất"
    with filled(small_disk):
        with pytest.raises(DiskFull):
            exporting.export(cramped.export_desk, article, target, page_renderer, themes_dir)
        with pytest.raises(DiskFull):
            backups.backup(cramped.newsroom, small_disk / "sao lưu.zip")
        with pytest.raises(DiskFull):
            newsrooms.create_demo(small_disk / "toà soạn thứ hai")
    assert files(small_disk) - before <= {"xuất"}
    receipt = exporting.export(cramped.export_desk, article, target, page_renderer, themes_dir).value
    assert (receipt.folder / "index.html").is_file()


def test_an_export_whose_record_finds_no_room_is_taken_back(
    cramped: Desk, small_disk: Path, tmp_path: Path, page_renderer: PageRenderer, themes_dir: Path
) -> None:
    article = cramped.approved(replace(ARTICLE, body=ARTICLE.body * 500))
    target = tmp_path / "đĩa còn chỗ"
    with filled(small_disk), pytest.raises(DiskFull):
        exporting.export(cramped.export_desk, article, target, page_renderer, themes_dir)
    assert list(target.iterdir()) == []
    assert cramped.state(article).stage == "approved"
