"""Rules, glossary and configuration of proofs as JSON values, read back with every value checked."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from .errors import InvalidContent, InvalidProofRule
from .json_values import check_keys, flat, items, member, text
from .proofs import (
    PROOF_FIELDS,
    GlossaryEntry,
    GlossaryKind,
    Official,
    ProofConfiguration,
    ProofFinding,
    ProofKind,
    ProofRule,
    ProofSeverity,
    RuleExample,
    RuleOrigin,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_APART = {"kind", "severity", "origin", "suggestions", "fields", "fine", "examples"}


def rule_to_dict(rule: ProofRule) -> dict[str, Any]:
    """Return `rule` as JSON values, its id as `id`."""
    values = asdict(rule)
    return _listed({"id": values.pop("rule_id"), **values})


def rule_from_dict(values: Mapping[str, Any]) -> ProofRule:
    """Return the rule `values` describe; raises InvalidProofRule with the field and its problem."""
    given: Any = dict(values)
    rule_id = given.get("id")
    try:
        if "id" in given:
            given["rule_id"] = given.pop("id")
        given = flat("rule", given, ProofRule, {"enabled": bool, "any_case": bool}, apart=_APART)
        given["kind"] = member("kind", ProofKind, given["kind"])
        given["severity"] = member("severity", ProofSeverity, given["severity"])
        if "origin" in given:
            given["origin"] = member("origin", RuleOrigin, given["origin"])
        for name in ("suggestions", "fields", "fine"):
            given[name] = tuple(text(name, one) for one in items(name, given.get(name, [])))
        given["examples"] = tuple(
            RuleExample(**flat("examples", one, RuleExample, {}))
            for one in items("examples", given.get("examples", []))
        )
    except InvalidContent as error:
        raise InvalidProofRule(rule=rule_id, **error.data) from error
    rule = ProofRule(**given)
    _check(rule)
    return rule


def configuration_to_dict(configuration: ProofConfiguration) -> dict[str, Any]:
    """Return `configuration` as JSON values."""
    return {
        "rules": [rule_to_dict(rule) for rule in configuration.rules],
        "words": list(configuration.words),
        "glossary": [entry_to_dict(entry) for entry in configuration.glossary],
        "officials": [asdict(official) for official in configuration.officials],
        "tone_style": configuration.tone_style,
        "sentence_limit": configuration.sentence_limit,
    }


def configuration_from_dict(values: Mapping[str, Any]) -> ProofConfiguration:
    """Return what `configuration_to_dict` wrote; raises InvalidProofRule, InvalidContent or KeyError."""
    return ProofConfiguration(
        rules=tuple(map(rule_from_dict, values["rules"])),
        words=tuple(values["words"]),
        glossary=tuple(map(entry_from_dict, values["glossary"])),
        officials=tuple(Official(**flat("officials", one, Official, {})) for one in values["officials"]),
        tone_style=values["tone_style"],
        sentence_limit=values["sentence_limit"],
    )


def entry_to_dict(entry: GlossaryEntry) -> dict[str, Any]:
    """Return `entry` as JSON values."""
    return _listed(asdict(entry))


def entry_from_dict(values: Mapping[str, Any]) -> GlossaryEntry:
    """Return the entry of the glossary `values` describe; raises InvalidContent."""
    apart = {"kind", "origin", "variants"}
    given = flat("glossary", dict(values), GlossaryEntry, {"known": bool, "enabled": bool}, apart=apart)
    given["kind"] = member("glossary.kind", GlossaryKind, given["kind"])
    if "origin" in given:
        given["origin"] = member("glossary.origin", RuleOrigin, given["origin"])
    given["variants"] = tuple(
        text("glossary.variants", one) for one in items("glossary.variants", given.get("variants", []))
    )
    return GlossaryEntry(**given)


def finding_to_dict(finding: ProofFinding) -> dict[str, Any]:
    """Return `finding` as JSON values."""
    return _listed(asdict(finding))


def finding_from_dict(values: Mapping[str, Any]) -> ProofFinding:
    """Return what `finding_to_dict` wrote; raises InvalidContent, TypeError or KeyError."""
    check_keys("finding", dict(values), required=set(), allowed=set(ProofFinding.__dataclass_fields__))
    return ProofFinding(
        **{
            **values,
            "kind": member("finding.kind", ProofKind, values["kind"]),
            "severity": member("finding.severity", ProofSeverity, values["severity"]),
            "suggestions": tuple(values["suggestions"]),
        }
    )


def _listed(values: dict[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _check(rule: ProofRule) -> None:
    """Raise InvalidProofRule for a rule that contradicts itself."""
    problem = ""
    field = ""
    for name in ("rule_id", "name", "reason"):
        if not getattr(rule, name).strip():
            field, problem = name, "empty"
    if bool(rule.pattern) == bool(rule.check):
        field, problem = "pattern", "pattern_or_check"
    if rule.check and (rule.suggestions or rule.any_case):
        field, problem = "check", "check_decides"
    if set(rule.fields) - set(PROOF_FIELDS):
        field, problem = "fields", "unknown_field"
    if problem:
        raise InvalidProofRule(rule=rule.rule_id, field=field, problem=problem)
