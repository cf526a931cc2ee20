"""Verbs that read articles and change their text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import (
    ArticleNotFound,
    CategoryNotFound,
    InvalidContent,
    RevisionNotFound,
    SignInFailed,
    TemplateNotFound,
    UnreadableFile,
)
from tests.intake.formatted import word_markup
from tests.intake.formatted.fixture import data_uri

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.errors import EditorialError

    from .shell import Shell


def test_several_files_are_taken_in_and_a_bad_one_stops_nothing(shell: Shell, tmp_path: Path) -> None:
    first, missing, last = (tmp_path / name for name in ("một.txt", "không có.txt", "ba.md"))
    first.write_text("Bến Lức khánh thành cầu\n\nCầu dài 120 m.\n", encoding="utf-8")
    last.write_text("# Đức Hòa mùa gặt\n\nLúa chín **vàng**.\n", encoding="utf-8")
    result = shell("intake", first, missing, last, "--as", "phongvien")
    assert result.code == 1
    assert [(line["headline"], line["file"]) for line in result.lines] == [
        ("Bến Lức khánh thành cầu", str(first)),
        ("Đức Hòa mùa gặt", str(last)),
    ]
    assert "không có.txt" in result.said
    listed = [(line["headline"], line["stage"], line["author"]) for line in shell("list").lines]
    assert sorted(listed) == [
        ("Bến Lức khánh thành cầu", "drafting", "Nguyễn Thị Kim Thoa"),
        ("Đức Hòa mùa gặt", "drafting", "Nguyễn Thị Kim Thoa"),
    ]


def test_formatted_files_come_in_with_their_pictures_and_remarks(shell: Shell, tmp_path: Path) -> None:
    tracked = word_markup.tracked_document(tmp_path)
    page = tmp_path / "trang.html"
    page.write_text(
        f"<h1>Cần Đước họp</h1><p>Sáng nay <b>họp</b>.</p><img src='{data_uri('red')}'>", encoding="utf-8"
    )
    result = shell("intake", tracked, page, "--tracked", "notes", "--as", "phongvien")
    assert result.code == 0
    noted, article = (shell("show", line["id"]).line["content"] for line in result.lines)
    assert "[+ dân vận chính quyền]" in noted["notes"]
    assert (article["headline"], article["body"]) == ("Cần Đước họp", "Sáng nay **họp**.\n\n![](anh-1)")
    assert article["photos"][0]["media_type"] == "image/jpeg"


def test_an_article_begins_on_a_template_by_its_name(shell: Shell) -> None:
    listed = shell("templates").lines
    assert [line["name"] for line in listed][:2] == ["Tin hội nghị", "Bài phản ánh"]
    assert listed[2] == {"id": "phong-van", "name": "Phỏng vấn", "genre": "interview", "offered": True}
    begun = shell("new", "--template", "phong van", "--as", "phongvien").line
    assert shell("show", begun["id"]).line["content"]["genre"] == "interview"
    assert shell("new", "--as", "phongvien").line["headline"] == ""
    unknown = shell("new", "--template", "Xã luận", "--as", "phongvien")
    assert (unknown.code, unknown.lines) == (1, [])
    assert unknown.said == shell.sentence(TemplateNotFound(template="Xã luận"))
    assert len(shell("list").lines) == 2


def test_lists_are_filtered_by_stage(shell: Shell, article: str) -> None:
    assert [line["id"] for line in shell("list", "--stage", "drafting").lines] == [article]
    assert shell("list", "--stage", "approved").lines == []


def test_search_needs_no_accents(shell: Shell, article: str) -> None:
    for text in ("can duoc", "HOA GIAI", "hoà giải 1.234", "“Cần Đước”?"):
        assert [line["id"] for line in shell("search", text).lines] == [article], text
    assert shell("search", "Vĩnh Hưng").lines == []


def test_show_and_history_tell_what_became_of_an_article(shell: Shell, article: str, tmp_path: Path) -> None:
    assert shell("submit", article, "--as", "phongvien").code == 0
    shell("take", article, "--as", "bientap")
    fields = tmp_path / "sửa.json"
    fields.write_text('{"headline": "Cần Đước: Tít đã sửa"}', encoding="utf-8")
    shell("edit", article, "--from", fields, "--as", "bientap")
    now = shell("show", article).line
    assert (now["headline"], now["stage"], now["holder"]) == (
        "Cần Đước: Tít đã sửa",
        "editing",
        "Trần Văn Đức",
    )
    assert now["content"]["tags"] == ["Cần Đước"]
    first = shell("show", article, "--revision", "1").line
    assert first["headline"] == first["content"]["headline"] == "Cần Đước: Tổng kết công tác Mặt trận"
    assert first["created_by"] == "Nguyễn Thị Kim Thoa"
    assert shell("show", article, "--revision", first["revision"]).line == first
    events = shell("history", article).lines
    steps = [line["event"] for line in events if line["event"] != "revision_committed"]
    assert steps == ["article_created", "submitted", "taken"]
    assert all(line["at"].endswith("Z") and len(line["digest"]) == 64 for line in events)
    refused = shell("show", article, "--revision", "99")
    assert (refused.code, refused.lines) == (1, [])
    assert refused.said == shell.sentence(RevisionNotFound(revision="99"))


def test_what_show_prints_can_be_edited_and_given_back(shell: Shell, article: str, tmp_path: Path) -> None:
    shown = shell("show", article).line
    shown["content"]["lead"] = "Sapo mới, có dấu đầy đủ."
    file = tmp_path / "bài.json"
    file.write_text(json.dumps(shown), encoding="utf-8-sig")
    edited = shell("edit", article, "--from", file, "--as", "phongvien").line
    assert edited["version"] == shown["version"] + 1
    assert shell("show", article).line["content"] == shown["content"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('{"headline": ', None),
        ("[1, 2]", InvalidContent(field="content", problem="not_an_object")),
        ('{"tít": "x"}', InvalidContent(field="tít", problem="unknown_field")),
        ('{"tags": "Cần Đước"}', InvalidContent(field="tags", problem="not_a_list")),
        ('{"category": "Chuyên mục lạ"}', CategoryNotFound(category="Chuyên mục lạ")),
    ],
)
def test_bad_fields_are_refused_and_change_nothing(
    shell: Shell, article: str, tmp_path: Path, text: str, error: EditorialError | None
) -> None:
    before = shell("show", article).lines
    file = tmp_path / "hỏng.json"
    file.write_text(text, encoding="utf-8")
    refused = shell("edit", article, "--from", file, "--as", "phongvien")
    assert (refused.code, refused.lines) == (1, [])
    expected = error or UnreadableFile(path=str(file), problem="not_json")
    assert refused.said == shell.sentence(expected)
    assert shell("show", article).lines == before


def test_a_category_is_known_by_its_name(shell: Shell, article: str) -> None:
    assert shell("show", article).line["content"]["category"] == "trong-tinh"


def test_the_page_is_what_the_preview_shows(shell: Shell, article: str) -> None:
    page = shell("render", article).line
    assert page["html"].startswith("<!DOCTYPE html>")
    assert "Mặt trận các cấp đã hoà giải 1.234 vụ việc." in page["html"]
    assert "Cần Đước: Tổng kết công tác Mặt trận" in page["title"]


def test_a_wrong_password_and_an_unknown_article_are_told(
    shell: Shell, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shell("show", "khong-co").said == shell.sentence(ArticleNotFound(article="khong-co"))
    monkeypatch.setenv("TOASOAN_PASSWORD", "sai")
    refused = shell("submit", article, "--as", "phongvien")
    assert (refused.code, refused.lines) == (1, [])
    assert refused.said == shell.sentence(SignInFailed())
    assert shell("show", article).line["stage"] == "drafting"
