"""What proofs find, in words: how sure, what about, and what a fix would make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.proofs import ProofKind, ProofSeverity
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

_SEVERITIES: Mapping[ProofSeverity, str] = {
    ProofSeverity.MUST: QT_TRANSLATE_NOOP("Proofs", "Must be fixed"),
    ProofSeverity.SHOULD: QT_TRANSLATE_NOOP("Proofs", "Should be fixed"),
    ProofSeverity.MAY: QT_TRANSLATE_NOOP("Proofs", "Worth a look"),
}
_KINDS: Mapping[ProofKind, str] = {
    ProofKind.SPELLING: QT_TRANSLATE_NOOP("Proofs", "Spelling"),
    ProofKind.CONSISTENCY: QT_TRANSLATE_NOOP("Proofs", "Consistency"),
    ProofKind.TYPOGRAPHY: QT_TRANSLATE_NOOP("Proofs", "Marks and spaces"),
    ProofKind.NUMBERS: QT_TRANSLATE_NOOP("Proofs", "Numbers and dates"),
    ProofKind.NAMES: QT_TRANSLATE_NOOP("Proofs", "Names and titles"),
    ProofKind.STYLE: QT_TRANSLATE_NOOP("Proofs", "Style"),
}
_DELETE: str = QT_TRANSLATE_NOOP("Proofs", "Delete it")
# Words around what is found are needed to see it where it is hardly more than a space.
_AROUND = 24


def severity_name(severity: ProofSeverity) -> str:
    """Return how sure a finding is, as the heading of such findings."""
    return QCoreApplication.translate("Proofs", _SEVERITIES[severity])


def proof_kind_name(kind: ProofKind) -> str:
    """Return what a finding is about."""
    return QCoreApplication.translate("Proofs", _KINDS[kind])


def suggestion_words(text: str, start: int, end: int, suggestion: str) -> str:
    """Return `suggestion` for `start` to `end` of `text` as a button or a row says it."""
    return fix_in_words(text, start, end, suggestion) or QCoreApplication.translate("Proofs", _DELETE)


def fix_in_words(text: str, start: int, end: int, suggestion: str) -> str:
    """Return what `suggestion` makes of the words that `start` to `end` of `text` is part of.

    Characters are counted. So that a lost space is seen, whole words are given: `hội ”` becomes `hội”`.
    Nothing is returned where nothing would be left.
    """
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    found = text[start:end]
    left = _last_word(before) if _joins(before[-1:], found[:1], suggestion[:1]) else ""
    right = _first_word(after) if _joins(after[:1], found[-1:], suggestion[-1:]) else ""
    return f"{left}{suggestion}{right}".strip()


def _joins(beside: str, was: str, becomes: str) -> bool:
    """Whether a fix is seen only beside its neighbour: a space comes or goes, or it is inside a word."""
    return not was.strip() or not becomes.strip() or beside.isalnum()


def _last_word(text: str) -> str:
    """The last word, with the spaces after it."""
    return text[len(text.rstrip()) - len(text.rstrip().split()[-1]) :] if text.strip() else ""


def _first_word(text: str) -> str:
    return text[: len(text) - len(text.lstrip()) + len(text.split()[0])] if text.strip() else ""
