"""HTML in, the newsroom's Markdown out, block by block, with the pictures and remarks that came along."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.language.normalise import composed, single_line

from .canonical import block_html, heading_levels, list_html, quote_html
from .figures import Caption, taken_captions
from .html_gate import gated
from .model import Paragraph, Picture, Role
from .newsroom_markdown import as_markdown
from .reader import RichTextReader
from .styles import StyleSheet
from .tables import settled_blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.annotations import Comment, TrackedChange
    from desktop_app.language.encodings.encoding import OldEncoding

    from .model import Block
    from .pictures import FoundPicture, Pictures


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A block of the text in Markdown. `text` is what a single paragraph says, without its formats.

    `key` is that of a picture; `set_off` tells that a whole paragraph is bold.
    """

    markdown: str
    role: Role = Role.TEXT
    text: str = ""
    key: str = ""
    set_off: bool = False


@dataclass(frozen=True, slots=True)
class RichText:
    """A page as it was read; `captions` are by the keys of the pictures.

    `encodings` are those that the fonts of the page named and its text was read in.
    """

    blocks: tuple[TextBlock, ...]
    pictures: tuple[FoundPicture, ...]
    captions: dict[str, Caption]
    comments: tuple[Comment, ...] = ()
    changes: tuple[TrackedChange, ...] = ()
    encodings: frozenset[OldEncoding] = frozenset()

    @property
    def markdown(self) -> str:
        """All of it."""
        return "\n\n".join(block.markdown for block in self.blocks)


def read_html(
    html: str, pictures: Pictures, *, whole_page: bool = False, as_written: bool = False
) -> RichText:
    """Return the text of `html`, whose pictures go to `pictures`; of a `whole_page` only the article.

    What is set in a font of an old encoding is read as the font says, unless `as_written`.
    """
    reader = RichTextReader(StyleSheet(html), pictures, as_written=as_written)
    # The whole gate comes last, when paragraphs have lines of their own: it judges soft hyphens by the line.
    reader.feed(gated(composed(html), whole_page=whole_page))
    reader.close()
    blocks, captions = taken_captions(settled_blocks(reader.blocks))
    placed = {block.key for block in blocks if isinstance(block, Picture)}
    return RichText(
        tuple(_text_blocks(blocks)),
        tuple(picture for picture in pictures.found if picture.key in placed),
        captions,
        tuple(reader.remarks.comments),
        tuple(reader.remarks.changes),
        reader.encodings,
    )


def _text_blocks(blocks: Sequence[Block]) -> list[TextBlock]:
    levels = heading_levels(blocks)
    found: list[TextBlock] = []
    for kind, group in groupby(blocks, _grouping):
        members = list(group)
        paragraphs = [one for one in members if isinstance(one, Paragraph)]
        if kind == "list":
            found.append(TextBlock(as_markdown(list_html(paragraphs))))
        elif kind == "quote":
            found.append(TextBlock(as_markdown(quote_html(paragraphs))))
        else:
            found.extend(_text_block(block, levels) for block in members)
    return found


def _grouping(block: Block) -> str:
    if not isinstance(block, Paragraph) or block.role in {Role.HEADING, Role.TITLE}:
        return ""
    if block.items:
        return "list"
    return "quote" if block.quoted else ""


def _text_block(block: Block, levels: dict[int, int]) -> TextBlock:
    markdown = as_markdown(block_html(block, levels))
    if isinstance(block, Paragraph):
        return TextBlock(markdown, block.role, single_line(block.text), set_off=block.all_bold)
    return TextBlock(markdown, key=block.key if isinstance(block, Picture) else "")
