"""Texts with a selection in them: a bar is the caret, brackets are the edges of what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.markdown.markdown_edits import Edit


def parsed(case: str) -> tuple[str, int, int]:
    """Return the text of `case` and from where to where it is selected."""
    if "|" in case:
        position = case.index("|")
        return case.replace("|", ""), position, position
    start, end = case.index("⟦"), case.index("⟧") - 1
    return case.replace("⟦", "").replace("⟧", ""), start, end


def shown(text: str, edit: Edit) -> str:
    """Return `text` after `edit`, with what is selected then."""
    changed = text[: edit.start] + edit.text + text[edit.end :]
    first, last = sorted((edit.anchor, edit.position))
    if first == last:
        return f"{changed[:first]}|{changed[first:]}"
    return f"{changed[:first]}⟦{changed[first:last]}⟧{changed[last:]}"
