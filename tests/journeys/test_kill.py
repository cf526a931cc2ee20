"""`kill -9` during typing, pasting and adding photos: at the next start all is there but a moment's work.

A few kills each time; five hundred with `./run test -m nightly tests/journeys/test_kill.py`, which takes
some twenty minutes.
"""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from sqlalchemy import select

from desktop_app.domain.articles import ArticleContent
from desktop_app.services import drafts, library, newsrooms, people, verification
from desktop_app.services.workspace import Workspace
from desktop_app.storage.rows import AssetRow

from .typing_program import Sight, TypingProgram, Work

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.storage.newsroom import Newsroom

# What a person may lose; the aim is a third of it.
_SECONDS = 1.0
_MOST_CHANGES = 60
_KILLS = [(Work.TYPING, 3, 200), (Work.PASTING, 3, 150), (Work.PHOTOS, 3, 150)]


@dataclass(frozen=True, slots=True)
class Killed:
    """What is on the disk, how many changes that stood on the screen are not, and how long the first did."""

    kept: ArticleContent
    changes: int = 0
    seconds: float = 0.0


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo that takes its time to be read and written."""
    file = tmp_path / "ảnh.jpg"
    out = io.BytesIO()
    Image.frombytes("RGB", (1200, 900), os.urandom(1200 * 900 * 3)).save(out, "JPEG", quality=80)
    file.write_bytes(out.getvalue())
    return file


@pytest.mark.parametrize(
    ("work", "rounds"),
    [
        *((work, few) for work, few, _ in _KILLS),
        *(pytest.param(work, many, marks=pytest.mark.nightly) for work, _, many in _KILLS),
    ],
)
@pytest.mark.timeout(1800)
def test_a_killed_program_loses_less_than_a_second(
    work: Work, rounds: int, demo_folder: Path, photo: Path, tmp_path: Path
) -> None:
    root = shutil.copytree(demo_folder, tmp_path / "toa-soan")
    chance = random.Random(rounds)
    # Early and late ones, evenly, and at any moment between two saves.
    moments = [1 + int(_MOST_CHANGES * (number + chance.random()) / rounds) for number in range(rounds)]
    ends = [killed_at_work(root, work, photo, moment, chance.uniform(0.0, 0.4)) for moment in moments]
    changes, longest = max(one.changes for one in ends), max(one.seconds for one in ends)
    sys.stdout.write(
        f"{rounds} kills while {work}: at most {changes} changes and {longest * 1000:.0f} ms lost, "
        f"{len(orphans(root))} files of photos that no article came to have\n"
    )
    assert [one for one in ends if one.seconds > _SECONDS] == []
    assert any("chữ" in one.kept.body for one in ends)
    assert any("Đoạn" in one.kept.body for one in ends) == (work is Work.PASTING)
    assert any(one.kept.photos for one in ends) == (work is Work.PHOTOS)


def test_a_killed_program_knows_what_was_open_and_where(
    demo_folder: Path, photo: Path, tmp_path: Path
) -> None:
    root = shutil.copytree(demo_folder, tmp_path / "toa-soan")
    articles = [begun(root) for _ in range(2)]
    for article in articles:
        program = TypingProgram(root, article, Work.TYPING, photo)
        program.sights(10, 2.5)
        program.kill()
    (file,) = (tmp_path / "tabs").iterdir()
    left = json.loads(file.read_text(encoding="utf-8"))
    assert [tab["article"] for tab in left["tabs"]] == articles
    assert left["current"] == articles[1]
    assert all(left["places"][article]["caret"] > 0 for article in articles)


def killed_at_work(root: Path, work: Work, photo: Path, changes: int, seconds: float) -> Killed:
    """Kill a program `seconds` after so many changes, prove the newsroom whole, and say what is missing."""
    article = begun(root)
    program = TypingProgram(root, article, work, photo)
    sights = [Sight(0.0, "", ()), *program.sights(changes, seconds)]
    killed_at = time.monotonic()
    sights += program.kill()
    newsroom = newsrooms.open_newsroom(root)
    try:
        # Every photo of the article is stored and every stored photo is there, byte for byte.
        assert verification.verify(newsroom).faults == ()
        kept = library.detail(Workspace(newsroom, people.find(newsroom, "phongvien")), article).content
    finally:
        newsroom.close()
    return compared(sights, kept, killed_at)


def compared(sights: list[Sight], kept: ArticleContent, killed_at: float) -> Killed:
    """Return what was to be seen after what is kept; that must be something that stood on the screen."""
    photos = tuple(photo.digest for photo in kept.photos)
    seen = [number for number, one in enumerate(sights) if (one.body, one.photos) == (kept.body, photos)]
    if not seen:
        # The last change may have been saved before it was told.
        last = sights[-1]
        assert kept.body.startswith(last.body)
        assert photos[: len(last.photos)] == last.photos
        return Killed(kept)
    missing = sights[seen[-1] + 1 :]
    return Killed(kept, len(missing), max(0.0, killed_at - missing[0].at) if missing else 0.0)


def orphans(root: Path) -> set[str]:
    """Return the files of the asset store that no row tells of: what was being stored at a kill."""
    newsroom = newsrooms.open_newsroom(root)
    try:
        return files(newsroom) - rows(newsroom)
    finally:
        newsroom.close()


def files(newsroom: Newsroom) -> set[str]:
    return {path.name for path in newsroom.assets.folder.rglob("*") if path.is_file()}


def rows(newsroom: Newsroom) -> set[str]:
    with newsroom.database.reading() as session:
        return set(session.scalars(select(AssetRow.digest)))


def begun(root: Path) -> ArticleId:
    """Return a new, empty draft of the reporter's."""
    newsroom = newsrooms.open_newsroom(root)
    try:
        reporter = Workspace(newsroom, people.find(newsroom, "phongvien"))
        return drafts.create(reporter, ArticleContent()).value.state.article_id
    finally:
        newsroom.close()
