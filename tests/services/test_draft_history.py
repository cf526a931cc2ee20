"""Earlier working texts: kept by themselves, proven, put back; by any clock and on a full disk."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from desktop_app.domain.errors import ActionNotPermitted, DraftConflict, DraftVersionNotFound
from desktop_app.services import backups, draft_history, newsrooms, reviews, verification
from desktop_app.storage.rows import DraftVersionRow
from tests.desk import ARTICLE, POSTED, Desk

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.identifiers import ArticleId


def bodies(desk: Desk, article: ArticleId) -> list[str]:
    """Return the kept texts beyond the first one, oldest first."""
    found = draft_history.versions(desk.reporter, article)
    texts = [draft_history.version(desk.reporter, article, one.saved_at).body for one in found]
    return [text.removeprefix(ARTICLE.body) for text in reversed(texts)]


def write(desk: Desk, article: ArticleId, words: str, **pause: float) -> None:
    """Save the article's text with `words` at its end, after a while."""
    desk.clock.turn(**pause)
    desk.save(desk.reporter, article, body=ARTICLE.body + words)


def test_the_last_text_of_each_minute_is_kept(desk: Desk) -> None:
    article = desk.draft()
    for second in range(200):
        write(desk, article, f" {second}", seconds=1)
    assert bodies(desk, article) == ["", " 58", " 117", " 176"]
    newest = draft_history.versions(desk.reporter, article)[0]
    assert newest.saved_at == POSTED + timedelta(seconds=177)
    assert (newest.saved_by_name, newest.syllables) == ("Nguyễn Thị Kim Thoa", 47)
    assert (newest.lost, newest.gained) == (1, 1)


def test_what_stood_during_a_pause_is_kept_with_the_time_it_was_written(desk: Desk) -> None:
    article = desk.draft()
    write(desk, article, " trước bữa trưa", seconds=20)
    write(desk, article, " sau bữa trưa", hours=1)
    assert bodies(desk, article) == ["", " trước bữa trưa"]
    write(desk, article, " xong", seconds=61)
    found = draft_history.versions(desk.reporter, article)
    assert [one.saved_at - POSTED for one in found] == [
        timedelta(hours=1, seconds=20),
        timedelta(seconds=20),
        timedelta(0),
    ]


def test_a_text_that_is_deleted_at_once_is_kept_at_once(desk: Desk) -> None:
    article = desk.draft()
    write(desk, article, " Ý mới.", seconds=1)
    desk.clock.turn(seconds=1)
    desk.save(desk.reporter, article, headline="", lead="", body="")
    assert bodies(desk, article) == ["", " Ý mới."]
    # What was taken back is no other text.
    write(desk, article, " Ý mới.", seconds=1)
    desk.save(desk.reporter, article, body="")
    assert bodies(desk, article)[-1] == " Ý mới."


def test_an_earlier_text_is_put_back_and_so_is_the_one_it_replaced(desk: Desk) -> None:
    article = desk.draft()
    write(desk, article, " Ý thứ hai.", seconds=5)
    present = desk.detail(article)
    (first,) = draft_history.versions(desk.reporter, article)

    saved = draft_history.restore(desk.reporter, article, first.saved_at, present.state.version).value
    assert desk.detail(article).content == ARTICLE

    replaced = draft_history.versions(desk.reporter, article)[0]
    draft_history.restore(desk.reporter, article, replaced.saved_at, saved.version)
    assert desk.detail(article).content == present.content
    assert verification.verify(desk.newsroom).sound


def test_who_may_not_edit_or_saw_another_text_puts_nothing_back(desk: Desk) -> None:
    article = desk.draft()
    write(desk, article, " Ý thứ hai.", seconds=5)
    version = desk.state(article).version
    (first,) = draft_history.versions(desk.reporter, article)
    with pytest.raises(DraftConflict):
        draft_history.restore(desk.reporter, article, first.saved_at, version - 1)
    with pytest.raises(DraftVersionNotFound):
        draft_history.restore(desk.reporter, article, POSTED + timedelta(days=1), version)
    reviews.submit(desk.reporter, article)
    with pytest.raises(ActionNotPermitted):
        draft_history.restore(desk.reporter, article, first.saved_at, desk.state(article).version)
    assert desk.detail(article).content.body.endswith(" Ý thứ hai.")


