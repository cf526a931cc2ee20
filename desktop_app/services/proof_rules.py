"""The rules of the proof desk: those that come with the program, as the newsroom set them, and its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import ProofRuleNotFound, ProofRuleRefused
from desktop_app.domain.people import Action
from desktop_app.domain.proof_format import rule_from_dict, rule_to_dict
from desktop_app.domain.proofs import ProofRule, RuleExample, RuleOrigin
from desktop_app.language.normalise import composed, single_line
from desktop_app.language.slug import slug
from desktop_app.proofing.proof_process import ProofProcess
from desktop_app.proofing.rule_files import shipped_folder, shipped_rules

from .proof_decisions import RULE, decide, deciding, difference
from .proof_grounds import rules_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.domain.proofs import ProofSeverity, RuleFault

    from .workspace import Workspace

_OWN = "house."


def rules(workspace: Workspace) -> tuple[ProofRule, ...]:
    """Return all rules, also those that are off: the program's in their order, then the newsroom's own."""
    with workspace.newsroom.database.reading() as session:
        return rules_of(session)


def try_rule(workspace: Workspace, rule: ProofRule) -> tuple[RuleFault, ...]:
    """Return how `rule` does not do what its examples say. Blocks for up to seconds, in the proof process.

    Raises InvalidProofRule for one that cannot be used, ProofingFailed.
    """
    return ProofProcess(workspace.newsroom.proofreader).try_rule(rule)


def save_rule(workspace: Workspace, rule: ProofRule) -> Outcome[ProofRule]:
    """Keep `rule` in place of the one with its id, or as a new one where its id is empty.

    It is tried first, which may take seconds: not on the main thread. Raises ActionNotPermitted,
    InvalidProofRule for one that cannot be used, ProofRuleRefused with its faults, ProofRuleNotFound.
    """
    workspace.require(Action.MANAGE_NEWSROOM)
    wanted = _checked(rule, rules(workspace))
    faults = try_rule(workspace, wanted)
    if faults:
        raise ProofRuleRefused(rule=wanted.name, faults=faults)
    with deciding(workspace) as session:
        if not rule.rule_id:
            # Somebody may have kept one of that name while this one was tried.
            wanted = replace(wanted, rule_id=_new_id(wanted.name, rules_of(session)))
        return _keep(workspace, session, wanted)


def switch_rule(workspace: Workspace, rule_id: str, *, enabled: bool) -> Outcome[ProofRule]:
    """Have a rule on or off; raises ActionNotPermitted, ProofRuleNotFound."""
    with deciding(workspace) as session:
        return _keep(workspace, session, replace(_rule(rules_of(session), rule_id), enabled=enabled))


def set_severity(workspace: Workspace, rule_id: str, severity: ProofSeverity) -> Outcome[ProofRule]:
    """Say how much the findings of a rule weigh; raises ActionNotPermitted, ProofRuleNotFound."""
    with deciding(workspace) as session:
        return _keep(workspace, session, replace(_rule(rules_of(session), rule_id), severity=severity))


def restore_rule(workspace: Workspace, rule_id: str) -> Outcome[ProofRule | None]:
    """Make a rule what the program came with; one of the newsroom's own goes, and None is returned.

    Raises ActionNotPermitted, ProofRuleNotFound.
    """
    with deciding(workspace) as session:
        rule = _rule(rules_of(session), rule_id)
        changed = decide(workspace, session, RULE, rule_id, None, rule.name)
        left = next((one for one in rules_of(session) if one.rule_id == rule_id), None)
    return Outcome(left, _change(changed))


def _keep(workspace: Workspace, session: Session, rule: ProofRule) -> Outcome[ProofRule]:
    values = rule_to_dict(rule)
    shipped = _shipped().get(rule.rule_id)
    details = values if shipped is None else difference(rule_to_dict(shipped), values)
    changed = decide(workspace, session, RULE, rule.rule_id, details, rule.name)
    return Outcome(_rule(rules_of(session), rule.rule_id), _change(changed))


def _checked(rule: ProofRule, others: tuple[ProofRule, ...]) -> ProofRule:
    """Return `rule` with clean text and an id; raises ProofRuleNotFound, InvalidProofRule."""
    clean = replace(
        rule,
        name=single_line(rule.name),
        reason=single_line(rule.reason),
        # An example of odd spaces has odd spaces.
        examples=tuple(
            RuleExample(composed(one.wrong), composed(one.right), composed(one.text)) for one in rule.examples
        ),
        fine=tuple(filter(None, map(composed, rule.fine))),
    )
    if clean.rule_id:
        _rule(others, clean.rule_id)
    else:
        clean = replace(clean, rule_id=_new_id(clean.name, others), origin=RuleOrigin.NEWSROOM)
    # What cannot be read back would lock the proof desk.
    return rule_from_dict(rule_to_dict(clean))


def _new_id(name: str, others: tuple[ProofRule, ...]) -> str:
    stem = _OWN + (slug(name, limit=60) or "quy-tac")
    taken = {one.rule_id for one in others}
    number = 1
    while (stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return stem if number == 1 else f"{stem}-{number}"


def _rule(known: tuple[ProofRule, ...], rule_id: str) -> ProofRule:
    found = next((one for one in known if one.rule_id == rule_id), None)
    if found is None:
        raise ProofRuleNotFound(rule=rule_id)
    return found


def _shipped() -> dict[str, ProofRule]:
    return {rule.rule_id: rule for rule in shipped_rules(shipped_folder() / "rules")}


def _change(changed: bool) -> Change:
    return Change.of(ChangeKind.PROOFING) if changed else Change()
