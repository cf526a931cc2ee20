"""Findings that people pass over: everywhere in an article, or in one place."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from .json_values import flat, member
from .proofs import proofed_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .articles import ArticleContent
    from .proofs import ProofFinding

# How many words on each side tell a place, and how many of them an edit must leave to find it again.
_WORDS = 4
_ENOUGH = 3


class IgnoreScope(StrEnum):
    """Where a finding is passed over."""

    HERE = "here"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class ProofIgnore:
    """What `rule` finds as `text` is passed over. One HERE is known by the words around, as edits move it."""

    ignore_id: str
    scope: IgnoreScope
    rule: str
    text: str
    field: str = ""
    item: str = ""
    before: str = ""
    after: str = ""


def ignore_of(
    ignore_id: str, finding: ProofFinding, scope: IgnoreScope, content: ArticleContent
) -> ProofIgnore:
    """Return what passes over `finding`, which was found in `content`."""
    if scope is IgnoreScope.ARTICLE:
        return ProofIgnore(ignore_id, scope, finding.rule, finding.text)
    before, after = _around(finding, _texts(content))
    return ProofIgnore(
        ignore_id,
        scope,
        finding.rule,
        finding.text,
        finding.field,
        finding.item,
        " ".join(before),
        " ".join(after),
    )


def heeded(
    findings: Iterable[ProofFinding], ignores: Sequence[ProofIgnore], content: ArticleContent
) -> tuple[ProofFinding, ...]:
    """Return the findings in `content` that nobody passed over; `findings` are all there are in it."""
    found = tuple(findings)
    texts = _texts(content) if ignores else {}
    passed = {number for ignore in ignores for number in _passed(ignore, found, texts)}
    return tuple(finding for number, finding in enumerate(found) if number not in passed)


def ignore_to_dict(ignore: ProofIgnore) -> dict[str, Any]:
    """Return what is stored of `ignore`, beside its id."""
    values = asdict(ignore)
    del values["ignore_id"]
    return values


def ignore_from_dict(ignore_id: str, values: Mapping[str, Any]) -> ProofIgnore:
    """Return what `ignore_to_dict` wrote; raises InvalidContent."""
    given = flat("ignore", {**values, "ignore_id": ignore_id}, ProofIgnore, {}, apart={"scope"})
    given["scope"] = member("ignore.scope", IgnoreScope, given["scope"])
    return ProofIgnore(**given)


def _passed(
    ignore: ProofIgnore, findings: Sequence[ProofFinding], texts: Mapping[tuple[str, str], str]
) -> list[int]:
    """Return which findings are passed over; of like places only the one that is most like it."""
    likeness = [_likeness(ignore, finding, texts) for finding in findings]
    best = max(likeness, default=0)
    return [number for number, alike in enumerate(likeness) if alike and alike == best]


def _likeness(ignore: ProofIgnore, finding: ProofFinding, texts: Mapping[tuple[str, str], str]) -> int:
    """Return how much `finding` is like what is passed over, 0 for what is something else."""
    if (ignore.rule, ignore.text) != (finding.rule, finding.text):
        return 0
    if ignore.scope is IgnoreScope.ARTICLE:
        return 1
    if (ignore.field, ignore.item) != (finding.field, finding.item):
        return 0
    before, after = _around(finding, texts)
    kept_before, kept_after = ignore.before.split(), ignore.after.split()
    alike = _alike(before[::-1], kept_before[::-1]) + _alike(after, kept_after)
    whole = max(len(before) + len(after), len(kept_before) + len(kept_after))
    return 1 + alike if alike >= min(_ENOUGH, whole) else 0


def _alike(words: Sequence[str], others: Sequence[str]) -> int:
    """Return how many words are the same from the beginning on."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(words, others, strict=False)))


def _around(
    finding: ProofFinding, texts: Mapping[tuple[str, str], str]
) -> tuple[Sequence[str], Sequence[str]]:
    """Return the words beside a finding; what is joined to it counts as a word."""
    text = texts.get((finding.field, finding.item), "")
    # A word of news has four letters; so far no whole text need be taken apart.
    reach = 25 * _WORDS
    before = text[max(0, finding.start - reach) : finding.start].split()
    after = text[finding.end : finding.end + reach].split()
    return before[-_WORDS:], after[:_WORDS]


def _texts(content: ArticleContent) -> dict[tuple[str, str], str]:
    return {(one.field, one.item): one.text for one in proofed_texts(content)}
