"""A rule's expression at work on a passage, with a time limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from desktop_app.domain.errors import InvalidProofRule

from .expression_size import is_too_large
from .remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofRule

    from .passages import Passage

# A hundred times what a sound expression needs for a long paragraph.
PASSAGE_SECONDS = 0.1
_MOST_CHARACTERS = 2_000
_GROUP = regex.compile(r"\\g<(?P<name>\w+)>|\\(?P<number>\d{1,2})")


class RuleTooSlow(Exception):
    """An expression did not come to an end in the time a passage has."""


def expression_check(rule: ProofRule, *, seconds: float = PASSAGE_SECONDS) -> PassageCheck:
    """Return the check the expression of `rule` is; it raises RuleTooSlow after `seconds` in a passage.

    Raises InvalidProofRule for an expression that cannot be used, with the place of the trouble, from 1, and
    for a suggestion that names a group the expression does not have.
    """
    if is_too_large(rule.pattern, most_characters=_MOST_CHARACTERS):
        raise InvalidProofRule(rule=rule.rule_id, field="pattern", problem="too_large")
    try:
        pattern = regex.compile(rule.pattern, regex.IGNORECASE if rule.any_case else 0)
    except (regex.error, ValueError, OverflowError, RecursionError) as error:
        place = (getattr(error, "pos", None) or 0) + 1
        detail = f"{getattr(error, 'msg', error)}"
        raise InvalidProofRule(
            rule=rule.rule_id, field="pattern", problem="not_an_expression", position=place, detail=detail
        ) from error
    _check_templates(rule, pattern)

    def look(passage: Passage) -> Iterator[Remark]:
        try:
            for found in pattern.finditer(passage.text, timeout=seconds):
                if passage.untouchable(*found.span()):
                    continue
                suggestions = _expanded(rule, found)
                values = {name: value or "" for name, value in found.groupdict().items()}
                yield Remark(*found.span(), suggestions, values)
        except TimeoutError as error:
            raise RuleTooSlow(rule.rule_id) from error

    return PassageCheck(look)


def _expanded(rule: ProofRule, found: regex.Match[str]) -> tuple[str, ...]:
    """Return the suggestions of `rule`; raises InvalidProofRule for a backslash that says nothing."""
    try:
        return tuple(found.expand(template) for template in rule.suggestions)
    except (regex.error, ValueError) as error:
        raise InvalidProofRule(rule=rule.rule_id, field="suggestions", problem="bad_escape") from error


def _check_templates(rule: ProofRule, pattern: regex.Pattern[str]) -> None:
    for template in rule.suggestions:
        for found in _GROUP.finditer(template):
            group = found["name"] or found["number"]
            known = int(group) <= pattern.groups if group.isdigit() else group in pattern.groupindex
            if not known:
                raise InvalidProofRule(
                    rule=rule.rule_id, field="suggestions", problem="unknown_group", detail=found[0]
                )
