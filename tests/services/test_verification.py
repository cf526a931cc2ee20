"""Verification names every fault: in the database, in texts, approvals, the journal, receipts, photos."""

from __future__ import annotations

import hashlib
import json
import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import EditorialError
from desktop_app.services import assets, drafts, exporting, newsrooms, verification
from desktop_app.services.verification import Fault
from tests.desk import ARTICLE, Desk, photo_of
from tests.sample_photos import write_photo

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.rendering.page import PageRenderer


@dataclass(frozen=True, slots=True)
class Archive:
    """A newsroom in which everything has happened once, and what its parts are called."""

    desk: Desk
    names: dict[str, str]

    def alter(self, *statements: str) -> None:
        """Run SQL as somebody with a database tool would, the triggers taken away."""
        self.desk.newsroom.close()
        with closing(sqlite3.connect(self.desk.newsroom.database.path)) as outside:
            triggers = outside.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for (name,) in triggers:
                outside.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                assert outside.execute(statement, self.names).rowcount == 1, statement
            outside.commit()

    def faults(self) -> set[tuple[str, str, str]]:
        """Return what verification finds."""
        report = verification.verify(self.desk.newsroom)
        return {(fault.kind, fault.subject, fault.detail) for fault in report.faults}


@pytest.fixture
def archive(desk: Desk, page_renderer: PageRenderer, themes_dir: Path, tmp_path: Path) -> Archive:
    """A draft with a photo, a kept conflict, and an exported article; everything sound."""
    stored = assets.add_photo(desk.reporter, write_photo(tmp_path))
    draft = desk.draft(replace(ARTICLE, photos=(photo_of(stored),)))
    kept = drafts.keep_conflicting(desk.reporter, draft, replace(ARTICLE, lead="bản thua")).value
    article = desk.approved()
    receipt = exporting.export(desk.export_desk, article, tmp_path / "x", page_renderer, themes_dir).value
    assert verification.verify(desk.newsroom).sound
    state = desk.state(article)
    with desk.newsroom.database.reading() as session:
        device = session.connection().exec_driver_sql("SELECT DISTINCT device_id FROM events").scalar_one()
    names = {
        "draft": draft,
        "article": article,
        "photo": stored.digest,
        "kept": kept,
        "approved": str(state.approved_revision_id),
        "receipt": receipt.receipt_id,
        "device": device,
        "chief": desk.chief.actor.person_id,
        "text": '{"schema":1}',
        "digest_of_text": hashlib.sha256(b'{"schema":1}').hexdigest(),
    }
    return Archive(desk, names)


ALTERED: dict[str, tuple[tuple[str, ...], set[tuple[str, str, str]]]] = {
    "a working text": (
        ("UPDATE drafts SET content = replace(content, 'Đước', 'Giuộc') WHERE article_id = :draft",),
        {("draft", "draft", "digest")},
    ),
    "a working text that is no text any more": (
        ("UPDATE drafts SET content = CAST(x'7bff' AS TEXT) WHERE article_id = :draft",),
        {("draft", "draft", "digest")},
    ),
    "a working text taken away": (
        ("DELETE FROM drafts WHERE article_id = :draft",),
        {("draft", "draft", "digest")},
    ),
    "a headline in the lists": (
        ("UPDATE articles SET headline = 'Tin giả' WHERE article_id = :draft",),
        {("draft", "draft", "card")},
    ),
    "a revision": (
        ("UPDATE revisions SET content = replace(content, '62', '63') WHERE revision_id = :approved",),
        {("revision", "approved", "digest")},
    ),
    "a revision with its digest": (
        (
            "UPDATE revisions SET content = :text, digest = :digest_of_text WHERE revision_id = :approved",
            "UPDATE articles SET approved_digest = :digest_of_text WHERE article_id = :article",
        ),
        {("revision", "approved", "journal")},
    ),
    "a kept conflict with its digest": (
        ("UPDATE revisions SET content = :text, digest = :digest_of_text WHERE revision_id = :kept",),
        {("revision", "kept", "journal")},
    ),
    "who wrote a revision": (
        ("UPDATE revisions SET created_by = :chief WHERE revision_id = :kept",),
        {("revision", "kept", "journal")},
    ),
    "where a revision came from": (
        ("INSERT INTO revision_parents VALUES (:kept, :approved)",),
        {("revision", "kept", "journal")},
    ),
    "a revision put in": (
        (
            "INSERT INTO revisions SELECT 'lạ', article_id, 9, content, digest, created_at, created_by "
            "FROM revisions WHERE revision_id = :kept",
        ),
        {("revision", "lạ", "not_recorded")},
    ),
    "a revision taken away": (
        ("DELETE FROM revisions WHERE revision_id = :kept",),
        {("revision", "kept", "journal"), ("reference", "events", "*")},
    ),
    "an approval given by hand": (
        (
            "UPDATE articles SET stage = 'approved', approved_digest = :digest_of_text, "
            "approved_revision_id = :kept WHERE article_id = :draft",
        ),
        {("approval", "draft", "digest"), ("approval", "draft", "not_recorded")},
    ),
    "an approval moved to another text": (
        (
            "UPDATE articles SET approved_revision_id = :kept, approved_digest = "
            "(SELECT digest FROM revisions WHERE revision_id = :kept) WHERE article_id = :article",
        ),
        {("approval", "article", "not_recorded")},
    ),
    "a stage": (
        ("UPDATE articles SET stage = 'exported' WHERE article_id = :draft",),
        {("approval", "draft", "digest"), ("approval", "draft", "not_recorded")},
    ),
    "when something happened, by a millisecond": (
        ("UPDATE events SET at = at + 1 WHERE sequence = 3",),
        {("journal", "#3", "altered")},
    ),
    "what happened": (
        ("UPDATE events SET kind = 'không có' WHERE sequence = 3",),
        {("journal", "#3", "altered")},
    ),
    "what was said": (
        ("UPDATE events SET data = '[1' WHERE sequence = 3",),
        {("journal", "#3", "altered")},
    ),
    "a time beyond the calendar": (
        ("UPDATE events SET at = 9223372036854775807 WHERE sequence = 3",),
        {("journal", "#3", "altered")},
    ),
    "an event taken away": (
        ("DELETE FROM events WHERE sequence = 3",),
        {("journal", "#3", "missing")},
    ),
    "an event replaced": (
        ("UPDATE events SET previous = digest WHERE sequence = 4",),
        {("journal", "#4", "not_linked")},
    ),
    "a receipt": (
        ("UPDATE receipts SET receipt = replace(receipt, 'Dũng', 'Minh') WHERE receipt_id = :receipt",),
        {("receipt", "receipt", "altered")},
    ),
    "a receipt put in": (
        (
            "INSERT INTO receipts SELECT 'lạ', article_id, revision_id, (SELECT event_id FROM events WHERE "
            "sequence = 1), format, target, at, receipt FROM receipts",
        ),
        {("receipt", "lạ", "not_recorded")},
    ),
    "a photo's record": (
        ("DELETE FROM assets WHERE digest = :photo",),
        {("asset", "photo", "draft")},
    ),
}