@given(steps=st.lists(st.sampled_from([0.3, 5.0, 59.0, 61.0, 4_000.0, -1.0, -300.0, -90_000.0]), max_size=25))
def test_whatever_the_clock_does_a_minute_at_most_is_missing(steps: list[float], clockwork: Desk) -> None:
    desk = clockwork
    article = desk.draft()
    times = [desk.clock.now]
    for number, step in enumerate(steps):
        write(desk, article, f" {number}", seconds=step)
        times.append(desk.clock.now)
    kept = {-1 if not body else int(body) for body in bodies(desk, article)}
    last = -1
    for text, replaced in enumerate(times[1:], start=-1):
        if text in kept:
            last = text
        else:
            # By the clock, less than a minute after the text before that is kept.
            written, gone = times[last + 1], times[last + 2]
            assert min(written, gone) <= replaced < gone + timedelta(minutes=1)


@pytest.fixture(scope="module")
def clockwork(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A newsroom whose clock goes as it likes."""
    root = shutil.copytree(demo_folder, tmp_path_factory.mktemp("đồng hồ") / "toa-soan")
    return Desk(newsrooms.open_newsroom(root))


def test_the_versions_of_all_articles_fade_but_not_by_a_clock_that_is_ahead(desk: Desk) -> None:
    busy, finished = desk.draft(), desk.draft()
    for minute in range(180):
        write(desk, busy, f" {minute}", minutes=1)
        write(desk, finished, f" {minute}")
    assert len(bodies(desk, busy)) == len(bodies(desk, finished)) == 180
    desk.clock.turn(days=1_000)
    assert draft_history.thin_all(desk.newsroom, desk.clock) == 0
    desk.clock.turn(days=-998)
    write(desk, busy, " hai ngày sau")
    # The first time says how far the second one may go.
    assert draft_history.thin_all(desk.newsroom, desk.clock) == 0
    assert draft_history.thin_all(desk.newsroom, desk.clock) > 300
    assert bodies(desk, busy) == ["", " 59", " 119", " 179"]
    assert bodies(desk, finished) == ["", " 59", " 119", " 178"]


def test_what_was_saved_a_year_ahead_takes_nothing_away(desk: Desk) -> None:
    article = desk.draft()
    for minute in range(60):
        write(desk, article, f" {minute}", minutes=1)
    assert draft_history.thin_all(desk.newsroom, desk.clock) == 0
    kept = bodies(desk, article)
    for words in (" sai giờ", " vẫn sai giờ"):
        write(desk, article, words, days=200)
    assert draft_history.thin_all(desk.newsroom, desk.clock) == 0
    write(desk, article, " đúng giờ", days=-400, minutes=2)
    assert draft_history.thin_all(desk.newsroom, desk.clock) == 0
    write(desk, article, " năm 2000", days=-9_000)
    write(desk, article, " lại đúng giờ", days=9_000)
    assert draft_history.thin_all(desk.newsroom, desk.clock) == 0
    later = bodies(desk, article)
    assert later[: len(kept)] == kept
    assert later[len(kept) + 1 :] == [" sai giờ", " vẫn sai giờ", " đúng giờ", " năm 2000"]


def test_a_backup_has_the_versions_in_their_order(desk: Desk, tmp_path: Path) -> None:
    article = desk.draft()
    for number, minutes in enumerate((2, 2, -30, 2, 2)):
        write(desk, article, f" {number}", minutes=minutes)
    expected = bodies(desk, article)
    assert expected == ["", " 0", " 1", " 2", " 3"]
    backups.backup(desk.newsroom, tmp_path / "sao lưu.zip")
    newsroom = backups.restore(tmp_path / "sao lưu.zip", tmp_path / "bản phục hồi")
    assert bodies(Desk(newsroom), article) == expected
    newsroom.close()


def test_a_damaged_version_is_found(desk: Desk) -> None:
    article = desk.draft()
    write(desk, article, " Ý thứ hai.", minutes=2)
    assert verification.verify(desk.newsroom).sound
    for damage in (b"", b"x\x9c", bytes(40)):
        with desk.newsroom.database.writing() as session:
            session.execute(update(DraftVersionRow).values(content=damage))
        (fault,) = verification.verify(desk.newsroom).faults
        assert (fault.kind, fault.detail) == ("draft_version", "digest")
        assert fault.subject.startswith(article)
