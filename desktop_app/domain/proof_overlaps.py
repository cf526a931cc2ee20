"""Which of several findings about the same words are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .proofs import ProofKind, ProofSeverity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .proofs import ProofFinding

_WEIGHT = {severity: place for place, severity in enumerate(ProofSeverity)}
_PRECEDENCE = {
    ProofKind.NAMES: 0,
    ProofKind.SPELLING: 1,
    ProofKind.CONSISTENCY: 2,
    ProofKind.NUMBERS: 3,
    ProofKind.TYPOGRAPHY: 4,
    ProofKind.STYLE: 5,
}


def weightiest(findings: Sequence[ProofFinding]) -> tuple[ProofFinding, ...]:
    """Return `findings`, in their order, without those about words of which a weightier one is told.

    What else is wrong shows once that is mended or passed over: ask it once what is passed over is left
    out. So a word is underlined once and its fixes do not contradict each other. A remark on style that
    suggests nothing is about a whole sentence, not about the words of others in it.
    """
    kept: set[int] = set()
    taken: set[tuple[str, str, int]] = set()
    for number, finding in sorted(enumerate(findings), key=lambda pair: _weight(pair[1])):
        if finding.kind is ProofKind.STYLE and not finding.suggestions:
            kept.add(number)
            continue
        # What stands between two letters, such as a mark that is missing, has a place as well.
        end = max(finding.end, finding.start + 1)
        places = {(finding.field, finding.item, place) for place in range(finding.start, end)}
        if taken.isdisjoint(places):
            kept.add(number)
            taken |= places
    return tuple(finding for number, finding in enumerate(findings) if number in kept)


def _weight(finding: ProofFinding) -> tuple[int, int, int, str]:
    """What comes first of two findings: the more certain one, a name before a word, the longer one."""
    return _WEIGHT[finding.severity], _PRECEDENCE[finding.kind], finding.start - finding.end, finding.rule
