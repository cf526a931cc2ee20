"""Two programs on one newsroom: nobody's text is lost, and what happened is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.commands import run
from desktop_app.services import newsrooms, revisions
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from desktop_app.domain.identifiers import ArticleId

    from .hands import Hands

THEIRS = "Bản viết ở máy bên kia: 15 vụ việc đã hoà giải."
MINE = "Bản viết ở máy này: 14 vụ việc đã hoà giải. "


def edit_elsewhere(root: Path, article: ArticleId, folder: Path) -> None:
    file = folder / "bản khác.json"
    file.write_text(json.dumps({"body": THEIRS}), encoding="utf-8")
    command = ["--newsroom", str(root), "edit", article, "--from", str(file), "--as", "phongvien"]
    assert run(command) == 0


def test_both_texts_are_kept_when_another_program_saved_first(
    start: Callable[..., Hands], root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = newsrooms.open_newsroom(root)
    article = Desk(newsroom).draft()
    newsroom.close()
    hands = start(root)
    hands.sign_in("phongvien")
    hands.open("Drafting", ARTICLE.headline)
    monkeypatch.setenv("TOASOAN_PASSWORD", "demo")
    edit_elsewhere(root, article, tmp_path)
    hands.keys("Esc", "Ctrl+Home")
    hands.write(MINE)
    hands.wait(lambda: "Somebody else changed this article" in hands.desk.notice.text)
    assert hands.desk.editor.body.text() == THEIRS
    assert hands.desk.notice._button.text() == "See my text"
    hands.keys("Ctrl+End")
    hands.write(" Viết tiếp.")
    hands.choose("Article", "Keep this as a revision")
    workspace = hands.desk.workspace
    kept = [
        revisions.get(workspace, one.revision_id).content.body
        for one in revisions.listing(workspace, article)
    ]
    assert sorted(kept) == sorted([f"{THEIRS} Viết tiếp.", MINE + ARTICLE.body])


def test_the_window_catches_up_when_the_person_comes_back(
    start: Callable[..., Hands], root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = newsrooms.open_newsroom(root)
    article = Desk(newsroom).draft()
    newsroom.close()
    hands = start(root)
    hands.sign_in("phongvien")
    hands.open("Drafting", ARTICLE.headline)
    other = start(root)
    other.sign_in("quantri")
    monkeypatch.setenv("TOASOAN_PASSWORD", "demo")
    edit_elsewhere(root, article, tmp_path)
    assert run(["--newsroom", str(root), "submit", article, "--as", "phongvien"]) == 0
    hands.look_at_window()
    hands.wait(lambda: hands.desk.editor.body.text() == THEIRS)
    assert hands.desk.editor.body.isReadOnly()
    assert not hands.desk.commands.steps[next(iter(hands.desk.commands.steps))].isEnabled()
    assert ARTICLE.headline not in hands.headlines()
