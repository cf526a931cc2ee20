"""Administrative units of Vietnam, as they were until 30 June 2025 and as they are since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

# Resolutions 202/2025/QH15 and 76/2025/UBTVQH15: provinces and communes were merged, districts abolished.
MERGER_DAY = date(2025, 7, 1)


@dataclass(frozen=True, slots=True)
class Unit:
    """A province, district or commune.

    `name` is as it stands inside a sentence: “xã Cần Đước”. `above` are the units it lies in, the nearest
    first. `counterparts` are what a present unit was made from, or what has become of a former one.
    """

    name: str
    above: tuple[str, ...]
    present: bool
    counterparts: tuple[Unit, ...] = ()

    @property
    def title(self) -> str:
        """The name as it begins a line: “Xã Cần Đước”."""
        return self.name[:1].upper() + self.name[1:]

    @property
    def full_name(self) -> str:
        """The unit with those it lies in: “Xã Cần Đước, Tây Ninh”."""
        return ", ".join((self.title, *self.above))

    @property
    def proper_name(self) -> str:
        """The name without the kind of unit: “Cần Đước”; a number alone is no name: “Phường 1”."""
        for kind in _KINDS:
            rest = self.name.removeprefix(f"{kind} ")
            if rest != self.name:
                return rest
        return self.name


_KINDS = ("thành phố", "thị xã", "thị trấn", "tỉnh", "huyện", "phường", "xã")


def units_in_words(units: tuple[Unit, ...]) -> str:
    """Return `units` in one line, those in the same place side by side: “xã A, xã B, Tây Ninh; xã C, …”."""
    together: dict[tuple[str, ...], list[str]] = {}
    for unit in units:
        together.setdefault(unit.above, []).append(unit.name)
    return "; ".join(", ".join((*names, *above)) for above, names in together.items())
