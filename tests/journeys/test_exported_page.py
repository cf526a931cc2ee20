"""The demo takes an article all the way without a screen; its exported page stands on its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.rendering.samples import PageText

REPOSITORY = Path(__file__).resolve().parents[2]
REAL_ARTICLE = REPOSITORY.parent / "shared" / "data" / "station-article-2019-04-24.txt"
CHECKER = os.environ.get("TOASOAN_VNU_JAR", "")
JAVA = shutil.which("java")
# A file has no origin, so the checker believes that nothing beside the page is 'self'.
NOT_FOR_FILES = "Resource violates Content Security Policy"
SCREENS = ("1-dang-nhap", "2-soan-bai", "3-bi-tra-lai", "4-da-duyet", "5-da-xuat-ban", "6-trang")
WAY = [
    "draft",
    "submit",
    "take",
    "return",
    "improve",
    "resubmit",
    "take",
    "send",
    "approve",
    "export",
    "verify",
]


class Demo:
    """What one run of the demo printed and left."""

    def __init__(self, out: Path, steps: list[dict[str, Any]]) -> None:
        self.out = out
        self.steps = steps
        (self.folder,) = (out / "export").iterdir()
        self.html = (self.folder / "index.html").read_text(encoding="utf-8")
        self.page = PageText(self.html)
        self.receipt = json.loads((self.folder / "receipt.json").read_text(encoding="utf-8"))

    def content(self) -> dict[str, Any]:
        """Return the content of the exported article, asked of the newsroom by the command line."""
        article = self.receipt["article"]
        shown = toasoan("--newsroom", str(self.out / "newsroom"), "show", article, home=self.out.parent)
        return dict(json.loads(shown)["content"])


def toasoan(*words: str, home: Path) -> str:
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA")}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        capture_output=True,
        encoding="utf-8",
        cwd=REPOSITORY,
        env={**os.environ, **places, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module", params=["the program's own article", "the station's article"])
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """A finished run of `toasoan demo`."""
    article = []
    if request.param == "the station's article":
        if not REAL_ARTICLE.exists():
            pytest.skip("the station's article lies beside the repository, and is not there")
        article = ["--article", str(REAL_ARTICLE)]
    home = tmp_path_factory.mktemp("nhà")
    lines = toasoan("demo", str(home / "ra"), *article, home=home).splitlines()
    return Demo(home / "ra", [json.loads(line) for line in lines])


def test_every_step_is_told_and_every_screen_photographed(demo: Demo) -> None:
    names = [step["step"] for step in demo.steps]
    assert [name for name in names if name in WAY] == WAY
    assert demo.steps[-1]["sound"] is True
    assert [Path(step["file"]).stem for step in demo.steps if step["step"] == "picture"] == list(SCREENS)
    for name in SCREENS:
        with Image.open(demo.out / f"{name}.png") as picture:
            assert len(picture.convert("RGB").getcolors(1 << 24) or []) > 50, name


def test_the_page_shows_every_field_of_the_article(demo: Demo) -> None:
    content, text = demo.content(), demo.page.text
    for field in ("headline", "lead", "byline", "source", "place", "event_thread"):
        assert content[field] in text, field
    for tag in content["tags"]:
        assert tag in text
    for paragraph in re.split(r"\n\s*\n", content["body"]):
        words = re.sub(r"!\[\]\([^)]*\)|[*_#>]|^\s*[-\d]+[.]?\s", "", paragraph, flags=re.MULTILINE)
        assert " ".join(words.split()) in text
    alternatives = {image.get("alt", "") for image in demo.page.all("img")}
    for photo in content["photos"]:
        assert photo["caption"] in text
        assert photo["credit"] in text
        assert photo["alt"] in alternatives


def test_no_address_leaves_the_folder_and_every_file_is_there(demo: Demo) -> None:
    loaded = [
        address
        for tag, attributes in demo.page.tags
        for name, address in attributes.items()
        if (tag, name) in {("img", "src"), ("link", "href"), ("script", "src"), ("source", "srcset")}
        and attributes.get("rel") != "canonical"
    ]
    assert loaded
    for address in loaded:
        assert not re.match(r"[a-z]+:|//|/|\.\.", address), address
        assert (demo.folder / address).is_file(), address
    for sheet in demo.folder.rglob("*.css"):
        for address in re.findall(r"url\(\s*[\"']?([^)\"']+)", sheet.read_text(encoding="utf-8")):
            assert address.startswith("data:") or (sheet.parent / address).is_file(), address
    files = {path.relative_to(demo.folder).as_posix() for path in demo.folder.rglob("*") if path.is_file()}
    assert files == {one["path"] for one in demo.receipt["files"]} | {"receipt.json"}


@pytest.mark.skipif(not (CHECKER and JAVA), reason="set TOASOAN_VNU_JAR and install Java")
def test_the_page_passes_the_html_checker(demo: Demo) -> None:
    command = [str(JAVA), "-jar", CHECKER, "--format", "json", "--stdout", "--exit-zero-always"]
    result = subprocess.run([*command, str(demo.folder / "index.html")], capture_output=True, check=True)
    messages = json.loads(result.stdout)["messages"]
    assert [one for one in messages if NOT_FOR_FILES not in one["message"]] == []
