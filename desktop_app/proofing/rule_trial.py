"""A rule tried on its own examples, and on texts that are long: what it says it must do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.proof_fixes import fixed
from desktop_app.domain.proofs import PROOF_FIELDS, Official, ProofConfiguration, ProofText, RuleFault

from .engine import Proofreader
from .expressions import RuleTooSlow, expression_check
from .glossary_files import shipped_glossary
from .passages import Passage, PassageKind
from .rule_files import shipped_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofRule, RuleExample

_LONG = 8_000
# What makes an expression go over and over a text is a long run of what it repeats.
_RUNS = ("a", " ", "1", ".", "A", "à ", "một hai ", "Ông Nguyễn Văn A, ", "1.000 ", "“a” ", "a-", "a(")


# Examples of what comes with the program are about what comes with it, whatever a newsroom sets; and about
# somebody who holds no office anywhere.
_SAMPLE = Official("", "Nguyễn Văn Mẫu", "Bí thư Huyện ủy Mẫu")


def faults(rule: ProofRule) -> tuple[RuleFault, ...]:
    """Return how `rule`, taken alone, does not do what its examples say; nothing for a good rule.

    Raises InvalidProofRule for one that cannot be used at all.
    """
    alone = replace(rule, enabled=True)
    reader = Proofreader(
        ProofConfiguration(rules=(alone,), glossary=shipped_glossary(shipped_folder()), officials=(_SAMPLE,))
    )
    found = [] if rule.examples else [RuleFault("no_example")]
    found.extend(_slow(alone))
    if any(fault.problem == "too_slow" for fault in found):
        return tuple(found)
    for example in rule.examples:
        found.extend(_of_example(reader, alone, example))
    for fine in rule.fine:
        flagged = reader.proof(_texts(alone, fine))
        if flagged:
            found.append(RuleFault("fine_flagged", fine, flagged[0].text))
    return tuple(found)


def _of_example(reader: Proofreader, rule: ProofRule, example: RuleExample) -> Iterator[RuleFault]:
    findings = reader.proof(_texts(rule, example.wrong))
    if not findings:
        yield RuleFault("not_found", example.wrong)
        return
    if example.text and all(finding.text != example.text for finding in findings):
        yield RuleFault("wrong_text", example.wrong, findings[0].text)
    result = fixed(example.wrong, findings)
    suggests = any(finding.suggestions for finding in findings)
    if (suggests or example.right) and result != example.right:
        yield RuleFault("wrong_result", example.wrong, result)


def _slow(rule: ProofRule) -> Iterator[RuleFault]:
    if not rule.pattern:
        return
    look = expression_check(rule).look
    samples = [*_RUNS, *rule.fine, *(example.wrong for example in rule.examples)]
    for sample in filter(None, samples):
        long = (sample * (_LONG // len(sample) + 1))[:_LONG].replace("\n", " ")
        # Something at the end that fits nothing, so that all ways are tried.
        long += "\ufffc"
        try:
            for _ in look(Passage("body", PassageKind.TEXT, long, long, range(len(long)), ())):
                continue
        except RuleTooSlow:
            yield RuleFault("too_slow", sample)
            return


def _texts(rule: ProofRule, text: str) -> tuple[ProofText, ...]:
    """An example stands in the body if the rule looks there."""
    field = "body" if not rule.fields or "body" in rule.fields else rule.fields[0]
    assert field in PROOF_FIELDS
    return (ProofText(field, "", text),)
