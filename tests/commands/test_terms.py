"""The verb about tags, events and places."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import TermIsAlias, TermNotFound

if TYPE_CHECKING:
    from pathlib import Path

    from .shell import Shell

FRONT = "Mặt trận Tổ quốc"
EDITOR = ("--as", "bientap")


def test_names_are_merged_adopted_and_split_off(shell: Shell, article: str, tmp_path: Path) -> None:
    assert shell("terms", "tag").line == {
        "name": "Cần Đước",
        "uses": 1,
        "aliases": [],
        "offered": True,
        "recorded": False,
    }
    fields = tmp_path / "từ khóa.json"
    fields.write_text(json.dumps({"tags": ["Cần Đước", "MTTQ"]}), encoding="utf-8")
    shell("edit", article, "--from", fields, "--as", "phongvien")
    assert shell("terms", "tag", "--add", FRONT, *EDITOR).line["uses"] == 0
    merged = shell("terms", "tag", "--merge", "MTTQ", "--into", FRONT, *EDITOR).line
    assert (merged["name"], merged["uses"], merged["aliases"]) == (FRONT, 1, [{"name": "MTTQ", "uses": 1}])
    assert shell("terms", "tag", "--adopt", FRONT, *EDITOR).lines == []
    adopted = shell("terms", "tag", "--adopt", FRONT, "--as", "phongvien")
    assert (adopted.code, adopted.line["id"], adopted.line["refused"]) == (0, article, None)
    assert shell("show", article).line["content"]["tags"] == ["Cần Đước", FRONT]
    assert shell("terms", "tag", "--split", "MTTQ", *EDITOR).line["uses"] == 0
    assert [line["name"] for line in shell("terms", "tag").lines] == ["Cần Đước", FRONT, "MTTQ"]
    assert shell("verify").code == 0


def test_a_name_is_renamed_given_another_and_withdrawn(shell: Shell) -> None:
    shell("terms", "event", "--add", "ĐH Đảng", *EDITOR)
    renamed = shell("terms", "event", "--rename", "ĐH Đảng", "--to", "Đại hội Đảng", *EDITOR).line
    assert (renamed["name"], renamed["aliases"]) == ("Đại hội Đảng", [{"name": "ĐH Đảng", "uses": 0}])
    shell("terms", "event", "--alias", "Đại hội", "--of", "Đại hội Đảng", *EDITOR)
    assert shell("terms", "event", "--withdraw", "Đại hội Đảng", *EDITOR).line["offered"] is False
    assert shell("terms", "event", "--offer", "Đại hội Đảng", *EDITOR).line["offered"] is True
    assert {alias["name"] for alias in shell("terms", "event").line["aliases"]} == {"ĐH Đảng", "Đại hội"}


def test_refusals_are_sentences(shell: Shell) -> None:
    refused = shell("terms", "tag", "--merge", "không có", "--into", "lúa", *EDITOR)
    assert (refused.code, refused.lines) == (1, [])
    assert refused.said == shell.sentence(TermNotFound(name="không có"))
    assert shell("terms", "tag", "--add", "lúa", "--as", "phongvien").code == 1
    shell("terms", "tag", "--add", "lúa", *EDITOR)
    shell("terms", "tag", "--alias", "lúa nước", "--of", "lúa", *EDITOR)
    said = shell("terms", "tag", "--withdraw", "lúa nước", *EDITOR).said
    assert said == shell.sentence(TermIsAlias(name="lúa nước", term="lúa"))


@pytest.mark.parametrize(
    "words",
    [
        ("tag", "--merge", "MTTQ", *EDITOR),
        ("tag", "--merge", "MTTQ", "--into", FRONT),
        ("tag", "--add", "lúa", "--split", "lúa", *EDITOR),
        ("màu",),
    ],
)
def test_half_a_decision_is_none(shell: Shell, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        shell("terms", *words)
    assert ended.value.code == 2
