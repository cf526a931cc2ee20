"""Why a proof rule is refused: what cannot be used in it, or which of its examples it does not keep to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.proofs import RuleFault

_PROBLEMS: Mapping[str, str] = {
    "not_an_expression": QT_TRANSLATE_NOOP(
        "ProofRules", "the expression is not complete, or has a mistake at character {position}."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "ProofRules", "the expression is too long or repeats too much. Make two rules of it."
    ),
    "unknown_group": QT_TRANSLATE_NOOP(
        "ProofRules", "the suggestion names the group {detail}, which the expression does not have."
    ),
    "bad_escape": QT_TRANSLATE_NOOP(
        "ProofRules", "the suggestion has a “\\” that means nothing there. Write “\\\\” for a backslash."
    ),
    "unknown_check": QT_TRANSLATE_NOOP("ProofRules", "this program has no check “{detail}”."),
    "pattern_or_check": QT_TRANSLATE_NOOP("ProofRules", "write an expression."),
    "check_decides": QT_TRANSLATE_NOOP("ProofRules", "a built-in check makes its own suggestions."),
    "empty": QT_TRANSLATE_NOOP("ProofRules", "give it a name and a reason."),
    "repeated": QT_TRANSLATE_NOOP("ProofRules", "another rule has this name already. Choose another name."),
    "unknown_field": QT_TRANSLATE_NOOP("ProofRules", "it names something that rules do not have ({field})."),
}
_OTHER: str = QT_TRANSLATE_NOOP("ProofRules", "{field} cannot be read ({problem}).")

_FIELDS: Mapping[str, str] = {
    "term": QT_TRANSLATE_NOOP("ProofRules", "Name"),
    "meaning": QT_TRANSLATE_NOOP("ProofRules", "Stands for"),
    "variants": QT_TRANSLATE_NOOP("ProofRules", "Not to be written as"),
    "name": QT_TRANSLATE_NOOP("ProofRules", "Full name"),
    "post": QT_TRANSLATE_NOOP("ProofRules", "Post"),
    "entry_id": QT_TRANSLATE_NOOP("ProofRules", "Entry"),
}

_FAULTS: Mapping[str, str] = {
    "no_example": QT_TRANSLATE_NOOP("ProofRules", "Add an example of what it finds."),
    "not_found": QT_TRANSLATE_NOOP("ProofRules", "It finds nothing in “{example}”."),
    "wrong_text": QT_TRANSLATE_NOOP("ProofRules", "In “{example}” it points out “{got}”."),
    "wrong_result": QT_TRANSLATE_NOOP("ProofRules", "It makes “{got}” of “{example}”."),
    "fine_flagged": QT_TRANSLATE_NOOP("ProofRules", "It points out “{got}” in “{example}”, which is fine."),
    "too_slow": QT_TRANSLATE_NOOP(
        "ProofRules", "It is too slow on long texts. Write the expression in a simpler way."
    ),
}


def rule_problem(data: Mapping[str, Any]) -> str:
    """Return what is wrong with a rule that cannot be used, and what to do; `data` is the error's."""
    source = _PROBLEMS.get(data["problem"], _OTHER)
    values = {"field": "–", "position": 1, "detail": "–", **data}
    return _translated(source).format(**values)


def fault_sentence(fault: RuleFault) -> str:
    """Return how a rule does not do what it says."""
    return _translated(_FAULTS[fault.problem]).format(example=fault.example, got=fault.got)


def entry_field_name(name: str) -> str:
    """Return what a field of the glossary, or of an official, is called."""
    source = _FIELDS.get(name)
    return name if source is None else _translated(source)


def _translated(source: str) -> str:
    return QCoreApplication.translate("ProofRules", source)
