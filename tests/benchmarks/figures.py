"""What a benchmark finds: measured values under a name, and the goal they are held against."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from statistics import quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MILLISECONDS = "ms"
MEGABYTES = "MB"


@dataclass(frozen=True, slots=True)
class Figure:
    """Values of one kind in `unit`. `size` tells of what, `target` the goal for the percentile `held`.

    The goal is not to be exceeded, or to be reached where it is `at_least` that.
    """

    name: str
    values: Sequence[float]
    size: str = ""
    unit: str = MILLISECONDS
    target: float | None = None
    held: str = "p50"
    notes: str = field(default="", kw_only=True)
    at_least: bool = field(default=False, kw_only=True)

    def line(self) -> str:
        """Return the figure as JSON: least, p50, p95 and greatest value, rounded to a hundredth."""
        found = {
            "least": min(self.values),
            "p50": percentile(self.values, 50),
            "p95": percentile(self.values, 95),
            "max": max(self.values),
        }
        said = {"name": self.name, "size": self.size, "runs": len(self.values), "unit": self.unit}
        said |= {name: round(value, 2) for name, value in found.items()}
        if self.target is not None:
            met = found[self.held] >= self.target if self.at_least else found[self.held] <= self.target
            sign = ">=" if self.at_least else "<="
            said |= {"target": f"{self.held} {sign} {self.target:g}", "met": met}
        if self.notes:
            said["notes"] = self.notes
        return json.dumps(said, ensure_ascii=False)


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that `percent` of `values` do not exceed, between two of them where it lies there."""
    if len(values) == 1:
        return values[0]
    return quantiles(values, n=100, method="inclusive")[percent - 1]
