"""Proofing from the command line: files nobody took in, and articles of the newsroom."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.commands import run
from desktop_app.domain.errors import ArticleNotFound, UnreadableFile
from desktop_app.services import newsrooms, settings
from tests.desk import Desk as Newsdesk
from tests.intake.formatted import word_markup

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication

    from .shell import Shell

TEXT = "Hội nghị tổng kết\n\nĐại biểu Quốc Hội đến dự .\n\nHội nghị kết thúc tốt đẹp.\n"


def test_a_file_is_proofed_without_a_newsroom(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("bài.txt", "bài.md"):
        file = tmp_path / name
        file.write_text(TEXT, encoding="utf-8")
        assert run(["proof", str(file)]) == 0
        found = {line["rule"]: line for line in map(json.loads, capsys.readouterr().out.splitlines())}
        one = found["names.glossary"]
        assert {name: one[name] for name in ("field", "start", "end", "severity", "kind", "text")} == {
            "field": "body",
            "start": 9,
            "end": 17,
            "severity": "should",
            "kind": "names",
            "text": "Quốc Hội",
        }
        assert (one["suggestion"], one["suggestions"]) == ("Quốc hội", ["Quốc hội"])
        assert one["reason"] == "Tòa soạn viết là “Quốc hội”."
        assert found["typography.space_before_mark"]["suggestion"] == ""


def test_a_document_is_read_as_it_would_be_taken_in(tmp_path: Path, shell: Shell) -> None:
    document = word_markup.tracked_document(tmp_path)
    result = shell("proof", document)
    assert result.code == 0
    assert all(line["field"] in {"headline", "lead", "body"} for line in result.lines)


def test_an_article_is_proofed_by_its_newsrooms_rules(shell: Shell, article: str, tmp_path: Path) -> None:
    fields = tmp_path / "bài.json"
    fields.write_text('{"lead": "Đại biểu Quốc Hội đến dự ."}', encoding="utf-8")
    shell("edit", article, "--from", fields, "--as", "phongvien")
    found = [(line["field"], line["rule"], line["start"]) for line in shell("proof", article).lines]
    assert ("lead", "typography.space_before_mark", 24) in found
    assert ("lead", "names.glossary", 9) in found


def test_what_is_neither_a_file_nor_an_article_is_refused(shell: Shell, tmp_path: Path) -> None:
    refused = shell("proof", "0190-bai")
    assert (refused.code, refused.said) == (1, shell.sentence(ArticleNotFound(article="0190-bai")))
    missing = tmp_path / "không-có.txt"
    refused = shell("proof", missing)
    assert (refused.code, refused.said) == (
        1,
        shell.sentence(UnreadableFile(path=str(missing), problem="missing")),
    )
    file = tmp_path / "ảnh.txt"
    file.write_bytes(b"\x00\x01")
    shell.sentence(UnreadableFile(path=str(file), problem="binary"))
    refused = shell("proof", file)
    assert (refused.code, refused.said) == (
        1,
        shell.sentence(UnreadableFile(path=str(file), problem="binary")),
    )


def test_who_hands_on_mistakes_is_told_and_held_back_where_the_newsroom_wants_that(
    shell: Shell, article: str, tmp_path: Path
) -> None:
    fields = tmp_path / "bài.json"
    fields.write_text('{"lead": "Đại biểu đến dự ."}', encoding="utf-8")
    shell("edit", article, "--from", fields, "--as", "phongvien")
    newsroom = newsrooms.open_newsroom(shell.root)
    desk = Newsdesk(newsroom)
    station = settings.station(desk.administrator)
    settings.update_station(desk.administrator, replace(station, proof_gate="block"))
    refused = shell("submit", article, "--as", "phongvien")
    assert (refused.code, refused.lines) == (1, [])
    assert "Không để dấu cách trước dấu câu." in refused.said
    settings.update_station(desk.administrator, station)
    newsroom.close()
    told = shell("submit", article, "--as", "phongvien")
    assert (told.code, told.line["stage"]) == (0, "submitted")
    assert "Không để dấu cách trước dấu câu." in told.said
