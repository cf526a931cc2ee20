"""The articles of the demo newsroom: fit to print, and each at its desk."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain import checks
from desktop_app.domain.checks import Check
from desktop_app.domain.errors import UnreadableFile
from desktop_app.domain.station import DEFAULT_CATEGORIES, DEFAULT_GENRES, StationSettings
from desktop_app.language.counting import syllable_count
from desktop_app.services import library, sample, verification
from desktop_app.services.library import Queue

if TYPE_CHECKING:
    from desktop_app.services.sample import SampleArticle
    from tests.desk import Desk

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample"
ARTICLES = sample.articles(FOLDER)
EACH = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.content.headline)

# The tone on the second of oa, oe, uy where no consonant follows: hoà, khoẻ, uỷ (but quý).
_NEW_TONE_STYLE = re.compile(r"o[àáảãạèéẻẽẹ]\b|(?<!q)u[ỳýỷỹỵ]\b", re.IGNORECASE)
_PLACED = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


@EACH
def test_an_article_is_fit_to_print(article: SampleArticle) -> None:
    content = article.content
    assert {finding.check for finding in checks.findings(content)} <= {Check.PHOTO_WITHOUT_FILE}
    assert {content.category, *content.other_categories} <= {one.slug for one in DEFAULT_CATEGORIES}
    assert len(content.lead.split()) <= StationSettings().lead_limit_words
    assert 120 <= syllable_count(content.body) <= 350
    assert not _NEW_TONE_STYLE.findall(" ".join((content.headline, content.lead, content.body)))
    assert "không có thật" in content.notes


@EACH
def test_every_photo_has_its_picture(article: SampleArticle) -> None:
    keys = {photo.key for photo in article.content.photos}
    assert article.pictures.keys() == keys >= set(_PLACED.findall(article.content.body))
    assert all(picture.is_file() for picture in article.pictures.values())


def test_the_texts_are_nfc_and_all_are_used() -> None:
    files = sorted((FOLDER / "articles").iterdir())
    assert all(unicodedata.is_normalized("NFC", file.read_text(encoding="utf-8")) for file in files)
    headlines = {json.loads(file.read_text(encoding="utf-8"))["headline"] for file in files}
    assert headlines == {article.content.headline for article in ARTICLES}
    assert {article.content.genre for article in ARTICLES} <= {genre.slug for genre in DEFAULT_GENRES}


def test_every_desk_has_an_article_to_begin_with(desk: Desk) -> None:
    sample.fill_demo(desk.newsroom, FOLDER, desk.clock)
    counts = library.counts(desk.reporter)
    assert counts.pop(Queue.ALL) == len(ARTICLES)
    # What is exported lies in a folder that somebody chose.
    assert counts.pop(Queue.EXPORTED) == 0
    assert all(counts.values()), counts
    assert library.counts(desk.editor)[Queue.MY_DRAFTS] == 1
    (returned,) = library.cards(desk.reporter, Queue.RETURNED_TO_ME)
    note = library.detail(desk.reporter, returned.article_id).return_note
    assert note is not None
    assert "Ghi rõ nguồn" in note.reason
    (approved,) = library.cards(desk.export_desk, Queue.APPROVED)
    assert not approved.approval_stale
    assert all(photo.digest for photo in library.detail(desk.editor, approved.article_id).content.photos)
    assert verification.verify(desk.newsroom).sound


def test_a_filling_that_breaks_off_leaves_a_sound_newsroom(desk: Desk, tmp_path: Path) -> None:
    folder = shutil.copytree(FOLDER, tmp_path / "mẫu")
    (folder / "cang-song.jpg").unlink()
    with pytest.raises(UnreadableFile):
        sample.fill_demo(desk.newsroom, folder, desk.clock)
    assert library.counts(desk.reporter)[Queue.AWAITING_APPROVAL] == 1
    assert verification.verify(desk.newsroom).sound
