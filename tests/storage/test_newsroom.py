"""Opening and creating a newsroom folder: what is refused, and that nothing is changed then."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from desktop_app.domain.errors import (
    DiskFull,
    InvalidSettings,
    NewsroomDamaged,
    NewsroomExists,
    NewsroomNotFound,
    NewsroomReadOnly,
    NewsroomTooNew,
)
from desktop_app.domain.people import Role
from desktop_app.domain.station import StationSettings
from desktop_app.services import drafts, library, newsrooms, people, proof_words, revisions, verification
from desktop_app.services.library import Queue
from desktop_app.storage import newsroom as newsroom_folder
from desktop_app.storage import schema
from tests.desk import ARTICLE, Desk, HandClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.storage.database import Database
    from desktop_app.storage.newsroom import Newsroom

ADMINISTRATOR = people.NewPerson("quantri", "Huỳnh Minh Khôi", "", Role.ADMINISTRATOR, "mật khẩu")
NOBODY = 65534


@pytest.fixture
def closed(newsroom: Newsroom) -> Path:
    """A newsroom folder nobody has open."""
    newsroom.close()
    return newsroom.root


def statement(root: Path, sql: str) -> None:
    """Change the database behind the program's back."""
    connection = sqlite3.connect(root / "newsroom.sqlite3")
    connection.execute(sql)
    connection.commit()
    connection.close()


def contents(root: Path) -> dict[str, bytes]:
    """Return every file below `root`."""
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


@pytest.mark.parametrize("name", ["không có", "tệp.txt"])
def test_where_there_is_no_newsroom_none_is_found(tmp_path: Path, name: str) -> None:
    (tmp_path / "tệp.txt").write_text("không phải thư mục", encoding="utf-8")
    with pytest.raises(NewsroomNotFound):
        newsrooms.open_newsroom(tmp_path / name)
    assert [file.name for file in tmp_path.iterdir()] == ["tệp.txt"]


@pytest.mark.parametrize(
    "data", [b"", b"SQLite", b"%PDF-1.7 " + bytes(8192), b"SQLite format 3\x00" + b"\xff" * 8192]
)
def test_a_file_that_is_no_database_is_called_damaged(closed: Path, data: bytes) -> None:
    (closed / "newsroom.sqlite3").write_bytes(data)
    with pytest.raises(NewsroomDamaged):
        newsrooms.open_newsroom(closed)
    assert (closed / "newsroom.sqlite3").read_bytes() == data


def test_a_database_of_something_else_is_called_damaged(closed: Path) -> None:
    statement(closed, "DROP TABLE alembic_version")
    with pytest.raises(NewsroomDamaged):
        newsrooms.open_newsroom(closed)


def test_a_newsroom_of_a_newer_program_is_left_alone(closed: Path) -> None:
    statement(closed, "UPDATE alembic_version SET version_num = '0999'")
    before = contents(closed)
    with pytest.raises(NewsroomTooNew) as refusal:
        newsrooms.open_newsroom(closed)
    assert refusal.value.data["found"] == "0999"
    assert contents(closed) == before


