"""The reading process: the same readings, and no file or page can hold or exhaust it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import UnreadableClipboard, UnreadableFile
from desktop_app.intake.readers import read_article, read_clipboard
from desktop_app.intake.reading_process import ReadingProcess
from tests.intake.formatted import word_documents, word_markup
from tests.intake.formatted.fixture import data_uri
from tests.intake.test_readers import INDOCHINA_TIME

if TYPE_CHECKING:
    from pathlib import Path

HTML = f"<p>Ông <b>Cường</b></p><p><img src='{data_uri('red')}'></p><p><i>Quang cảnh</i></p>"


def test_readings_are_those_of_the_readers(tmp_path: Path, reader: ReadingProcess) -> None:
    for fixture in (*word_documents.FIXTURES[:4], word_markup.FIXTURES[0]):
        path = fixture.make(tmp_path)
        assert reader.read_article(path, INDOCHINA_TIME, tmp_path) == read_article(
            path, INDOCHINA_TIME, tmp_path
        )
    file = tmp_path / "clipboard.html"
    reading = reader.read_clipboard(HTML, tmp_path)
    assert reading == read_clipboard(file, tmp_path)
    assert (tmp_path / reading.files["anh-1"]).stat().st_size > 0


def test_what_takes_too_long_is_stopped_and_the_next_is_read(tmp_path: Path) -> None:
    with ReadingProcess(timeout_seconds=0.5) as impatient:
        impatient.read_clipboard("<p>đầu</p>", tmp_path)
        with pytest.raises(UnreadableClipboard) as stopped:
            impatient.read_clipboard("<p>" + "<b>x</b> " * 400_000, tmp_path)
        assert stopped.value.data["problem"] == "too_long"
        assert impatient.read_clipboard("<p>sau</p>", tmp_path).content.body == "sau"


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 20_000 + "sâu" + "</div>" * 20_000,
        "<ul><li>" * 3_000 + "sâu",
        "<blockquote>" * 5_000 + "sâu",
        "<table><tr><td>" * 2_000 + "sâu",
        "<b><i>" * 20_000 + "sâu",
        "<p>" + "[*_`<" * 20_000,
        "<p style='" + "a:b;" * 200_000 + "'>x",
        "<table>" + "<tr>" + "<td colspan=1000 rowspan=1000>x" * 200,
    ],
    ids=["divs", "lists", "quotes", "tables", "formats", "signs", "styles", "spans"],
)
def test_hostile_pages_are_read_or_refused(tmp_path: Path, html: str) -> None:
    with ReadingProcess(timeout_seconds=5) as process:
        # Either is well; that the next one is read is what counts.
        with suppress(UnreadableClipboard):
            process.read_clipboard(html, tmp_path)
        assert process.read_clipboard("<p>sau</p>", tmp_path).content.body == "sau"


def test_a_reader_that_cannot_start_refuses(tmp_path: Path) -> None:
    path = tmp_path / "bài.txt"
    path.write_text("Bến Lức", encoding="utf-8")
    with ReadingProcess(python="/no/such/python") as process, pytest.raises(UnreadableFile):
        process.read_article(path, INDOCHINA_TIME, tmp_path)


def test_the_program_starts_without_what_only_readers_need() -> None:
    code = (
        "import sys, desktop_app.intake.reading_process, desktop_app.services.importing;"
        "print(*{'bs4', 'mammoth', 'markdownify', 'lxml', 'nh3', 'PIL'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