@pytest.mark.parametrize("name", ALTERED)
def test_what_was_altered_behind_the_program_s_back_is_named(archive: Archive, name: str) -> None:
    statements, expected = ALTERED[name]
    archive.alter(*statements)
    names = archive.names
    found = {
        (kind, subject, "*" if kind == "reference" else detail) for kind, subject, detail in archive.faults()
    }
    assert found == {
        (
            kind,
            f"{names['device']}{subject}" if kind == "journal" else names.get(subject, subject),
            names.get(detail, detail),
        )
        for kind, subject, detail in expected
    }


def test_a_receipt_taken_away_is_missed(archive: Archive) -> None:
    archive.alter("DELETE FROM receipts WHERE receipt_id = :receipt")
    ((kind, _event, detail),) = archive.faults()
    assert (kind, detail) == ("receipt", "missing")


@pytest.mark.parametrize("harm", ["gone", "cut", "one bit"])
def test_a_photo_that_is_not_what_was_stored_is_named(archive: Archive, harm: str) -> None:
    file = archive.desk.newsroom.assets.path(archive.names["photo"])
    data = bytearray(file.read_bytes())
    file.unlink()
    if harm == "cut":
        file.write_bytes(data[:-1])
    elif harm == "one bit":
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    assert archive.faults() == {("asset", archive.names["photo"], "missing_or_altered")}


def test_a_dangling_reference_is_named(archive: Archive) -> None:
    archive.alter("UPDATE articles SET holder_id = 'không có ai' WHERE article_id = :draft")
    assert archive.faults() == {("reference", "articles", "1 -> people")}


def test_several_faults_are_all_reported(archive: Archive) -> None:
    archive.alter(
        "UPDATE drafts SET content = '' WHERE article_id = :draft",
        "UPDATE events SET digest = '' WHERE sequence = 2",
        "UPDATE receipts SET receipt = '' WHERE receipt_id = :receipt",
    )
    report = verification.verify(archive.desk.newsroom)
    assert not report.sound
    assert {fault.kind for fault in report.faults} == {"draft", "journal", "receipt"}
    assert report.faults[0] == Fault("draft", archive.names["draft"], "digest")
    assert (report.articles, report.revisions, report.assets) == (2, 2, 1)


@pytest.mark.parametrize("flips", [60, pytest.param(2000, marks=pytest.mark.nightly)])
def test_a_flipped_bit_is_found_or_changes_nothing_anyone_reads(archive: Archive, flips: int) -> None:
    desk = archive.desk
    desk.newsroom.close()
    file = desk.newsroom.database.path
    whole = file.read_bytes()
    sound = everything(file)
    chance = random.Random(flips)
    for _ in range(flips):
        position = chance.randrange(len(whole))
        flipped = bytearray(whole)
        flipped[position] ^= 1 << chance.randrange(8)
        file.write_bytes(flipped)
        try:
            newsroom = newsrooms.open_newsroom(desk.newsroom.root)
        except EditorialError:
            continue
        try:
            report = verification.verify(newsroom)
        except EditorialError:
            continue
        finally:
            newsroom.close()
        if report.sound:
            assert everything(file) == sound, f"byte {position}"


def everything(file: Path) -> str:
    """Return every record that verification vouches for, as JSON."""
    queries = {
        "drafts": "SELECT article_id, content FROM drafts",
        "revisions": "SELECT revision_id, article_id, number, content, digest, created_by FROM revisions",
        "parents": "SELECT revision_id, parent_id FROM revision_parents",
        "events": "SELECT event_id, sequence, previous, digest, at, actor_id, kind, data FROM events",
        "receipts": "SELECT receipt_id, event_id, receipt FROM receipts",
        "assets": "SELECT digest FROM assets",
        "cards": "SELECT article_id, headline, byline, category, approved_revision_id FROM articles",
    }
    with closing(sqlite3.connect(file)) as connection:
        rows = {name: sorted(connection.execute(query).fetchall()) for name, query in queries.items()}
    return json.dumps(rows, ensure_ascii=False)
