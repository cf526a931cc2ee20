"""What is known of a photo before anybody has written about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import datetime

from desktop_app.language.normalise import single_line

# The longest caption IPTC knows has 2,000 bytes; a file may hold anything.
_LONGEST = 2000
_MOMENT = re.compile(r"(\d{4})[-:](\d\d)[-:](\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?)?")
# The first photograph that is kept was taken in 1826; cameras without a clock write 0000 and 1970-01-01.
_NO_DAYS = frozenset({"1970-01-01", "1980-01-01"})


@dataclass(frozen=True, slots=True)
class PhotoNotes:
    """The fields fit domain.articles.Photo; what is not known is empty."""

    caption: str = ""
    credit: str = ""
    place: str = ""
    taken: str = ""
    made_with_ai: bool = False

    def cleaned(self) -> PhotoNotes:
        """Return these notes with every text on one line, in NFC and of a sane length."""
        caption, credit, place = (
            single_line(text[:_LONGEST]) for text in (self.caption, self.credit, self.place)
        )
        return replace(self, caption=caption, credit=credit, place=place)

    def filled(self, other: PhotoNotes) -> PhotoNotes:
        """Return these notes, with what they lack taken from `other`."""
        names = [field.name for field in fields(self)]
        return replace(self, **{name: getattr(self, name) or getattr(other, name) for name in names})


def moment(text: str) -> str:
    """Return a time as metadata write it as `2019-04-24` or `2019-04-24T09:30:00`; empty for none.

    The time is the camera's own: an offset and fractions of a second are left out.
    """
    found = _MOMENT.match(text.strip())
    if found is None:
        return ""
    day = "-".join(found.group(1, 2, 3))
    clock = f"T{found[4]}{found[5] or ':00'}" if found[4] else ""
    try:
        datetime.fromisoformat(day + clock)
    except ValueError:
        return ""
    return "" if day in _NO_DAYS else day + clock


def credit_line(creator: str, provider: str) -> str:
    """Return who took a photo and who provides it, as Vietnamese papers write it: `Kim Thoa/TTXVN`."""
    creator, provider = single_line(creator), single_line(provider)
    if not creator or not provider or creator.casefold() in provider.casefold():
        return provider or creator
    return creator if provider.casefold() in creator.casefold() else f"{creator}/{provider}"


def place_line(spot: str, town: str) -> str:
    """Return the place of a photo from the smaller to the larger: `Tân Trạch, Cần Đước`."""
    spot, town = single_line(spot), single_line(town)
    if not spot or not town or town.casefold() in spot.casefold():
        return spot or town
    return f"{spot}, {town}"
