"""Plain text written so that the newsroom's Markdown reads it as exactly that text."""

from __future__ import annotations

import re

# What means something anywhere in a line of rendering's dialect: escapes, code, emphasis, links, entities.
# An underscore between letters or digits is only text, so that addresses stay readable in the editor.
_INLINE = re.compile(r"[\\`*\[]|(?<![^\W_])_|_(?![^\W_])|<(?=(?:https?|ftps?)://)|&(?=#?\w+;)", re.IGNORECASE)
_REFERENCES = {"<": "&lt;", "&": "&amp;"}
# What means something only where a line begins: headings, quotes, list items; then numbered items.
_MARKED = re.compile(r"(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$))")
_NUMBERED = re.compile(r"\A(\d+)(\.(?=\s|$))")
# Dashes, colons and bars alone are a rule across the page or the second row of a table.
_RULED = re.compile(r"[-:|\s]+")
_FENCE = "~~~"


def inline_literal(text: str) -> str:
    """Return text from inside a line as Markdown that shows the same characters."""
    return _INLINE.sub(lambda found: _REFERENCES.get(found[0], "\\" + found[0]), text)


def literal(line: str) -> str:
    """Return one line of plain text as Markdown that shows the same characters, spaces around it aside."""
    text = inline_literal(line.strip())
    if _RULED.fullmatch(text):
        return re.sub(r"[-|]", r"\\\g<0>", text)
    if _MARKED.match(text):
        return "\\" + text
    if text.startswith(_FENCE):
        # The tilde has no escape in Markdown; a character reference says the same.
        return "&#126;" + text[1:]
    return _NUMBERED.sub(r"\1\\\2", text)
