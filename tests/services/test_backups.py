"""Backups: everything comes back, and nothing strange gets in."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.errors import (
    EditorialError,
    InvalidBackup,
    NewsroomDamaged,
    NewsroomExists,
    NewsroomTooNew,
    TargetExists,
)
from desktop_app.services import assets, backups, drafts, library, verification
from desktop_app.services.recording import DEVICE_KEY
from desktop_app.storage.rows import MetaRow
from tests.desk import ARTICLE, Desk, photo_of
from tests.sample_photos import write_photo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.storage.newsroom import Newsroom

DATABASE = "newsroom.sqlite3"


@pytest.fixture
def archive(desk: Desk, tmp_path: Path) -> Path:
    """A backup of a newsroom with an article and its photo."""
    stored = assets.add_photo(desk.reporter, write_photo(tmp_path))
    desk.draft(replace(ARTICLE, photos=(photo_of(stored),)))
    file = tmp_path / "sao lưu.zip"
    backups.backup(desk.newsroom, file)
    return file


def device(newsroom: Newsroom) -> str:
    """Return the id under which this copy writes its journal."""
    with newsroom.database.reading() as session:
        return session.get_one(MetaRow, DEVICE_KEY).value


def repacked(
    source: Path,
    *,
    manifest: Callable[[dict[str, Any]], object] = lambda _manifest: None,
    files: Callable[[dict[str, bytes]], object] = lambda _files: None,
) -> Path:
    """Write the backup again with an altered manifest or altered files."""
    with zipfile.ZipFile(source) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    listed = json.loads(members.pop("manifest.json"))
    manifest(listed)
    files(members)
    target = source.with_name("khác.zip")
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("manifest.json", json.dumps(listed))
        for name, data in members.items():
            packed.writestr(name, data)
    return target


def test_everything_comes_back_on_a_device_of_its_own(desk: Desk, archive: Path, tmp_path: Path) -> None:
    restored = backups.restore(archive, tmp_path / "b" / "phục hồi")
    there = Desk(restored)
    (card,) = library.cards(there.reporter, library.Queue.ALL)
    assert there.detail(card.article_id) == desk.detail(card.article_id)
    report = verification.verify(restored)
    assert report.sound
    assert (report.articles, report.assets) == (1, 1)

    assert device(restored) != device(desk.newsroom)
    # Both go on by themselves, and both chains hold.
    for one in (desk, there):
        drafts.create(one.reporter)
        assert verification.verify(one.newsroom).sound
    restored.close()
    assert [path.name for path in (tmp_path / "b").iterdir()] == ["phục hồi"]


def test_neither_a_backup_nor_a_newsroom_is_overwritten(desk: Desk, archive: Path, tmp_path: Path) -> None:
    before = archive.read_bytes()
    with pytest.raises(TargetExists):
        backups.backup(desk.newsroom, archive)
    assert archive.read_bytes() == before
    with pytest.raises(NewsroomExists):
        backups.restore(archive, desk.newsroom.root)
    assert verification.verify(desk.newsroom).sound
    (tmp_path / "trống").mkdir()
    backups.restore(archive, tmp_path / "trống").close()


def _altered(files: dict[str, bytes]) -> None:
    files[DATABASE] = files[DATABASE][:-1] + b"?"


def _without_photo(files: dict[str, bytes]) -> None:
    del files[next(name for name in files if name.startswith("assets/"))]


STRANGE: dict[str, dict[str, Any]] = {
    "altered": {"files": _altered},
    "without its photo": {"files": _without_photo},
    "without a database": {"manifest": lambda listed: listed["files"].pop(DATABASE)},
    "of a newer program": {"manifest": lambda listed: listed.update(schema=2)},
    "with a list for a manifest": {"manifest": lambda listed: listed.update(files=[1])},
    "with pairs for files": {"manifest": lambda listed: listed.update(files=[[DATABASE, "x"], [1, 2]])},
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_backup_that_is_not_whole_restores_nothing(archive: Path, tmp_path: Path, name: str) -> None:
    strange = repacked(archive, **STRANGE[name])
    target = tmp_path / "c"
    with pytest.raises(InvalidBackup):
        backups.restore(strange, target / "phục hồi")
    assert list(target.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    ["../ngoài.txt", "/ngoài", "assets/ab/../../x", "assets\\ab\\x", ".", "newsroom.sqlite3-wal"],
)
def test_nothing_is_unpacked_outside_of_a_newsroom_s_places(archive: Path, tmp_path: Path, name: str) -> None:
    digest = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"  # of "x"
    strange = repacked(
        archive,
        manifest=lambda listed: listed["files"].update({name: digest}),
        files=lambda members: members.update({name: b"x"}),
    )
    before = {path for path in tmp_path.rglob("*") if "toa-soan" not in path.parts}
    with pytest.raises(InvalidBackup):
        backups.restore(strange, tmp_path / "phục hồi")
    assert {path for path in tmp_path.rglob("*") if "toa-soan" not in path.parts} == before


def test_every_cut_and_every_flipped_byte_is_noticed(archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    directory = len(whole) - 400
    for position in (*range(0, directory, directory // 40), *range(directory, len(whole))):
        flipped = bytearray(whole)
        flipped[position] ^= 0xFF
        for data in (whole[:position], bytes(flipped)):
            archive.write_bytes(data)
            try:
                newsroom = backups.restore(archive, tmp_path / "phục hồi")
            except InvalidBackup:
                assert not (tmp_path / "phục hồi").exists()
            else:
                # Only in what a ZIP says about its members, not in the members.
                report = verification.verify(newsroom)
                newsroom.close()
                assert (report.sound, report.articles, report.assets) == (True, 1, 1)
                (tmp_path / "phục hồi").rename(tmp_path / f"tốt {position}")


@pytest.mark.parametrize("manifest", ["[" * 100_000, "{}" + " " * 150_000_001], ids=["deep", "endless"])
def test_a_hostile_manifest_is_no_backup(tmp_path: Path, manifest: str) -> None:
    strange = tmp_path / "lạ.zip"
    with zipfile.ZipFile(strange, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("manifest.json", manifest)
    with pytest.raises(InvalidBackup):
        backups.restore(strange, tmp_path / "phục hồi")


def test_what_is_no_archive_is_no_backup(tmp_path: Path) -> None:
    (tmp_path / "ảnh.jpg").write_bytes(b"\xff\xd8\xff" * 100)
    for source in (tmp_path / "ảnh.jpg", tmp_path / "không có.zip", tmp_path):
        with pytest.raises(InvalidBackup):
            backups.restore(source, tmp_path / "phục hồi")


@pytest.mark.parametrize(
    ("sql", "refusal"),
    [
        ("UPDATE alembic_version SET version_num = '0999'", NewsroomTooNew),
        ("DROP TABLE alembic_version", NewsroomDamaged),
    ],
)
def test_a_backup_of_a_newsroom_this_program_cannot_read_restores_nothing(
    desk: Desk, tmp_path: Path, sql: str, refusal: type[EditorialError]
) -> None:
    with desk.newsroom.database.writing() as session:
        session.connection().exec_driver_sql(sql)
    backups.backup(desk.newsroom, tmp_path / "sao lưu.zip")
    with pytest.raises(refusal):
        backups.restore(tmp_path / "sao lưu.zip", tmp_path / "d" / "phục hồi")
    assert list((tmp_path / "d").iterdir()) == []
