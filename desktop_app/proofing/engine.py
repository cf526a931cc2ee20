"""The proofs of an article's texts by one configuration, passage by passage, each looked at once."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import InvalidProofRule
from desktop_app.domain.proof_overlaps import weightiest
from desktop_app.domain.proofs import UNSPELT_FIELDS, ProofFinding, ProofKind, ProofSeverity

from .checks.table import CHECKS
from .expressions import PASSAGE_SECONDS, RuleTooSlow, expression_check
from .passages import lines_of
from .phrases import Phrases
from .remarks import ArticleCheck, PassageCheck, Remark
from .sentences import filled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop_app.domain.proofs import ProofConfiguration, ProofRule, ProofText

    from .passages import Line, Passage
    from .remarks import Check

# The passages of some ten long articles; a paragraph with what was found in it takes some kilobytes.
_MOST_PASSAGES = 4_000
# Passages in which an expression may be too slow before the others go without it: a long article must not
# take longer than the proof process has.
_MOST_SLOW = 5
_TOO_SLOW = (
    "Quy tắc “{name}” chạy quá lâu ở đoạn này nên đã bỏ qua; tòa soạn cần sửa lại biểu thức của quy tắc."
)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What one look at a passage gave: remarks by rule, what article checks collect, rules too slow."""

    passage: Passage
    remarks: tuple[tuple[int, Remark], ...]
    collected: tuple[Any, ...]
    too_slow: tuple[int, ...]


class Proofreader:
    """Proofs texts by the rules of a configuration that are on. Used by one thread at a time.

    `seconds` is what an expression may take for one passage.
    """

    def __init__(self, configuration: ProofConfiguration, *, seconds: float = PASSAGE_SECONDS) -> None:
        """Raises InvalidProofRule for a rule that cannot be used."""
        self._rules = tuple(rule for rule in configuration.rules if rule.enabled)
        checks = [_check(rule, configuration, seconds) for rule in self._rules]
        self._passage_checks = [
            (number, check) for number, check in enumerate(checks) if not isinstance(check, ArticleCheck)
        ]
        self._article_checks = [
            (number, check) for number, check in enumerate(checks) if isinstance(check, ArticleCheck)
        ]
        self._words = Phrases((word.lower(), None) for word in configuration.words)
        self._known: OrderedDict[tuple[str, str, str], _Looked] = OrderedDict()

    def proof(self, texts: Iterable[ProofText]) -> tuple[ProofFinding, ...]:
        """Return what is told of the texts of one article, in the order of the page."""
        return weightiest(self.everything(texts))

    def everything(self, texts: Iterable[ProofText]) -> tuple[ProofFinding, ...]:
        """Return all that the rules find, also about the same words, in the order of the page."""
        order: dict[tuple[str, str], int] = {}
        lines: list[Line] = []
        for text in texts:
            order[text.field, text.item] = len(order)
            lines.extend(lines_of(text))
        looked = list(zip(lines, self._look(lines), strict=True))
        found = [*self._in_passages(looked), *self._across(looked)]
        return tuple(
            sorted(found, key=lambda one: (order[one.field, one.item], one.start, one.end, one.rule))
        )

    def _look(self, lines: Sequence[Line]) -> list[_Looked]:
        """Return what a look at each line gives, taking only the first look at those not seen before."""
        keys = [(line.field, line.kind.value, line.source) for line in lines]
        unseen = {key: line for key, line in zip(keys, lines, strict=True) if key not in self._known}
        first = self._first_look([line.passage() for line in unseen.values()])
        self._known.update(zip(unseen, first, strict=True))
        looked = [self._known[key] for key in keys]
        for key in keys:
            self._known.move_to_end(key)
        while len(self._known) > _MOST_PASSAGES:
            self._known.popitem(last=False)
        return looked

    def _first_look(self, passages: Sequence[Passage]) -> list[_Looked]:
        """Take every check over all passages before the next: what it works with stays near the processor.

        The other way round a proof takes a tenth longer.
        """
        remarks: list[list[tuple[int, Remark]]] = [[] for _ in passages]
        too_slow: list[list[int]] = [[] for _ in passages]
        for number, check in self._passage_checks:
            slow = 0
            for place, passage in enumerate(passages):
                if not _looks_at(self._rules[number], passage):
                    continue
                if slow == _MOST_SLOW:
                    too_slow[place].append(number)
                    continue
                try:
                    found = self._remarks(number, check, passage)
                    remarks[place].extend((number, remark) for remark in found)
                except RuleTooSlow:
                    slow += 1
                    too_slow[place].append(number)
        columns = [
            [check.collect(one) if _looks_at(self._rules[number], one) else None for one in passages]
            for number, check in self._article_checks
        ]
        return [
            _Looked(
                passage, tuple(remarks[place]), tuple(one[place] for one in columns), tuple(too_slow[place])
            )
            for place, passage in enumerate(passages)
        ]

    def _remarks(self, number: int, check: PassageCheck, passage: Passage) -> Iterable[Remark]:
        """Return what a check says, without what is in the newsroom's dictionary: that is no misspelling."""
        found = check.look(passage)
        if self._rules[number].kind is not ProofKind.SPELLING:
            return found
        text = passage.text.lower()
        if len(text) != len(passage.text):
            # A letter of another alphabet that becomes two: places would not fit any more.
            return found
        words = list(self._words.find(text))
        return [one for one in found if not any(_within(one, word) for word in words)]

    def _in_passages(self, looked: Sequence[tuple[Line, _Looked]]) -> Iterator[ProofFinding]:
        for line, look in looked:
            for number, remark in look.remarks:
                yield _finding(line, look.passage, self._rules[number], remark)
            for number in look.too_slow:
                yield _stopped(line, look.passage, self._rules[number])

    def _across(self, looked: Sequence[tuple[Line, _Looked]]) -> Iterator[ProofFinding]:
        for column, (number, check) in enumerate(self._article_checks):
            holding = [
                (line, look.passage, look.collected[column])
                for line, look in looked
                if look.collected[column] is not None
            ]
            for which, remark in check.compare([(passage, facts) for _, passage, facts in holding]):
                line, passage, _ = holding[which]
                yield _finding(line, passage, self._rules[number], remark)


