"""What `./run` says before anything is installed; the systems are imitated by programs put first on PATH."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="apt is asked on Linux only")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout in which nothing was set up, beside a folder for the imitated programs."""
    folder = tmp_path / "tòa soạn"
    (tmp_path / "bin").mkdir()
    (folder / "resources" / "translations").mkdir(parents=True)
    shutil.copytree(ROOT / "packaging", folder / "packaging")
    for name in ("run", "pyproject.toml", "uv.lock"):
        shutil.copy(ROOT / name, folder)
    return folder


def imitate(checkout: Path, program: str, script: str) -> None:
    file = checkout.parent / "bin" / program
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


def run(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [checkout / "run", *arguments],
        env=os.environ | {"PATH": f"{checkout.parent / 'bin'}:{os.environ['PATH']}"},
        capture_output=True,
        check=False,
        text=True,
    )


@pytest.mark.parametrize(
    ("installed", "wanted", "unwanted"),
    [
        ("libssl3 libnss3", {"libasound2", "libglib2.0-0"}, {"libasound2t64", "libnss3"}),
        ("libssl3t64 libnss3", {"libasound2t64", "libglib2.0-0t64"}, {"libasound2", "libnss3"}),
        ("libssl3t64 libasound2t64", {"libnss3"}, {"libasound2", "libasound2t64"}),
    ],
)
def test_without_root_the_one_command_names_what_this_release_lacks(
    checkout: Path, installed: str, wanted: set[str], unwanted: set[str]
) -> None:
    imitate(checkout, "id", "echo 1000")
    imitate(checkout, "sudo", "exit 9")
    imitate(checkout, "apt-get", "exit 9")
    imitate(checkout, "dpkg-query", f"printf 'installed %s\\n' {installed}")

    result = run(checkout, "cli", "people")

    command = result.stderr.splitlines()[-1].strip()
    assert (result.returncode, result.stdout) == (1, "")
    assert command.startswith("sudo sh -c 'apt-get update && apt-get install -y")
    packages = set(command.rstrip("'").split())
    assert wanted <= packages
    assert not unwanted & packages


def test_an_old_python_is_said_to_be_too_old(checkout: Path) -> None:
    for name in ("python3", "python3.11", "python3.12", "python3.13", "python3.14"):
        imitate(checkout, name, "exit 1")
    result = run(checkout, "cli", "people")
    assert (result.returncode, result.stdout) == (1, "")
    assert "needs Python 3.11 or newer" in result.stderr


def test_an_unknown_word_is_answered_with_the_known_ones(checkout: Path) -> None:
    result = run(checkout, "tset")
    assert (result.returncode, result.stdout) == (2, "")
    assert "./run test" in result.stderr
    assert not (checkout / ".tools").exists()
