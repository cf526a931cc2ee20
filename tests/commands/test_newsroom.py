"""Verbs about the newsroom as a whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidBackup, NewsroomExists, NewsroomNotFound, NewsroomTooNew

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from .shell import Shell

DEMO_PEOPLE = ["phongvien", "bientap", "tongbientap", "xuatban", "quantri"]


def flip_a_bit(file: Path, near: bytes) -> None:
    data = bytearray(file.read_bytes())
    data[data.index(near)] ^= 1
    file.write_bytes(data)


def test_a_newsroom_is_created_once(shell: Shell, tmp_path: Path) -> None:
    root = tmp_path / "đài mới"
    station = ("--station", "Đài Tây Ninh", "--domain", "tayninhtv.vn")
    words = ("init", *station, "--login", "khoi", "--name", "Huỳnh Minh Khôi")
    assert shell(*words, root=root).line == {"newsroom": str(root), "people": ["khoi"]}
    assert shell("people", root=root).line["name"] == "Huỳnh Minh Khôi"
    again = shell("init", root=root)
    assert (again.code, again.lines) == (1, [])
    assert again.said == shell.sentence(NewsroomExists(path=str(root)))


def test_the_demo_newsroom_has_somebody_of_each_role(shell: Shell, tmp_path: Path) -> None:
    created = shell("init", "--demo", root=tmp_path / "mẫu").line
    assert sorted(created["people"]) == sorted(DEMO_PEOPLE)
    roles = {line["role"] for line in shell("people", root=tmp_path / "mẫu").lines}
    assert roles == {"reporter", "editor", "editor_in_chief", "export_desk", "administrator"}


def test_somebody_new_can_sign_in(shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TOASOAN_NEW_PASSWORD", "lúa trổ đòng")
    words = ("people", "--add", "vandat", "--name", "Nguyễn Văn Đát", "--role", "reporter", "--as")
    refused = shell(*words, "phongvien")
    assert refused.code == 1
    assert refused.said
    added = shell(*words, "quantri").line
    assert added == {
        "login": "vandat",
        "name": "Nguyễn Văn Đát",
        "pen_name": "Nguyễn Văn Đát",
        "role": "reporter",
    }
    monkeypatch.setenv("TOASOAN_PASSWORD", "lúa trổ đòng")
    file = tmp_path / "tin.txt"
    file.write_text("Tin vắn\n\nMột đoạn.\n", encoding="utf-8")
    assert shell("intake", file, "--as", "vandat").line["author"] == "Nguyễn Văn Đát"


def test_verify_finds_a_flipped_bit(shell: Shell, article: str) -> None:
    sound = shell("verify")
    assert (sound.code, sound.line["sound"], sound.line["faults"]) == (0, True, [])
    assert sound.line["articles"] == 1
    flip_a_bit(shell.root / "newsroom.sqlite3", "hoà giải 1.234".encode())
    altered = shell("verify")
    assert altered.code == 1
    assert altered.line["sound"] is False
    assert article in {fault["subject"] for fault in altered.line["faults"]}


def test_a_backup_is_a_newsroom_again(shell: Shell, article: str, tmp_path: Path) -> None:
    file, root = tmp_path / "sao lưu.zip", tmp_path / "phục hồi"
    assert shell("backup", file).line["backup"] == str(file)
    restored = shell("restore", file, root=root)
    assert (restored.code, restored.line["sound"], restored.line["articles"]) == (0, True, 1)
    assert shell("show", article, root=root).line["content"] == shell("show", article).line["content"]
    flip_a_bit(file, b"PK\x05\x06")
    damaged = shell("restore", file, root=tmp_path / "hỏng")
    assert (damaged.code, damaged.lines) == (1, [])
    assert damaged.said == shell.sentence(InvalidBackup(path=str(file), problem="not_a_backup"))
    assert not (tmp_path / "hỏng").exists()


def test_a_missing_newsroom_is_told(shell: Shell, tmp_path: Path) -> None:
    for words in (("list",), ("verify",), ("backup", tmp_path / "x.zip")):
        refused = shell(*words, root=tmp_path / "không có")
        assert (refused.code, refused.lines) == (1, [])
        assert refused.said == shell.sentence(NewsroomNotFound(path=str(tmp_path / "không có")))


def test_a_newsroom_of_a_newer_program_is_left_alone(shell: Shell, article: str) -> None:
    file = shell.root / "newsroom.sqlite3"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    refused = shell("show", article)
    assert (refused.code, refused.lines) == (1, [])
    assert refused.said == shell.sentence(NewsroomTooNew(path=str(file), found="9999", known=""))
    assert file.read_bytes() == before


def test_the_day_s_work_is_copied_to_a_folder_and_taken_in_again(
    shell: Shell, article: str, tmp_path: Path
) -> None:
    stick = tmp_path / "USB"
    told = shell("second-copy", stick, "--as", "phongvien").line
    assert told == {"folder": str(stick), "written": 1}
    (copy,) = stick.rglob("bai.json")
    taken = shell("intake", copy, "--as", "phongvien").line
    assert taken["id"] != article
    assert (
        shell("show", taken["id"]).line["content"]["body"] == shell("show", article).line["content"]["body"]
    )
