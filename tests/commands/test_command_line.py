"""The command line from outside: exit codes, clean streams, and the words the README promises."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from desktop_app.commands.parser import build_parser

if TYPE_CHECKING:
    from pathlib import Path

    from .shell import Shell

HELP = {"-h", "--help"}


def toasoan(root: Path, *words: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the program as its users do, with a home of the test's own."""
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA")}
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", "--newsroom", str(root), *words],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **places, "TOASOAN_PASSWORD": "demo", "PYTHONIOENCODING": "utf-8"},
        check=False,
    )


def test_a_process_answers_in_json_and_vietnamese(shell: Shell, article: str, tmp_path: Path) -> None:
    listed = toasoan(shell.root, "list", home=tmp_path)
    assert (listed.returncode, listed.stderr) == (0, "")
    assert json.loads(listed.stdout)["id"] == article
    refused = toasoan(shell.root, "take", article, "--as", "bientap", home=tmp_path)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert re.search("[ạảấậệộớờứữ]", refused.stderr), refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_the_page_is_photographed_without_a_screen(shell: Shell, article: str, tmp_path: Path) -> None:
    picture = tmp_path / "trang.png"
    done = toasoan(shell.root, "render", article, "--png", str(picture), home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["png"] == str(picture)
    with Image.open(picture) as image:
        assert image.width == 1200
        assert image.height > 800
        assert len(image.convert("RGB").getcolors(1 << 24) or []) > 50


@pytest.mark.parametrize(
    "words",
    [
        ("lạ",),
        ("show",),
        ("list", "--stage", "lạ"),
        ("export", "a", "--as", "xuatban"),
        ("submit", "a"),
        ("init", "--station", "Đài Tây Ninh"),
        ("init", "--domain", "tayninhtv.vn"),
        ("init", "--station", "Đài Tây Ninh", "--domain", "https://tayninhtv.vn/"),
        ("people", "--add", "x", "--role", "lạ", "--as", "quantri"),
    ],
)
def test_a_call_that_cannot_be_read_is_misuse(shell: Shell, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        shell(*words)
    assert ended.value.code == 2


def test_the_readme_names_every_verb_and_its_options(repository: Path) -> None:
    text = (repository / "README.md").read_text(encoding="utf-8")
    # A long call goes on in the next line.
    text = re.sub(r"\n {8,}(?=\[--)", " ", text)
    promised: dict[str, set[str]] = {}
    for line in re.findall(r"^    toasoan (?:--newsroom DIR )?([a-z|-]+ .*|[a-z]+)$", text, re.MULTILINE):
        call = re.split(r"\s{2,}", line)[0]
        for verb in call.split()[0].split("|"):
            promised[verb] = set(re.findall(r"--[a-z-]+", call))
    offered = verbs_and_options()
    # The README writes the four steps in one line; only a return has a reason.
    for verb in ("submit", "take", "approve"):
        promised[verb].discard("--reason")
        offered[verb].discard("--reason")
    assert offered == promised


def verbs_and_options() -> dict[str, set[str]]:
    parser = build_parser()
    verbs = next(one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    return {
        name: {option for action in verb._actions for option in action.option_strings} - HELP
        for name, verb in verbs.choices.items()
    }
