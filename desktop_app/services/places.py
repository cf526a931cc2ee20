"""The place names the program knows: units before and since the mergers of July 2025."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.domain.places import Unit
from desktop_app.language.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_PROVINCE = "tỉnh"


@dataclass(frozen=True, slots=True)
class Places:
    """All units, present ones first, and how former ones are written."""

    units: tuple[Unit, ...]
    _former: Mapping[str, Unit] = field(repr=False, compare=False)

    def former(self, place: str) -> Unit | None:
        """Return the unit that is no more and that `place` can only mean, in whatever spelling."""
        return self._former.get(name_key(place))


def read_places(folder: Path) -> Places:
    """Return the units of the tables in `folder`; its README tells their form and sources."""
    provinces = [(line["present"], line["former"]) for line in _lines(folder / "provinces.tsv")]
    communes = list(_lines(folder / "communes.tsv"))
    units = [*_provinces(provinces), *_communes(communes), *_districts(communes)]
    present = [unit for unit in units if unit.present]
    former = [unit for unit in units if not unit.present]
    return Places((*present, *former), _unmistakable(former, present))


def _lines(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)


def _provinces(pairs: list[tuple[str, str]]) -> Iterator[Unit]:
    """Yield each present province, and each former one whose name is no more."""
    present = {name for name, _ in pairs}
    for name in dict.fromkeys(name for name, _ in pairs):
        made_from = tuple(Unit(former, (), present=False) for now, former in pairs if now == name)
        unchanged = [unit.name for unit in made_from] == [name]
        yield Unit(name, (), present=True, counterparts=() if unchanged else made_from)
    for now, name in pairs:
        if name not in present:
            yield Unit(name, (), present=False, counterparts=(Unit(now, (), present=True),))


def _communes(lines: list[dict[str, str]]) -> Iterator[Unit]:
    made_from: dict[Unit, list[Unit]] = defaultdict(list)
    became: dict[Unit, list[Unit]] = defaultdict(list)
    for line in lines:
        now = Unit(line["present"], (line["present_province"],), present=True)
        before = Unit(line["former"], (line["district"], line["former_province"]), present=False)
        made_from[now].append(before)
        became[before].append(now)
    for one, others in (*made_from.items(), *became.items()):
        yield replace(one, counterparts=tuple(others))


def _districts(lines: list[dict[str, str]]) -> Iterator[Unit]:
    communes: dict[Unit, dict[Unit, None]] = defaultdict(dict)
    for line in lines:
        district = Unit(line["district"], (line["former_province"],), present=False)
        communes[district][Unit(line["present"], (line["present_province"],), present=True)] = None
    for district, now in communes.items():
        yield replace(district, counterparts=tuple(now))


def _unmistakable(former: Iterable[Unit], present: Iterable[Unit]) -> dict[str, Unit]:
    """Return the ways to write one former unit that no other unit is written in."""
    today = {name_key(spelling) for unit in present for spelling in _spellings(unit)}
    meant: dict[str, set[Unit]] = defaultdict(set)
    for unit in former:
        for spelling in _spellings(unit):
            meant[name_key(spelling)].add(unit)
    return {key: next(iter(units)) for key, units in meant.items() if len(units) == 1 and key not in today}


def _spellings(unit: Unit) -> Iterator[str]:
    """Yield how a unit is written: alone, or with some or all that it lies in."""
    ways = [unit.above[:end] for end in range(len(unit.above) + 1)]
    if unit.above:
        ways.append((*unit.above[:-1], f"{_PROVINCE} {unit.above[-1]}"))
    for above in ways:
        yield ", ".join((unit.name, *above))
        # “Cần Đước, Long An” was the district, not its township; a bare “Cần Đước” may be a unit of today.
        if unit.present or not unit.above or (above and len(unit.above) == 1):
            yield ", ".join((unit.proper_name, *above))
