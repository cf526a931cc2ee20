"""Regular expressions that people type: whatever they write, the answer comes soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from desktop_app.domain.errors import (
    BadExpression,
    BadReplacement,
    ExpressionTooLarge,
    ExpressionTooSlow,
)
from desktop_app.language.finding import Folded, Likeness, folded
from desktop_app.proofing.expression_size import is_too_large

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MOST_CHARACTERS = 500
_WORD = r"[\p{L}\p{N}\p{M}]"
_BEGIN = rf"(?:(?<!{_WORD})|(?!{_WORD}))(?:"
_END = rf")(?:(?!{_WORD})|(?<!{_WORD}))"
_IN_TEMPLATE = regex.compile(r"\\(?:(?P<number>\d{1,2})|g<(?P<name>\w+)>|(?P<sign>.))", regex.DOTALL)
_SIGNS = {"n": "\n", "t": "\t"}


class Expression:
    """An expression in the form in which a text is searched, `likeness` deciding what matters in both.

    Its lines are those of the text: `^` and `$` are at the ends of paragraphs.
    """

    def __init__(self, words: str, likeness: Likeness) -> None:
        """Raises BadExpression, or ExpressionTooLarge for one that would take too much memory or time."""
        flags = regex.MULTILINE if likeness.case else regex.MULTILINE | regex.IGNORECASE
        self._likeness = Likeness(accents=likeness.accents, case=True)
        sought = folded(words, self._likeness, literal=True).text
        if len(words) > _MOST_CHARACTERS or is_too_large(sought, most_characters=_MOST_CHARACTERS):
            raise ExpressionTooLarge
        try:
            self._pattern = regex.compile(sought, flags)
            if likeness.whole_words:
                self._pattern = regex.compile(_BEGIN + sought + _END, flags)
        except (regex.error, ValueError, OverflowError) as error:
            place = getattr(error, "pos", None) or 0
            raise BadExpression(position=min(place, len(words) - 1) + 1) from error
        except RecursionError as error:
            raise ExpressionTooLarge from error

    def find_all(self, text: str, *, seconds: float) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
        """Yield where the expression stands in `text`, and what its groups stand for, the whole first.

        What is empty, such as the beginning of a line, is passed over. Raises ExpressionTooSlow once it
        took `seconds` of this process's computing. Other threads go on meanwhile.
        """
        there = folded(text, self._likeness, literal=True)
        try:
            for match in self._pattern.finditer(there.text, timeout=seconds, concurrent=True):
                start, end = match.span()
                place = there.span(start, end) if end > start else (0, 0)
                if place[1] > place[0]:
                    yield place, (text[place[0] : place[1]], *self._groups(match, there, text))
        except TimeoutError as error:
            raise ExpressionTooSlow(seconds=seconds) from error

    def replacement(self, template: str) -> Callable[[tuple[str, ...]], str]:
        r"""Return what puts the groups of a hit into `template`: `\\1`, `\\g<name>`, `\\n`, `\\t`, `\\\\`.

        Raises BadReplacement for a group that the expression does not have.
        """
        parts: list[str | int] = []
        end = 0
        for found in _IN_TEMPLATE.finditer(template):
            parts.append(template[end : found.start()])
            parts.append(self._part(found))
            end = found.end()
        parts.append(template[end:])
        return lambda groups: "".join(groups[part] if isinstance(part, int) else part for part in parts)

    def _groups(self, match: regex.Match[str], there: Folded, text: str) -> Iterator[str]:
        for number in range(1, self._pattern.groups + 1):
            start, end = match.span(number)
            first, last = there.span(start, end) if end > start else (0, 0)
            yield text[first:last]

    def _part(self, found: regex.Match[str]) -> str | int:
        name, number, sign = found["name"], found["number"], found["sign"]
        if sign is not None:
            return _SIGNS.get(sign, sign)
        group = self._pattern.groupindex.get(name) if name and not name.isdigit() else int(name or number)
        if group is None or group > self._pattern.groups:
            raise BadReplacement(group=name or number)
        return group
