"""Verbs that move articles along their way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.errors import ActionNotPermitted, ApprovalStale, ReasonRequired, TargetExists
from desktop_app.domain.people import Action, Role
from desktop_app.domain.workflow import Obstacle, Stage

if TYPE_CHECKING:
    from pathlib import Path

    from .shell import Shell

WAY = (("submit", "phongvien"), ("take", "bientap"), ("approve", "bientap"), ("approve", "tongbientap"))


def approve(shell: Shell, article: str) -> None:
    for verb, person in WAY:
        assert shell(verb, article, "--as", person).code == 0


def test_an_article_goes_its_way_and_every_step_says_where_it_is(shell: Shell, article: str) -> None:
    stages = [shell(verb, article, "--as", person).line["stage"] for verb, person in WAY]
    assert stages == ["submitted", "editing", "awaiting_approval", "approved"]
    shown = shell("show", article).line
    assert shown["approval_current"] is True
    assert shown["approved_revision"] == shown["head_revision"]


def test_a_return_needs_a_reason(shell: Shell, article: str) -> None:
    shell("submit", article, "--as", "phongvien")
    shell("take", article, "--as", "bientap")
    refused = shell("return", article, "--reason", "  ", "--as", "bientap")
    assert (refused.code, refused.lines) == (1, [])
    assert refused.said == shell.sentence(ReasonRequired(article=article))
    reason = "Xin ghi rõ nguồn của con số 1.234."
    assert shell("return", article, "--reason", reason, "--as", "bientap").line["stage"] == "drafting"
    assert shell("show", article).line["returned"]["reason"] == reason
    assert shell("history", article).lines[-1]["reason"] == reason


def test_a_step_out_of_turn_is_refused_with_its_reason(shell: Shell, article: str) -> None:
    refused = shell("approve", article, "--as", "bientap")
    error = ActionNotPermitted(
        action=Action.APPROVE, reason=Obstacle.STAGE, role=Role.EDITOR, stage=Stage.DRAFTING
    )
    assert (refused.code, refused.lines, refused.said) == (1, [], shell.sentence(error))


def test_of_several_exports_the_refused_one_stops_nothing(shell: Shell, article: str, tmp_path: Path) -> None:
    approve(shell, article)
    file = tmp_path / "hai.txt"
    file.write_text("Bài thứ hai\n\nCòn đang viết.\n", encoding="utf-8")
    draft = shell("intake", file, "--as", "phongvien").line["id"]
    result = shell("export", draft, article, "--to", tmp_path / "xuất", "--as", "xuatban")
    assert result.code == 1
    assert result.line["id"] == article
    assert result.line["approved_by"] == "Phạm Văn Dũng"
    assert result.said.startswith(f"{draft}: ")
    (folder,) = (tmp_path / "xuất").iterdir()
    assert result.line["folder"] == str(folder)
    assert json.loads((folder / "receipt.json").read_text(encoding="utf-8"))["article"] == article
    again = shell("export", article, "--to", tmp_path / "xuất", "--as", "xuatban")
    assert again.said == f"{article}: {shell.sentence(TargetExists(path=str(folder)))}"
    replaced = shell("export", article, "--to", tmp_path / "xuất", "--as", "xuatban", "--replace")
    assert replaced.code == 0
    assert len(list((tmp_path / "xuất").iterdir())) == 2
    shown = [receipt["receipt"] for receipt in shell("show", article).line["receipts"]]
    assert shown == [replaced.line["receipt"], result.line["receipt"]]


def test_a_stale_approval_exports_nothing(shell: Shell, article: str, tmp_path: Path) -> None:
    approve(shell, article)
    fields = tmp_path / "sửa.json"
    fields.write_text('{"place": "Cần Đước"}', encoding="utf-8")
    assert shell("edit", article, "--from", fields, "--as", "bientap").line["approval_current"] is False
    refused = shell("export", article, "--to", tmp_path / "xuất", "--as", "xuatban")
    assert (refused.code, refused.lines) == (1, [])
    assert refused.said == f"{article}: {shell.sentence(ApprovalStale(article=article))}"
    assert not (tmp_path / "xuất").exists()
