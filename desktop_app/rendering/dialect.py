"""The newsroom's Markdown: what of it a journalist can use, and what is only text.

Paragraphs, headings, emphasis, lists, quotes, tables, links, rules, line breaks, code and photos. Left
out, because people hit them by accident: raw HTML (a `<` is a character to read), indented code (many
typists indent a paragraph), underlined headings (a row of dashes is a rule), a heading without a space
after its `#` (`#CầnĐước` is a hashtag) and e-mail addresses spelt in entities. A single line end is kept
as one: whoever pastes lines expects lines.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions import Extension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.nl2br import Nl2BrExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from .links import safe_link

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# A page has two levels below its headline, which is its only h1.
_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h3", "h5": "h3", "h6": "h3"}


class NewsroomMarkdown(Markdown):
    """A converter for one block at a time; `photo_keys` are those of the block converted last."""

    def __init__(self) -> None:
        super().__init__(
            extensions=[
                TableExtension(),
                SaneListExtension(),
                FencedCodeExtension(),
                Nl2BrExtension(),
                _Newsroom(),
            ],
            output_format="html",
        )
        self.photo_keys: list[str] = []


class _Newsroom(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        md.preprocessors.deregister("html_block")
        for name in ("html", "automail"):
            md.inlinePatterns.deregister(name)
        for name in ("code", "setextheader"):
            md.parser.blockprocessors.deregister(name)
        md.parser.blockprocessors.register(_HeadingProcessor(md.parser), "hashheader", 70)
        # Last of all, when escapes in addresses are plain characters again.
        md.treeprocessors.register(_Tidying(md), "newsroom", -10)


class _HeadingProcessor(HashHeaderProcessor):
    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ ]+(?P<header>(?:\\.|[^\\#\n]|#+(?=[^#\n]))*?)[ ]*#*(?:\n|$)")


class _Tidying(Treeprocessor):
    """Takes photos out of the tree, unlinks what may not be linked, and leaves nothing empty behind."""

    def run(self, root: Element) -> None:
        keys: list[str] = []
        self._tidy(root, keys)
        cast("NewsroomMarkdown", self.md).photo_keys = keys

    def _tidy(self, parent: Element, keys: list[str]) -> None:
        for child in list(parent):
            self._tidy(child, keys)
            if child.tag == "img":
                keys.append(child.get("src", ""))
                _drop(parent, child)
            elif child.tag == "a":
                _check_link(child)
            elif child.tag in {"th", "td"}:
                _align_by_class(child)
            elif child.tag == "p" or child.tag in _HEADINGS:
                _settle(parent, child)


def _drop(parent: Element, child: Element) -> None:
    """Remove `child` but not the text that follows it."""
    position = list(parent).index(child)
    if child.tail:
        if position:
            before = parent[position - 1]
            before.tail = (before.tail or "") + child.tail
        else:
            parent.text = (parent.text or "") + child.tail
    parent.remove(child)


def _check_link(link: Element) -> None:
    address = safe_link(link.get("href", ""))
    if address is None:
        # The sanitiser keeps what a span holds and drops the span.
        link.tag = "span"
        link.attrib.clear()
    else:
        link.set("href", address)


def _align_by_class(cell: Element) -> None:
    """The page's policy forbids style attributes, so alignment travels as a class."""
    style = cell.attrib.pop("style", "")
    if style:
        cell.set("class", "align-" + style.removeprefix("text-align: ").rstrip(";"))


def _settle(parent: Element, child: Element) -> None:
    """Drop an empty paragraph or heading, and give a heading its level on a page."""
    if not len(child) and not (child.text or "").strip():
        child.tail = (child.tail or "").strip()
        _drop(parent, child)
    else:
        child.tag = _HEADINGS.get(child.tag, child.tag)
