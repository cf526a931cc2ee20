"""Plain HTML written in the newsroom's Markdown (see rendering/dialect.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bs4 import BeautifulSoup
from markdownify import ATX, MarkdownConverter

from desktop_app.language.normalise import normalise

if TYPE_CHECKING:
    from bs4 import Tag

# A list inside an item begins four columns further in.
_INDENT = "    "


class NewsroomMarkdown(MarkdownConverter):
    """Converts what `canonical` writes: its texts are escaped already, its pictures named by their keys.

    The newsroom keeps single line ends, and has no HTML to fall back on.
    """

    def __init__(self) -> None:
        super().__init__(heading_style=ATX, escape_asterisks=False, escape_underscores=False, autolinks=False)

    # The library passes its arguments by name.
    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """Break the line."""
        return " " if "_inline" in parent_tags else "\n" + text

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """Place a photo."""
        return f"![]({el['src']})"

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """Write an item, and what else belongs to it below, indented."""
        marker = "- "
        parent = el.parent
        if parent is not None and parent.name == "ol":
            marker = f"{int(str(parent['start'])) + len(el.find_previous_siblings('li'))}. "
        first, *rest = text.strip().split("\n")
        return "\n".join([marker + first, *(_INDENT + line if line else "" for line in rest)]) + "\n"


def as_markdown(html: str) -> str:
    """Return what `canonical` wrote as Markdown, through the gate and without line ends around it."""
    return normalise(str(NewsroomMarkdown().convert_soup(BeautifulSoup(html, "html.parser"))).strip("\n"))
