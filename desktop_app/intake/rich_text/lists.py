"""Lists: of HTML, and of Word, which writes them as paragraphs with a number in front."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from .model import Item

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD_LIST = re.compile(r"(?P<name>l\d+)\s+level(?P<level>\d)")
_NUMBER = re.compile(r"(\d{1,9})[.)]?")
# Letters and words before a paragraph are its label; anything else is a bullet in some font.
_LABEL = re.compile(r"\(?[^\W_]+(?:[.)][^\W_]*)*[.):]*")
_LETTERED = {"a": "alpha", "A": "Alpha", "i": "roman", "I": "Roman"}
_LETTERED |= {"lower-alpha": "alpha", "lower-latin": "alpha", "lower-roman": "roman"}
_LETTERED |= {"upper-alpha": "Alpha", "upper-latin": "Alpha", "upper-roman": "Roman"}
# A footnote in the list at the end of a DOCX file.
_NOTE = re.compile(r"(?:foot|end)note-\d+")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(slots=True)
class _OpenList:
    """A list that is open: how it counts, its next number, the items around it, its last item."""

    kind: str
    number: int
    around: tuple[Item, ...]
    last: Item | None = None


class Lists:
    """Gives paragraphs the items they stand in."""

    def __init__(self) -> None:
        self._serials = count(1)
        self._open: list[_OpenList] = []
        self._word: list[tuple[int, Item]] = []

    def open(
        self,
        tag: str,
        attributes: Mapping[str, str],
        style: Mapping[str, str],
        items: tuple[Item, ...],
    ) -> None:
        """Begin a list of HTML inside `items`; one directly in another list belongs to its last item."""
        self._word.clear()
        kind = "number" if tag == "ol" else "bullet"
        said = style.get("list-style-type") or attributes.get("type") or style.get("list-style", "")
        if tag == "ol" and said in _LETTERED:
            kind = _LETTERED[said]
        elif said == "none":
            kind = "none"
        parent = self._open[-1] if self._open else None
        if parent is not None and parent.around == items and parent.last is not None:
            items = (*items, parent.last)
        start = attributes.get("start", "1")
        self._open.append(_OpenList(kind, int(start) if start.isdecimal() else 1, items))

    def close(self) -> None:
        """End the list."""
        if self._open:
            self._open.pop()

    def item(
        self, attributes: Mapping[str, str], style: Mapping[str, str], items: tuple[Item, ...]
    ) -> tuple[tuple[Item, ...], str]:
        """Begin an item: return the items its paragraphs stand in, and the label its text begins with."""
        within = self._open[-1] if self._open else _OpenList("bullet", 1, items)
        if style.get("list-style-type") == "none" or within.kind == "none":
            return within.around, ""
        value = attributes.get("value", "")
        number = int(value) if value.isdecimal() else within.number
        within.number = number + 1
        if _NOTE.fullmatch(attributes.get("id", "")):
            return within.around, f"[{number}]"
        kind = within.kind
        if kind == "number":
            kind = _LETTERED.get(style.get("list-style-type", ""), kind)
        if kind not in {"number", "bullet"}:
            return within.around, f"{numeral(number, kind)}."
        item = Item(next(self._serials), number if kind == "number" else None)
        within.last = item
        return (*within.around, item), ""

    def word_item(self, level: int, number: int | None) -> tuple[Item, ...]:
        """Return the items of a paragraph that begins an item at `level` of a Word list.

        Levels only tell what lies inside what; a list may leave some of them out.
        """
        while self._word and self._word[-1][0] >= level:
            self._word.pop()
        self._word.append((level, Item(next(self._serials), number)))
        return tuple(item for _, item in self._word)

    def next_word_number(self, level: int) -> int:
        """Return the number after that of the last item at `level`."""
        last = next((item for known, item in self._word if known == level), None)
        return 1 if last is None or last.number is None else last.number + 1

    def end_word_list(self) -> None:
        """Note that an ordinary paragraph stands between the items of Word lists."""
        self._word.clear()


def word_list(style: Mapping[str, str]) -> tuple[str, int] | None:
    """Return name and level of the Word list a paragraph with `style` belongs to."""
    found = _WORD_LIST.search(style.get("mso-list", ""))
    return None if found is None else (found["name"], int(found["level"]))


def marker_meaning(marker: str) -> tuple[int | None, str]:
    """Return the number and the label a Word list shows as `marker`: `1.` counts, `a)` and `1.2` are text."""
    text = marker.strip()
    number = _NUMBER.fullmatch(text)
    if number is not None:
        return int(number[1]), ""
    return None, text if len(text) > 1 and _LABEL.fullmatch(text) else ""


def numeral(number: int, kind: str) -> str:
    """Return `number` in letters (`alpha`) or Roman numerals (`roman`); capitals where the kind has them."""
    text = _roman(number) if kind.lower() == "roman" else _letters(number)
    return text.upper() if kind[0].isupper() else text


def _letters(number: int) -> str:
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("a") + place) + letters
    return letters or "0"


def _roman(number: int) -> str:
    if not 0 < number < 40:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        while number >= value:
            text += sign
            number -= value
    return text
