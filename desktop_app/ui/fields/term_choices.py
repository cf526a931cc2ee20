"""Tags, events and places as a field offers them: how many articles carry each, and what a place is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.places import MERGER_DAY, units_in_words
from desktop_app.language.numerals import grouped

from .choices import MOST, Choice

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop_app.domain.places import Unit
    from desktop_app.services.suggestions import Suggestion, Suggestions


class TermChoices:
    """The names of one vocabulary."""

    def __init__(self, suggestions: Suggestions) -> None:
        self._suggestions = suggestions

    def find(
        self, query: str, taken: Collection[str] = (), *, former_first: bool = False
    ) -> Sequence[Choice]:
        """Return the names found, the most used first; units of before the mergers last, or first."""
        found = self._suggestions.find(query, limit=MOST, without=taken, former_first=former_first)
        return [_choice(one) for one in found]

    def meant(self, text: str) -> Choice | None:
        """Return the name that was meant by a text typed in full."""
        name = self._suggestions.meant(text)
        return Choice(name, name)

    def name(self, key: str) -> str:
        """Return the name as the article has it, even where it is another name of a term by now."""
        return key


def merger_day() -> str:
    """Return the day of the mergers as it is read: “1/7/2025”."""
    return f"{MERGER_DAY.day}/{MERGER_DAY.month}/{MERGER_DAY.year}"


def article_count(number: int) -> str:
    """Return how many articles carry a name, nothing for none."""
    if number == 1:
        return QCoreApplication.translate("TermChoices", "1 article")
    source = QCoreApplication.translate("TermChoices", "{count} articles")
    return source.format(count=grouped(number)) if number else ""


def _choice(one: Suggestion) -> Choice:
    return Choice(
        key=one.name,
        text=f"{one.alias} → {one.name}" if one.alias else one.name,
        aside=article_count(one.uses),
        below="" if one.unit is None else _what_it_is(one.unit),
    )


def _what_it_is(unit: Unit) -> str:
    if not unit.counterparts:
        return ""
    if unit.present:
        source = QCoreApplication.translate("TermChoices", "before {day}: {units}")
    else:
        source = QCoreApplication.translate("TermChoices", "since {day}: {units}")
    return source.format(day=merger_day(), units=units_in_words(unit.counterparts))
