"""The render process: the same pages, and nothing a text does to it lasts."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.content_format import content_to_dict
from desktop_app.domain.errors import RenderingFailed, RenderingTooLong
from desktop_app.isolation.frames import read_frame, write_frame
from desktop_app.rendering.page_context import context_to_dict
from desktop_app.rendering.render_process import RenderProcess
from desktop_app.rendering.worker import MEMORY_LIMIT

from .samples import ARTICLE, CONTEXT, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.rendering.page import PageRenderer

# Each takes Python-Markdown from several seconds to many minutes.
ENDLESS = {
    "opened brackets": "[" * 20_000,
    "opened links": "[a](" * 12_000,
    "opened photos": "![a](" * 8_000,
    "opened CDATA sections": "<![CDATA[" * 5_000,
}


@pytest.fixture
def process() -> Iterator[RenderProcess]:
    with RenderProcess(THEMES, timeout_seconds=1.0) as running:
        yield running


def test_pages_are_those_of_the_pipeline(process: RenderProcess, renderer: PageRenderer) -> None:
    for content in (ARTICLE, ArticleContent(), replace(ARTICLE, body="Đoạn < mới & khác")):
        assert process.render(content, CONTEXT) == renderer.render(content, CONTEXT)


@pytest.mark.parametrize("body", ENDLESS.values(), ids=ENDLESS.keys())
def test_an_endless_text_is_stopped_and_the_next_is_rendered(process: RenderProcess, body: str) -> None:
    process.render(ARTICLE, CONTEXT)
    with pytest.raises(RenderingTooLong) as stopped:
        process.render(ArticleContent(body=body), CONTEXT)
    assert stopped.value.data == {"seconds": 1.0}
    assert process.process_id is None
    assert "Kim Thoa" in process.render(ARTICLE, CONTEXT).main_html


def test_a_process_that_was_killed_is_replaced_unnoticed(process: RenderProcess) -> None:
    first = process.render(ARTICLE, CONTEXT)
    killed = process.process_id
    assert killed is not None
    os.kill(killed, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert process.render(ARTICLE, CONTEXT) == first
    assert process.process_id != killed


def test_refusals_arrive_with_their_reasons(tmp_path: Path, process: RenderProcess) -> None:
    with pytest.raises(RenderingFailed) as failed:
        process.render(ArticleContent(photos=(Photo("anh-1", "d" * 64, "image/tiff"),)), CONTEXT)
    assert "image/tiff" in failed.value.data["detail"]
    with pytest.raises(RenderingFailed) as failed:
        process.render(ArticleContent(headline="\ud800"), CONTEXT)
    assert failed.value.data["field"] == "headline"
    with RenderProcess(tmp_path) as without_themes, pytest.raises(RenderingFailed) as failed:
        without_themes.render(ARTICLE, CONTEXT)
    assert failed.value.data["file"] == str(tmp_path / "la34" / "theme.toml")


def test_a_process_that_cannot_live_is_reported() -> None:
    for python in ("/no/such/python", shutil.which("false") or "/no/such/python"):
        with RenderProcess(THEMES, python=python) as process, pytest.raises(RenderingFailed):
            process.render(ARTICLE, CONTEXT)


def test_closing_ends_a_render_that_hangs_in_another_thread() -> None:
    process = RenderProcess(THEMES, timeout_seconds=120.0)
    process.render(ARTICLE, CONTEXT)
    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(process.render, ArticleContent(body="[" * 40_000), CONTEXT)
        process.close()
        assert isinstance(hanging.exception(timeout=30), RenderingFailed)
    with pytest.raises(RenderingFailed):
        process.render(ARTICLE, CONTEXT)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process's limits")
def test_the_memory_of_the_process_is_bounded(process: RenderProcess) -> None:
    import resource  # not on Windows

    process.render(ARTICLE, CONTEXT)
    assert resource.prlimit(process.process_id or 0, resource.RLIMIT_AS) == (MEMORY_LIMIT, MEMORY_LIMIT)


def test_a_process_left_alone_with_an_endless_text_ends_by_itself() -> None:
    command = [
        sys.executable,
        "-m",
        "desktop_app.rendering.worker",
        "--themes",
        str(THEMES),
        "--seconds",
        "0.2",
    ]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        assert read_frame(worker.stdout) == {"ready": True}
        content = content_to_dict(ArticleContent(body="[" * 40_000))
        write_frame(worker.stdin, {"content": content, "context": context_to_dict(CONTEXT)})
        assert read_frame(worker.stdout) is None
        assert worker.wait(30) != 0


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        (
            "desktop_app.rendering.render_process",
            ["markdown", "jinja2", "nh3", "PySide6", "sqlalchemy", "PIL"],
        ),
        ("desktop_app.rendering.theme", ["markdown", "jinja2", "nh3", "PySide6", "sqlalchemy", "PIL"]),
        ("desktop_app.rendering.worker", ["PySide6", "sqlalchemy", "PIL", "asyncio"]),
    ],
)
def test_modules_start_without_what_they_do_not_need(module: str, absent: list[str]) -> None:
    code = f"import sys, {module}; print(*sorted(set({absent!r}) & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []
