"""What the sentence of a refusal needs to know besides the data the error carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.people import Action
from desktop_app.domain.workflow import Obstacle
from desktop_app.language.dates import date_and_time
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

from .fields import (
    content_field_name,
    genre_field_name,
    person_field_name,
    station_field_name,
    template_field_name,
)
from .findings import finding_sentence
from .obstacles import refusal_sentence
from .problems import address_problem, backup_problem, file_problem, value_problem
from .proof_rules import entry_field_name, fault_sentence, rule_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import tzinfo


def _refusal(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    action, reason = Action(data["action"]), Obstacle(data["reason"])
    return {"refusal": refusal_sentence(action, reason, data.get("stage"))}


def _findings(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"findings": " ".join(map(finding_sentence, data["findings"]))}


def _content_field(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"field": content_field_name(data["field"]), "problem": value_problem(data["problem"])}


def _address(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"problem": address_problem(data["problem"], data.get("domain", ""))}


def _station_field(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"field": station_field_name(data["field"]), "problem": value_problem(data["problem"])}


def _genre_field(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"field": genre_field_name(data["field"]), "problem": value_problem(data["problem"])}


def _template_field(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"field": template_field_name(data["field"]), "problem": value_problem(data["problem"])}


def _person_field(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"field": person_field_name(data["field"]), "problem": value_problem(data["problem"])}


def _term(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"problem": value_problem(data["problem"])}


def _proof_rule(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"problem": rule_problem(data)}


def _entry(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"field": entry_field_name(data["field"]), "problem": value_problem(data["problem"])}


def _rule_faults(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"faults": " ".join(map(fault_sentence, data["faults"]))}


def _until(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:
    until = data["until"]
    return {"until": date_and_time(until, until.astimezone(zone).tzinfo)}


def _file(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"problem": file_problem(data["problem"])}


def _backup(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    return {"problem": backup_problem(data["problem"])}


def _limit(data: Mapping[str, Any], zone: tzinfo | None) -> dict[str, str]:  # noqa: ARG001
    limit = int(data["limit"])
    if data.get("unit") == "pixels":
        megapixels = QLocale().toString(limit / 1_000_000, "f", 0)
        return {"limit": QCoreApplication.translate("Errors", _MEGAPIXELS).format(count=megapixels)}
    traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return {"limit": QLocale().formattedDataSize(limit, 0, traditional)}


_MEGAPIXELS: str = QT_TRANSLATE_NOOP("Errors", "{count} million pixels")

DESCRIBED: Mapping[str, Callable[[Mapping[str, Any], tzinfo | None], dict[str, str]]] = {
    "action_not_permitted": _refusal,
    "checks_failed": _findings,
    "invalid_content": _content_field,
    "invalid_media_address": _address,
    "invalid_settings": _station_field,
    "invalid_genre": _genre_field,
    "invalid_template": _template_field,
    "invalid_person": _person_field,
    "invalid_term": _term,
    "invalid_proof_word": _term,
    "invalid_glossary_entry": _entry,
    "invalid_proof_rule": _proof_rule,
    "proof_rule_refused": _rule_faults,
    "embargoed": _until,
    "unreadable_file": _file,
    "unreadable_clipboard": _file,
    "invalid_backup": _backup,
    "photo_too_large": _limit,
}