def _check(rule: ProofRule, configuration: ProofConfiguration, seconds: float) -> Check:
    if rule.pattern:
        return expression_check(rule, seconds=seconds)
    maker = CHECKS.get(rule.check)
    if maker is None:
        raise InvalidProofRule(rule=rule.rule_id, field="check", problem="unknown_check", detail=rule.check)
    return maker(configuration)


def _within(remark: Remark, place: tuple[int, int, None]) -> bool:
    return place[0] <= remark.start and remark.end <= place[1]


def _looks_at(rule: ProofRule, passage: Passage) -> bool:
    if rule.fields:
        return passage.field in rule.fields
    return not (rule.kind is ProofKind.SPELLING and passage.field in UNSPELT_FIELDS)


def _finding(line: Line, passage: Passage, rule: ProofRule, remark: Remark) -> ProofFinding:
    start, end = passage.span(remark.start, remark.end)
    text, prose = passage.source[start:end], passage.text[remark.start : remark.end]
    # Marks of Markdown inside would be lost with what takes their place.
    suggestions = remark.suggestions if text == prose else ()
    first = suggestions[0] if suggestions else ""
    values = {**remark.values, "text": prose, "suggestion": first}
    return ProofFinding(
        field=line.field,
        item=line.item,
        start=line.start + start,
        end=line.start + end,
        rule=rule.rule_id,
        kind=rule.kind,
        severity=rule.severity,
        text=text,
        suggestions=suggestions,
        reason=filled(rule.reason, values),
    )


def _stopped(line: Line, passage: Passage, rule: ProofRule) -> ProofFinding:
    """Nothing fails silently; and nothing that was not looked at to the end stops an article."""
    reason = filled(_TOO_SLOW, {"name": rule.name})
    return replace(_finding(line, passage, rule, Remark(0, 0)), severity=ProofSeverity.MAY, reason=reason)
