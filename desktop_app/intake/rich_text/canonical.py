"""Blocks as the plainest HTML that says the same, words escaped where Markdown would read them as marks."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from desktop_app.intake.literal import inline_literal, literal

from .model import Paragraph, Picture, Role, Rule, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .model import Block, Item, Run

_HIGHEST, _LOWEST = 2, 3


def heading_levels(blocks: Sequence[Block]) -> dict[int, int]:
    """Return the level on a page, 2 or 3, of every heading level used: the highest becomes 2."""
    headings = [block for block in blocks if isinstance(block, Paragraph) and block.role is Role.HEADING]
    used = sorted({heading.level for heading in headings})
    return {level: min(_HIGHEST + number, _LOWEST) for number, level in enumerate(used)}


def block_html(block: Block, levels: dict[int, int]) -> str:
    """Return the HTML of one block that stands in no list."""
    if isinstance(block, Picture):
        return f'<p><img src="{escape(block.key)}"></p>'
    if isinstance(block, Rule):
        return "<hr>"
    if isinstance(block, Table):
        return _table(block)
    if block.role is Role.HEADING:
        tag = f"h{levels.get(block.level, _HIGHEST)}"
        return f"<{tag}>{_heading(block)}</{tag}>"
    if block.role is Role.TITLE:
        return f"<h{_HIGHEST}>{_heading(block)}</h{_HIGHEST}>"
    return f"<p>{_lines(block.runs)}</p>"


def quote_html(paragraphs: Sequence[Paragraph]) -> str:
    """Return the HTML of consecutive paragraphs of one quotation."""
    return f"<blockquote>{''.join(f'<p>{_lines(one.runs)}</p>' for one in paragraphs)}</blockquote>"


def list_html(paragraphs: Sequence[Paragraph]) -> str:
    """Return the HTML of consecutive paragraphs that stand in lists."""
    html: list[str] = []
    open_items: list[Item] = []
    for paragraph in paragraphs:
        items = paragraph.items
        goes_on = list(items) == open_items
        same = len([1 for open_, own in zip(open_items, items, strict=False) if open_ == own])
        while len(open_items) > same + 1:
            html.append("</li>" + _end(open_items.pop()))
        if len(open_items) > same:
            before = open_items.pop()
            html.append("</li>")
            if same < len(items) and _alike(before, items[same]):
                html.append("<li>")
                open_items.append(items[same])
            else:
                html.append(_end(before))
        for item in items[len(open_items) :]:
            html.append(_begin(item) + "<li>")
            open_items.append(item)
        text = _lines(paragraph.runs)
        html.append(f"<p>{text}</p>" if goes_on else text)
    html.extend("</li>" + _end(item) for item in reversed(open_items))
    return "".join(html)


def _alike(before: Item, after: Item) -> bool:
    """Whether two items are neighbours in one list."""
    if before.number is None or after.number is None:
        return before.number is after.number
    return after.number == before.number + 1


def _begin(item: Item) -> str:
    return "<ul>" if item.number is None else f'<ol start="{item.number}">'


def _end(item: Item) -> str:
    return "</ul>" if item.number is None else "</ol>"


def _heading(paragraph: Paragraph) -> str:
    # A heading is bold anyway, and Markdown takes signs at its end for decoration.
    text = " ".join(paragraph.text.split())
    marked = inline_literal(text)
    return escape(marked[:-1] + "\\#" if marked.endswith("#") else marked)


def _lines(runs: Sequence[Run]) -> str:
    html: list[str] = []
    begins_line = True
    for run in runs:
        lines = run.text.split("\n")
        for number, line in enumerate(lines):
            begins_line = begins_line or number > 0
            if number:
                html.append("<br>")
            if line:
                html.append(_run(line, run, begins_line=begins_line))
                begins_line = False
    return "".join(html)


def _run(text: str, run: Run, *, begins_line: bool) -> str:
    look = run.format
    plain_start = begins_line and look.plain
    inner = text.strip(" ")
    start = text.index(inner) if inner else len(text)
    escaped = literal(inner) if plain_start else inline_literal(inner)
    html = escape(text[:start] + escaped + text[start + len(inner) :], quote=False)
    if look.italic:
        html = f"<em>{html}</em>"
    if look.bold:
        html = f"<strong>{html}</strong>"
    return f'<a href="{escape(look.link)}">{html}</a>' if look.link else html


def _table(table: Table) -> str:
    rows = []
    for number, row in enumerate(table.rows):
        tag = "td" if number else "th"
        cells = "".join(f"<{tag}>{_cell(cell.blocks, head=not number)}</{tag}>" for cell in row)
        rows.append(f"<tr>{cells}</tr>")
    return f"<table><thead>{rows[0]}</thead><tbody>{''.join(rows[1:])}</tbody></table>"


def _cell(blocks: Sequence[Block], *, head: bool) -> str:
    runs = [run for block in blocks if isinstance(block, Paragraph) for run in block.runs]
    if head:
        # The first row is bold anyway.
        runs = [replace(run, format=replace(run.format, bold=False)) for run in runs]
    html = _lines(runs)
    return html.replace("|", "\\|")
