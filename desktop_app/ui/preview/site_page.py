"""A page as the preview's browser gets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, eq=False)
class SitePage:
    """The whole document and the files behind its asset addresses.

    Pages of one `series` are of one article, whose reader keeps the place. `asked_at`, in seconds of
    `time.perf_counter`, is when the text was there.
    """

    html: str
    assets: Mapping[str, Path]
    series: int
    asked_at: float
