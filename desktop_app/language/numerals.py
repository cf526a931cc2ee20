"""Numbers as Vietnamese readers write them, and how many syllables they speak for one in figures."""

from __future__ import annotations

# Longer figures are numbers of accounts and telephones, read figure by figure.
_LONGEST_QUANTITY = 12


def grouped(number: int) -> str:
    """Return `number` with stops between the thousands: `1.234`."""
    return f"{number:,}".replace(",", ".")


def numeral_syllables(figures: str) -> int:
    """Return the syllables of a whole number in decimal figures: 2019, hai nghìn không trăm mười chín, has 6.

    Figures that begin with 0 are read one by one, as in a telephone number, except in pairs: “08 giờ” is
    tám giờ.
    """
    if len(figures) > _LONGEST_QUANTITY or (figures.startswith("0") and len(figures) > 2):
        return len(figures)
    number = int(figures)
    if number == 0:
        return 1
    groups = []
    while number:
        number, group = divmod(number, 1000)
        groups.append(group)
    first = len(groups) - 1
    # One syllable names the scale of each group but the lowest: nghìn, triệu, tỷ.
    scales = sum(1 for group in groups[1:] if group)
    return scales + sum(_group(group, whole=place != first) for place, group in enumerate(groups) if group)


def _group(group: int, *, whole: bool) -> int:
    """Return the syllables of up to three figures; `whole`, with a hundred of nought spoken."""
    hundreds, rest = divmod(group, 100)
    tens, units = divmod(rest, 10)
    spoken_hundreds = 2 if hundreds or whole else 0
    if not tens:
        linh = 1 if units and spoken_hundreds else 0
        return spoken_hundreds + linh + (1 if units else 0)
    return spoken_hundreds + (1 if tens == 1 else 2) + (1 if units else 0)
