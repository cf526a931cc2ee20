"""Kinds of files by their endings; light to import."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Files of Word and what people take for them; what each really is its first bytes tell.
WORD = frozenset({".docx", ".docm", ".dotx", ".dotm", ".doc", ".rtf", ".odt"})
PAGES = frozenset({".html", ".htm", ".xhtml"})
MARKDOWN = frozenset({".md", ".markdown"})
PLAIN = frozenset({".txt", ".text", ""})


def may_be_article(path: Path) -> bool:
    """Return whether a file that somebody drops is meant as a text."""
    ending = path.suffix.lower()
    return ending != "" and ending in WORD | PAGES | MARKDOWN | PLAIN
