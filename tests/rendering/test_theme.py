"""Theme packs: ours is whole, a broken one says where."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.errors import RenderingFailed
from desktop_app.rendering.page import PageRenderer
from desktop_app.rendering.theme import load_theme

from .samples import CONTEXT, THEMES

if TYPE_CHECKING:
    from pathlib import Path

FONT_BYTES_A_PAGE_MAY_TAKE = 110_000
OTHER_BYTES_A_PAGE_MAY_TAKE = 40_000


@pytest.fixture
def themes(tmp_path: Path) -> Path:
    """A copy of the theme that a test may break."""
    shutil.copytree(THEMES / "la34", tmp_path / "la34")
    return tmp_path


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def failure(themes: Path) -> RenderingFailed:
    with pytest.raises(RenderingFailed) as caught:
        PageRenderer(themes).render(ArticleContent(headline="Tít"), CONTEXT)
    return caught.value


def test_the_pack_lists_every_asset_and_its_styles_refer_to_no_other() -> None:
    theme = load_theme(THEMES, "la34")
    folder = THEMES / "la34"
    files = {file.relative_to(folder).as_posix() for file in (folder / "assets").rglob("*") if file.is_file()}
    assert set(theme.assets()) == files
    for name, path in theme.assets().items():
        if name.endswith(".css"):
            for address in re.findall(r"url\(\"?([^)\"]+)", path.read_text(encoding="utf-8")):
                assert f"assets/{address}" in files
    assert "SIL OPEN FONT LICENSE" in theme.assets()["assets/fonts/OFL.txt"].read_text(encoding="utf-8")


def test_a_page_without_photos_is_light() -> None:
    sizes = {name: path.stat().st_size for name, path in load_theme(THEMES, "la34").assets().items()}
    fonts = sum(size for name, size in sizes.items() if name.endswith(".woff2"))
    styles = sum(size for name, size in sizes.items() if name.endswith(".css"))
    page = PageRenderer(THEMES).render(ArticleContent(headline="Tít"), CONTEXT).html.encode()
    assert fonts <= FONT_BYTES_A_PAGE_MAY_TAKE
    assert styles + len(page) <= OTHER_BYTES_A_PAGE_MAY_TAKE


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "reason"),
    [
        ("templates/article.html", "<article>", "<article>\n{% if %}", 12, "Expected an expression"),
        ("templates/comments.html", "Trả lời</h2>", "Trả lời {{ tác_giả }}</h2>", 3, "is undefined"),
        ("templates/page.html", "{{ title }}", "{{ title.__class__.__mro__ }}", 7, "unsafe"),
        ("templates/footer.html", "</footer>", '{% include "../../x.html" %}', 22, "x.html"),
        ("theme.toml", 'name = "la34"', "name = la34", 0, "line 2"),
        ("theme.toml", 'version = "1.0"', "version = 1", 0, "version"),
        ("theme.toml", '"assets/style.css"', '"assets/missing.css"', 0, "missing.css"),
        ("theme.toml", '"assets/style.css"', '"assets/../../secret"', 0, "secret"),
        ("theme.toml", "home =", "start =", 0, "home"),
        ("theme.toml", '"article.html"', '"absent.html"', 0, "absent.html"),
    ],
)
def test_a_broken_theme_says_where(
    themes: Path, file: str, old: str, new: str, line: int, reason: str
) -> None:
    edit(themes / "la34" / file, old, new)
    error = failure(themes)
    assert error.data["line"] == line
    assert reason in error.data["reason"]
    assert error.data["reason"] in error.data["detail"]
    if "absent" not in new and "../../x" not in new:
        assert error.data["file"] == str(themes / "la34" / file)


@pytest.mark.parametrize("name", ["absent", "../la34", "la34/..", ""])
def test_a_theme_that_is_not_there_is_refused(name: str) -> None:
    with pytest.raises(RenderingFailed):
        load_theme(THEMES, name)


def test_addresses_are_encoded_into_their_patterns() -> None:
    theme = load_theme(THEMES, "la34")
    assert theme.link("article", domain="la34.com.vn", headline="Lúa & cá") == (
        "https://la34.com.vn/?s=L%C3%BAa%20%26%20c%C3%A1"
    )
