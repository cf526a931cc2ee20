"""Where the article on a copied page ends and the rest of the page begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import furniture
from .paragraphs import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST_LINES_UNDER_A_FOOTER = 12
_MOST_WORDS_OF_A_LIST_LINE = 35


def article_end(lines: Sequence[str]) -> int | None:
    """Return the index of the line where comments, comment form or footer begin, None without them."""
    found = _form_start(lines)
    return found if found is not None else _footer_start(lines)


def without_other_articles(lines: Sequence[str]) -> tuple[str, ...]:
    """Return `lines` without the lists of other articles that close them.

    A list is a heading such as “Tin liên quan” with nothing but headlines under it, down to the end.
    """
    end = len(lines)
    for number in range(len(lines) - 1, 0, -1):
        line = lines[number]
        if furniture.is_other_articles_head(line) and any(before.strip() for before in lines[:number]):
            end = number
        elif line.strip() and not _is_list_line(line):
            break
    return tuple(lines[:end])


def leftovers(lines: Sequence[str]) -> tuple[str, ...]:
    """Return those `lines` from around an article that are not recognised as furniture, as they stand."""
    kept: list[str] = []
    in_list = False
    for line in lines:
        if not line.strip():
            continue
        if furniture.is_furniture(line):
            in_list = furniture.is_other_articles_head(line)
        elif not (in_list and _is_list_line(line)):
            in_list = False
            kept.append(line.strip())
    return tuple(kept)


def _is_list_line(line: str) -> bool:
    return not ends_sentence(line) and len(line.split()) <= _MOST_WORDS_OF_A_LIST_LINE


def _form_start(lines: Sequence[str]) -> int | None:
    note = next((number for number, line in enumerate(lines) if furniture.is_form_note(line)), None)
    if note is None:
        return _bare_form_start(lines)
    comments = next((number for number in range(note) if furniture.is_comments_head(lines[number])), note)
    return _upwards(lines, comments, furniture.is_form_head)


def _bare_form_start(lines: Sequence[str]) -> int | None:
    """Find a form copied without its note: its head, with nothing but furniture under it."""
    start = None
    for number in range(len(lines) - 1, -1, -1):
        if furniture.is_form_head(lines[number]):
            start = number
        elif lines[number].strip() and not furniture.is_furniture(lines[number]):
            break
    return start


def _footer_start(lines: Sequence[str]) -> int | None:
    """Find a footer: at least two of its lines, one of them unmistakable, and no paragraph after it."""
    mark = next(
        (number for number in range(len(lines) - 1, -1, -1) if furniture.is_footer_mark(lines[number])), None
    )
    if mark is None:
        return None
    start = _upwards(lines, mark, furniture.is_furniture)
    below = [line for line in lines[mark + 1 :] if line.strip() and not furniture.is_furniture(line)]
    if len(below) > _MOST_LINES_UNDER_A_FOOTER or not all(map(_is_list_line, below)):
        return None
    return start if sum(map(furniture.is_footer_line, lines[start:])) >= 2 else None


def _upwards(lines: Sequence[str], start: int, accepts: Callable[[str], bool]) -> int:
    """Return the index of the first of the blank or accepted lines directly above `start`."""
    first = start
    while first and (not lines[first - 1].strip() or accepts(lines[first - 1])):
        first -= 1
    return first
