"""The command line as a script sees it: an exit code, lines of JSON, and sentences."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.commands import run
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.translation import Language, install_translators
from tests.ui.conftest import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication

    from desktop_app.domain.errors import EditorialError


@dataclass(frozen=True, slots=True)
class Result:
    """What a command left behind; a line of standard output that is not JSON does not get here."""

    code: int
    lines: list[dict[str, Any]]
    said: str

    @property
    def line(self) -> dict[str, Any]:
        """The only line."""
        (only,) = self.lines
        return only


class Shell:
    """Runs commands in this process, on the newsroom at `root`."""

    def __init__(self, root: Path, app: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self._app = app
        self._capsys = capsys

    def __call__(self, *words: object, root: Path | None = None) -> Result:
        code = run(["--newsroom", str(root or self.root), *map(str, words)])
        out, err = self._capsys.readouterr()
        return Result(code, [json.loads(line) for line in out.splitlines()], err)

    def sentence(self, error: EditorialError) -> str:
        """Return what a Vietnamese reader is told of `error`, as standard error ends it."""
        translators = install_translators(self._app, Language.VIETNAMESE, RESOURCES / "translations")
        text = error_sentence(error)
        for translator in translators:
            self._app.removeTranslator(translator)
        return text + "\n"
