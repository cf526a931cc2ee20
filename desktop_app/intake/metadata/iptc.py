"""IPTC-IIM 4.2, the captions of news agencies since 1991; only JPEG files have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PIL import ImageFile, IptcImagePlugin

from .notes import PhotoNotes, credit_line, moment, place_line
from .old_text import decoded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL import Image

# Record 2, the application record, by its dataset numbers.
_DATE, _TIME = (2, 55), (2, 60)
_BYLINE, _CREDIT = (2, 80), (2, 110)
_CITY, _SUBLOCATION = (2, 90), (2, 92)
_CAPTION = (2, 120)


def iptc_notes(image: Image.Image) -> PhotoNotes:
    """Return what IPTC says of `image`. Raises what Pillow raises for damaged records."""
    if not isinstance(image, ImageFile.ImageFile):
        return PhotoNotes()
    values = IptcImagePlugin.getiptcinfo(image) or {}

    def text(dataset: tuple[int, int]) -> str:
        return _text(values, dataset)

    return PhotoNotes(
        caption=text(_CAPTION),
        credit=credit_line(text(_BYLINE), text(_CREDIT)),
        place=place_line(text(_SUBLOCATION), text(_CITY)),
        taken=moment(_spread(text(_DATE), text(_TIME))),
    )


def _text(values: Mapping[tuple[int, int], Any], dataset: tuple[int, int]) -> str:
    value = values.get(dataset)
    # What is given several times, such as the by-line, is a list; what is empty is None.
    given = value if isinstance(value, list) else [value]
    return ", ".join(decoded(one) for one in given if one)


def _spread(day: str, clock: str) -> str:
    """Return `20190424` and `093000+0700` with the signs the other standards put between."""
    spread = f"{day[:4]}-{day[4:6]}-{day[6:8]}"
    return f"{spread}T{clock[:2]}:{clock[2:4]}:{clock[4:6]}" if len(clock) >= len("HHMMSS") else spread
