"""Where benchmarks work: a folder and a screen of their own, newsrooms, and the program started there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from desktop_app.services import assets, drafts, newsrooms, people
from desktop_app.services.newsrooms import DEMO_PASSWORD
from desktop_app.services.workspace import Workspace
from tests.desk import photo_of
from tests.sample_photos import camera_photo

from .newsroom_of import newsroom_of
from .sample_text import article_of, illustrated
from .screen import Screen, unseen_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.identifiers import ArticleId

ROOT = Path(__file__).resolve().parents[2]
REPORTER = "phongvien"
_FEW = 200
# A start that takes this long hangs.
_SECONDS = 180.0


@dataclass(frozen=True, slots=True)
class Place:
    """The folder, and the screen on which programs started here show their windows."""

    folder: Path
    screen: Screen

    def newsroom(self, articles: int) -> Path:
        """Return a newsroom of so many articles, the same one each time it is asked for."""
        root = self.folder / f"toa-soan-{articles}"
        if not root.exists():
            newsroom_of(root, articles)
        return root

    def newsroom_with(self, words: int, *, figures: bool = False) -> tuple[Path, ArticleId]:
        """Return a newsroom of few articles and the id of the reporter's draft of so many words in it.

        With `figures` its body has photos in it, and everything else that is more than words.
        """
        root = self.newsroom(_FEW)
        newsroom = newsrooms.open_newsroom(root)
        try:
            reporter = Workspace(newsroom, people.find(newsroom, REPORTER))
            article = article_of(words)
            if figures:
                file = self.folder / "ảnh.jpg"
                file.write_bytes(camera_photo("JPEG", size=(1600, 1067)))
                article = illustrated(article, photo_of(assets.add_photo(reporter, file)))
            return root, drafts.create(reporter, article).value.state.article_id
        finally:
            newsroom.close()

    def setting(self, group: str, name: str, value: str) -> None:
        """Have the programs started here find this setting, as if the person had chosen it."""
        file = self.folder / "config" / "toasoan" / "toasoan.ini"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"[{group}]\n{name}={value}\n", encoding="utf-8")

    def forget_settings(self) -> None:
        """Have the next program start as at the first time."""
        (self.folder / "config" / "toasoan" / "toasoan.ini").unlink(missing_ok=True)

    def run(self, visit: str, *arguments: str, **options: Any) -> list[dict[str, Any]]:
        """Run the program with `arguments` under the visit of a benchmark and return what it told.

        The values under "ms" count from just before the process was started. Raises RuntimeError when the
        program does not end well.
        """
        # -P: this folder's modules are found by their package only.
        command = [
            sys.executable,
            "-P",
            "-m",
            "tests.benchmarks.visitor",
            visit,
            json.dumps(options),
            *arguments,
        ]
        started = time.monotonic()
        process = subprocess.run(
            command,
            env=self._environment(),
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        told: list[dict[str, Any]] = [json.loads(line) for line in process.stdout.splitlines()]
        if process.returncode != 0 or not told:
            raise RuntimeError(f"{visit}: exit code {process.returncode}\n{process.stderr}")
        for one in told:
            one["ms"] = (one.pop("at") - started) * 1000
        return told

    def _environment(self) -> dict[str, str]:
        home = {f"XDG_{name.upper()}_HOME": str(self.folder / name) for name in ("config", "data", "cache")}
        return {
            **os.environ,
            **home,
            **self.screen.environment,
            "PYTHONPATH": str(ROOT),
            "TOASOAN_PASSWORD": DEMO_PASSWORD,
        }


@contextmanager
def working_place() -> Iterator[Place]:
    """Provide a place for as long as the block lasts."""
    with TemporaryDirectory(prefix="toasoan-bench-") as folder, unseen_screen() as screen:
        yield Place(Path(folder), screen)