def test_an_older_newsroom_is_copied_before_it_is_migrated(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement(closed, "UPDATE alembic_version SET version_num = '0000'")
    monkeypatch.setattr(schema, "KNOWN_SCHEMAS", frozenset({"0000", schema.CURRENT_SCHEMA}))
    (closed / "backups" / "before-migration-from-0000.unfinished").write_bytes(b"of a killed attempt")

    def fail(_database: Database) -> None:
        raise DiskFull(path="")

    monkeypatch.setattr(newsroom_folder, "migrate", fail)
    with pytest.raises(DiskFull):
        newsrooms.open_newsroom(closed)

    (copy,) = (closed / "backups").iterdir()
    assert copy.name == "before-migration-from-0000.sqlite3"
    rows = sqlite3.connect(copy)
    assert rows.execute("SELECT version_num FROM alembic_version").fetchall() == [("0000",)]
    rows.close()


def test_a_newsroom_of_the_first_release_goes_on_with_its_texts_and_tags(closed: Path) -> None:
    opened = newsrooms.open_newsroom(closed)
    desk = Desk(opened)
    article = desk.draft(replace(ARTICLE, event_thread="Kết luận 62"))
    revision = revisions.commit(desk.reporter, article).value
    opened.close()
    _take_back_to_the_first_release(closed)
    again = newsrooms.open_newsroom(closed)
    assert verification.verify(again).sound
    assert revisions.get(Desk(again).reporter, revision).content.place == "Cần Đước"
    with again.database.reading() as session:
        names = session.execute(text("SELECT kind, name FROM article_terms ORDER BY kind, name")).all()
    assert [tuple(one) for one in names] == [
        ("event", "Kết luận 62"),
        ("place", "Cần Đước"),
        ("tag", "Cần Đước"),
        ("tag", "MTTQ"),
    ]
    again.close()


def test_a_damaged_draft_does_not_lock_a_newsroom_of_the_first_release(closed: Path) -> None:
    opened = newsrooms.open_newsroom(closed)
    whole, damaged = (Desk(opened).draft() for _ in range(2))
    opened.close()
    _take_back_to_the_first_release(closed)
    statement(closed, f"UPDATE drafts SET content = '{{\"body\":\"Thự' WHERE article_id = '{damaged}'")
    again = newsrooms.open_newsroom(closed)
    assert Desk(again).detail(whole).content == ARTICLE
    faults = verification.verify(again).faults
    assert {(fault.kind, fault.subject) for fault in faults} >= {("draft", damaged)}
    again.close()


def test_a_newsroom_of_the_second_release_gets_a_proof_desk(closed: Path) -> None:
    for sql in (
        *(f"DROP TABLE {name}" for name in _PROOF_DESK),
        "UPDATE alembic_version SET version_num = '0002'",
    ):
        statement(closed, sql)
    again = newsrooms.open_newsroom(closed)
    desk = Desk(again)
    proof_words.add_word(desk.editor, "Krông Pắc")
    assert proof_words.words(desk.reporter) == ("Krông Pắc",)
    assert verification.verify(again).sound
    again.close()


_PROOF_DESK = ("proof_ignores", "proof_decisions")


def _take_back_to_the_first_release(root: Path) -> None:
    for sql in (
        "CREATE TABLE article_tags (article_id TEXT NOT NULL, tag TEXT NOT NULL, "
        "PRIMARY KEY (article_id, tag), FOREIGN KEY(article_id) REFERENCES articles (article_id))",
        "CREATE INDEX article_tags_by_tag ON article_tags (tag)",
        "INSERT INTO article_tags SELECT article_id, name FROM article_terms WHERE kind = 'tag'",
        *(
            f"DROP TABLE {name}"
            for name in ("article_terms", "terms", "templates", "genres", "draft_versions", *_PROOF_DESK)
        ),
        "UPDATE alembic_version SET version_num = '0001'",
    ):
        statement(root, sql)


@pytest.mark.parametrize("name", ["Toà soạn #1", "50% xong?x=1&y", "dấu 'nháy' \"kép\""])
def test_a_folder_may_be_called_anything(closed: Path, tmp_path: Path, name: str) -> None:
    if os.name == "nt" and set(name) & set('?"'):
        pytest.skip("Windows has no such names")
    opened = newsrooms.open_newsroom(shutil.copytree(closed, tmp_path / name))
    desk = Desk(opened)
    article = desk.draft()
    opened.close()
    again = newsrooms.open_newsroom(tmp_path / name)
    assert Desk(again).detail(article).content == ARTICLE
    again.close()


@contextmanager
def unwritable(root: Path) -> Iterator[None]:
    """Take away the right to write below `root`: for root, by being nobody for a while."""
    if os.name == "nt":
        pytest.skip("Windows has no such folders")
    as_root = os.geteuid() == 0
    paths = [root, *root.rglob("*")]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    if as_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if as_root:
            os.seteuid(0)
        for path in paths:
            if path.exists():
                path.chmod(0o755 if path.is_dir() else 0o644)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder every user of the machine may enter, which pytest's own are not."""
    with tempfile.TemporaryDirectory(prefix="toa-soan-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_a_folder_that_cannot_be_written_to_is_refused_at_once(closed: Path, public_folder: Path) -> None:
    root = shutil.copytree(closed, public_folder / "toa-soan")
    before = contents(root)
    with unwritable(root), pytest.raises(NewsroomReadOnly):
        newsrooms.open_newsroom(root)
    assert contents(root) == before


def test_where_nothing_can_be_written_nothing_is_created(public_folder: Path) -> None:
    with unwritable(public_folder), pytest.raises(NewsroomReadOnly):
        newsrooms.create(public_folder / "mới", ADMINISTRATOR)
    assert list(public_folder.iterdir()) == []


def test_a_new_newsroom_has_its_administrator_and_nobody_else(tmp_path: Path) -> None:
    root = tmp_path / "a" / "toà soạn"
    newsroom = newsrooms.create(root, ADMINISTRATOR, station=StationSettings(approval_tiers=1))
    assert [person.login for person in people.listing(newsroom)] == ["quantri"]
    assert not newsrooms.is_demo(newsroom)
    workspace = Desk(newsroom, HandClock()).administrator
    assert library.counts(workspace)[Queue.ALL] == 0
    newsroom.close()
    assert [path.name for path in root.parent.iterdir()] == [root.name]


def test_an_empty_folder_becomes_a_newsroom_and_a_full_one_stays(tmp_path: Path) -> None:
    newsrooms.create(tmp_path, ADMINISTRATOR).close()
    before = contents(tmp_path)
    with pytest.raises(NewsroomExists):
        newsrooms.create(tmp_path, ADMINISTRATOR)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("station", [StationSettings(name=" "), StationSettings(approval_tiers=3)])
def test_settings_no_newsroom_can_work_with_create_nothing(tmp_path: Path, station: StationSettings) -> None:
    with pytest.raises(InvalidSettings):
        newsrooms.create(tmp_path / "mới", ADMINISTRATOR, station=station)
    assert list(tmp_path.iterdir()) == []


def test_a_creation_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def broken_clock() -> None:
        raise DiskFull(path="")

    with pytest.raises(DiskFull):
        newsrooms.create(tmp_path / "mới", ADMINISTRATOR, clock=broken_clock)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_opening_imports_nothing_of_the_migrations(closed: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from desktop_app.services import newsrooms;"
        "newsrooms.open_newsroom(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, closed], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "False"


def test_drafts_are_refused_when_the_newsroom_becomes_unwritable(closed: Path, public_folder: Path) -> None:
    opened = newsrooms.open_newsroom(shutil.copytree(closed, public_folder / "toa-soan"))
    desk = Desk(opened)
    article = desk.draft()
    opened.close()
    with unwritable(public_folder), pytest.raises(NewsroomReadOnly):
        drafts.save(Desk(opened).reporter, article, ARTICLE, 1)
    assert desk.detail(article).content == ARTICLE
    opened.close()
