"""Where things are, and the applications that commands run in."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings

from desktop_app import bootstrap
from desktop_app.domain.errors import ArticleNotFound
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.translation import Language, choose_language
from tests.rendering.samples import ARTICLE, CONTEXT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


HEAVY = {"PySide6.QtWidgets", "PySide6.QtWebEngineCore", "markdown"}


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QSettings]:
    """Settings of the test's own; the locale afterwards as it was."""
    own = QSettings(str(tmp_path / "máy tôi.ini"), QSettings.Format.IniFormat)
    monkeypatch.setattr(bootstrap, "settings_store", lambda: own)
    before = QLocale()
    yield own
    QLocale.setDefault(before)


def test_the_resources_are_there() -> None:
    folder = bootstrap.resources_folder()
    parts = ("themes/la34", "icons", "fonts", "look/style.qss", "sample", "translations/toasoan_vi.ts")
    assert [part for part in parts if not (folder / part).exists()] == []


def test_the_renderer_makes_pages_in_a_process_of_its_own() -> None:
    with bootstrap.page_renderer() as renderer:
        assert ARTICLE.headline in renderer.render(ARTICLE, CONTEXT).html
        assert renderer.process_id not in {None, os.getpid()}


def test_commands_speak_the_chosen_language_only_while_they_run(qapp: QApplication, store: QSettings) -> None:
    refusal = ArticleNotFound(article="x")
    english = error_sentence(refusal)
    with bootstrap.command_line_application(pictures=False) as app:
        assert app is QCoreApplication.instance()
        assert error_sentence(refusal) != english
    assert error_sentence(refusal) == english
    choose_language(store, Language.ENGLISH)
    with bootstrap.command_line_application(pictures=False):
        assert error_sentence(refusal) == english


def test_newsrooms_lie_with_the_persons_data() -> None:
    assert bootstrap.demo_newsroom() == bootstrap.data_folder() / "demo"
    assert bootstrap.data_folder().name == "toasoan"


@pytest.mark.parametrize("words", [["list"], ["people"]])
def test_a_command_without_pictures_loads_no_widgets(tmp_path: Path, words: list[str]) -> None:
    code = (
        "import sys; from desktop_app.__main__ import main; "
        f"code = main(['--newsroom', {str(tmp_path)!r}, *{words!r}]); "
        f"print(code, *sorted({HEAVY!r} & set(sys.modules)))"
    )
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **places, "PYTHONIOENCODING": "utf-8"},
        check=True,
    )
    assert done.stdout.split() == ["1"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_a_window_nobody_could_see_is_refused(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if not name.endswith(("DISPLAY", "_PLATFORM"))}
    for words in ((), ("--newsroom", str(tmp_path))):
        ended = subprocess.run(
            [sys.executable, "-m", "desktop_app", *words],
            env=bare,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert (ended.returncode, ended.stdout) == (1, "")
        assert ended.stderr.startswith("Ở đây không có màn hình")
