"""Markdown to safe article HTML, block by block, remembering the blocks that did not change."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.errors import RenderingFailed

from .blocks import prepared, split_blocks
from .dialect import NewsroomMarkdown
from .sanitise import article_cleaner, without_forbidden

if TYPE_CHECKING:
    from collections.abc import Iterable

# About 30 articles of 20,000 words; far below the memory the render process may take.
_REMEMBERED_CHARACTERS = 8_000_000

_References = tuple[tuple[str, tuple[str, str]], ...]


@dataclass(frozen=True, slots=True)
class RenderedBlock:
    """Safe HTML of a block, and the keys of the photos it places, in their order."""

    html: str
    photo_keys: tuple[str, ...]


def levelled(blocks: Iterable[RenderedBlock]) -> tuple[RenderedBlock, ...]:
    """Return `blocks` with the subheadings above the first heading raised: no level may be skipped."""
    result: list[RenderedBlock] = []
    skipping = True
    for block in blocks:
        above, heading, below = block.html.partition("<h2>")
        if skipping and "<h3>" in above:
            raised = above.replace("<h3>", "<h2>").replace("</h3>", "</h2>")
            result.append(replace(block, html=raised + heading + below))
        else:
            result.append(block)
        skipping = skipping and not heading
    return tuple(result)


class BlockRenderer:
    """Converts bodies and keeps what it converted last. One caller at a time."""

    def __init__(self, *, remembered_characters: int = _REMEMBERED_CHARACTERS) -> None:
        self._markdown = NewsroomMarkdown()
        self._cleaner = article_cleaner()
        self._remembered: OrderedDict[tuple[str, _References], RenderedBlock] = OrderedDict()
        self._room = remembered_characters

    def render(self, body: str) -> tuple[RenderedBlock, ...]:
        """Return the blocks of a Markdown `body`.

        Equal bodies give equal blocks, whatever was rendered before. Raises RenderingFailed for a text
        nested deeper than Python can follow. Hostile text can take minutes: where a person waits, call
        this in the render process.
        """
        blocks = split_blocks(prepared(body))
        try:
            references = self._references(blocks)
            return levelled(self._block(block, references) for block in blocks)
        except BaseException as error:
            # A converter interrupted half-way keeps its parser's state; the next text needs a fresh one.
            self._markdown = NewsroomMarkdown()
            if isinstance(error, RecursionError):
                raise RenderingFailed(detail="the text is nested too deeply") from error
            raise

    def _block(self, block: str, references: _References) -> RenderedBlock:
        key = (block, references if "[" in block else ())
        found = self._remembered.get(key)
        if found is not None:
            self._remembered.move_to_end(key)
            return found
        rendered = self._convert(block, references)
        self._remember(key, rendered)
        return rendered

    def _convert(self, block: str, references: _References) -> RenderedBlock:
        self._markdown.reset()
        self._markdown.references.update(references)
        html = without_forbidden(self._cleaner.clean(self._markdown.convert(block)))
        return RenderedBlock(html, tuple(self._markdown.photo_keys))

    def _references(self, blocks: list[str]) -> _References:
        """Collect the link definitions of the whole text: a block may use one that stands far below."""
        self._markdown.reset()
        for block in blocks:
            if "]:" not in block:
                continue
            lines = block.split("\n")
            for preprocessor in self._markdown.preprocessors:
                lines = preprocessor.run(lines)
            self._markdown.parser.parseDocument(lines)
        return tuple(self._markdown.references.items())

    def _remember(self, key: tuple[str, _References], rendered: RenderedBlock) -> None:
        self._remembered[key] = rendered
        self._room -= len(key[0]) + len(rendered.html)
        while self._room < 0:
            (forgotten, _), old = self._remembered.popitem(last=False)
            self._room += len(forgotten) + len(old.html)
