"""Every fixture loses no word, fuses none, loses no picture: counted, and printed with `-s`."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

import pytest

from desktop_app.intake.readers import read_clipboard, read_passage

from . import libreoffice, other_clipboards, word_clipboards, word_documents, word_markup
from .fixture import Fixture, Verdict, judged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OWN = (
    *word_documents.FIXTURES,
    *word_markup.FIXTURES,
    *word_clipboards.FIXTURES,
    *other_clipboards.FIXTURES,
)
NEEDS_LIBREOFFICE = pytest.mark.skipif(libreoffice.PROGRAM is None, reason=libreoffice.WHY_NOT)
FIXTURES = [*OWN, *(pytest.param(one, marks=NEEDS_LIBREOFFICE) for one in libreoffice.FIXTURES)]


@pytest.fixture(scope="module")
def verdicts(pytestconfig: pytest.Config) -> Iterator[list[Verdict]]:
    """What became of each fixture; told when all are read."""
    found: list[Verdict] = []
    yield found
    words, pictures = (sum(getattr(one, name) for one in found) for name in ("words", "pictures"))
    lost = sum(sum(one.lost.values()) for one in found)
    fused = sum(len(one.fused) for one in found)
    gone = sum(one.pictures_lost for one in found)
    print(  # noqa: T201 - the report
        f"\n{len(found)} files: {words} words, {lost} lost, {fused} fused; {pictures} pictures, {gone} lost"
    )


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.name)
def test_no_word_and_no_picture_is_lost(
    fixture: Fixture, tmp_path: Path, verdicts: list[Verdict], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fixture.make(tmp_path)
    # Where Word puts what it copies.
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    take = read_clipboard if path.suffix == ".clipboard" else read_passage
    verdict = judged(fixture.text, fixture.pictures, take(path, pictures))
    verdicts.append(verdict)
    assert (dict(verdict.lost), dict(verdict.added), verdict.pictures_lost) == ({}, {}, 0)
    assert verdict.fused == ()
    assert verdict.in_order


def test_the_set_is_large_enough() -> None:
    assert len(FIXTURES) >= 40
