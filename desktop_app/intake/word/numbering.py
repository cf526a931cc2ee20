"""The numbers and letters that Word puts in front of paragraphs by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.intake.rich_text.lists import numeral

from .xml_parts import child, name, value

if TYPE_CHECKING:
    from lxml import etree

_PLACE = re.compile(r"%([1-9])")
_COUNTED = re.compile(r"%[1-9][.)]?")
_LETTERS = {"lowerLetter": "alpha", "upperLetter": "Alpha", "lowerRoman": "roman", "upperRoman": "Roman"}
_MOST_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""


@dataclass(frozen=True, slots=True)
class ListNumber:
    """What stands in front of a paragraph. `number` is None for a bullet; a `label` is more than a number.

    `level` counts from 1.
    """

    level: int
    number: int | None = None
    label: str = ""


class Numbering:
    """Counts through a document: ask for each paragraph once, in their order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, list[int | None]] = {}
        if root is None:
            return
        for kind in root.iter(name("w:abstractNum")):
            levels = {_index(level): _level(level) for level in kind.iter(name("w:lvl"))}
            self._levels[value(kind, "w:abstractNumId")] = levels
        for one in root.iter(name("w:num")):
            self._add(one)

    def next(self, list_id: str, level: str) -> ListNumber | None:
        """Return what the next paragraph of a list has in front; None when it is in no list."""
        kind = self._lists.get(list_id)
        if kind is None or not level.isdecimal():
            return None
        depth = min(int(level), _MOST_LEVELS - 1)
        known = self._levels.get(kind, {}).get(depth, _Level())
        counts = self._count(kind, list_id, depth, known)
        if known.format == "none":
            return None
        if known.format == "bullet":
            return ListNumber(depth + 1)
        if known.format == "decimal" and _COUNTED.fullmatch(known.text):
            return ListNumber(depth + 1, counts[depth])
        return ListNumber(depth + 1, label=self._label(kind, known.text, counts))

    def _add(self, one: etree._Element) -> None:
        list_id, kind = value(one, "w:numId"), value(child(one, "w:abstractNumId"))
        overrides = list(one.iter(name("w:lvlOverride")))
        own = {
            _index(override): level
            for override in overrides
            if (level := child(override, "w:lvl")) is not None
        }
        if own:
            # A list with levels of its own counts by itself.
            self._levels[f"num {list_id}"] = {
                **self._levels.get(kind, {}),
                **{index: _level(level) for index, level in own.items()},
            }
            kind = f"num {list_id}"
        starts = {_index(override): value(child(override, "w:startOverride")) for override in overrides}
        self._restarts[list_id] = {index: int(start) for index, start in starts.items() if start.isdecimal()}
        self._lists[list_id] = kind

    def _count(self, kind: str, list_id: str, depth: int, known: _Level) -> list[int | None]:
        counts = self._counts.setdefault(kind, [None] * _MOST_LEVELS)
        restart = self._restarts.get(list_id, {}).pop(depth, None)
        before = counts[depth]
        if restart is not None:
            counts[depth] = restart
        else:
            counts[depth] = known.start if before is None else before + 1
        counts[depth + 1 :] = [None] * (_MOST_LEVELS - depth - 1)
        return counts

    def _label(self, kind: str, text: str, counts: list[int | None]) -> str:
        def shown(found: re.Match[str]) -> str:
            index = int(found[1]) - 1
            known = self._levels.get(kind, {}).get(index, _Level())
            number = counts[index] or known.start
            letters = _LETTERS.get(known.format)
            return str(number) if letters is None else numeral(number, letters)

        return _PLACE.sub(shown, text).strip()


def _index(element: etree._Element) -> int:
    index = value(element, "w:ilvl")
    return int(index) if index.isdecimal() else 0


def _level(element: etree._Element) -> _Level:
    start = value(child(element, "w:start"))
    return _Level(
        int(start) if start.isdecimal() else 1,
        value(child(element, "w:numFmt")) or "decimal",
        value(child(element, "w:lvlText")),
    )
