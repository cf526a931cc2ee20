"""What tests of all layers share: a newsroom on disk, a small disk, the repository's folders."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from desktop_app.intake.reading_process import ReadingProcess
from desktop_app.rendering.page import PageRenderer
from desktop_app.services import newsrooms
from tests.desk import Desk, HandClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.storage.newsroom import Newsroom

# Commits and files take their time on a busy machine; examples are few and the same in every run.
settings.register_profile(
    "check", deadline=None, max_examples=40, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("check")


@pytest.fixture(scope="module", autouse=True)
def _collected_between_modules() -> Iterator[None]:
    """Collect garbage when no other thread is at work, as the program does (see `ui.collector`)."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder of this checkout."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def themes_dir(repository: Path) -> Path:
    """The folder of the theme packs."""
    return repository / "resources" / "themes"


@pytest.fixture(scope="session")
def page_renderer(themes_dir: Path) -> PageRenderer:
    """The pipeline in this process, its themes loaded once."""
    return PageRenderer(themes_dir)


@pytest.fixture(scope="session")
def reader() -> Iterator[ReadingProcess]:
    """The process that reads foreign files, started when the first test needs it."""
    with ReadingProcess() as process:
        yield process


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo newsroom nobody works in: hashing its passwords takes a second, copying it does not."""
    root = tmp_path_factory.mktemp("mẫu") / "toa-soan"
    newsrooms.create_demo(root, clock=HandClock()).close()
    return root


@pytest.fixture
def newsroom(demo_folder: Path, tmp_path: Path) -> Iterator[Newsroom]:
    """A demo newsroom of the test's own, open."""
    opened = newsrooms.open_newsroom(shutil.copytree(demo_folder, tmp_path / "toa-soan"))
    yield opened
    opened.close()


@pytest.fixture
def desk(newsroom: Newsroom) -> Desk:
    """That newsroom with its people at work."""
    return Desk(newsroom)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MB, as only an administrator of a Linux machine can make one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a disk of its own needs root on Linux")
    disk = tmp_path / "đĩa-nhỏ"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], capture_output=True, text=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long profiles out unless some are asked for with `-m`."""
    if config.getoption("markexpr"):
        return
    nightly = [item for item in items if item.get_closest_marker("nightly")]
    config.hook.pytest_deselected(items=nightly)
    items[:] = [item for item in items if item not in nightly]
