"""Every value of the domain that is shown has a name or sentence of its own."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.domain.checks import Check, Finding, Severity
from desktop_app.domain.journal import EventKind
from desktop_app.domain.media import Media
from desktop_app.domain.people import Action, Role
from desktop_app.domain.station import StationSettings
from desktop_app.domain.workflow import Obstacle, Stage
from desktop_app.services.history import HistoryEntry
from desktop_app.ui.messages import (
    action_name,
    content_field_name,
    event_sentence,
    finding_sentence,
    refusal_sentence,
    role_name,
    stage_name,
    station_field_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum


@pytest.mark.parametrize(("values", "name"), [(Stage, stage_name), (Role, role_name), (Action, action_name)])
def test_every_value_has_its_own_name(values: type[StrEnum], name: Callable[[Any], str]) -> None:
    names = [name(value) for value in values]
    assert len(set(names)) == len(names)
    assert all(names)


def test_only_a_draft_is_called_returned() -> None:
    assert stage_name(Stage.DRAFTING, returned=True) == "returned"
    assert stage_name(Stage.SUBMITTED, returned=True) == stage_name(Stage.SUBMITTED)


def test_every_finding_says_its_own_thing_and_names_its_photo() -> None:
    sentences = {finding_sentence(Finding(check, Severity.REQUIRED, "photos", "anh-1", 4)) for check in Check}
    assert len(sentences) == len(Check)
    assert sum(" 4" in sentence for sentence in sentences) == 6


def test_a_long_prompt_is_told_by_its_beginning() -> None:
    prompt = "‹Vì sao hỏi lúc này: sự kiện, con số, điều dư luận quan tâm›"
    told = finding_sentence(Finding(Check.PROMPT_LEFT, Severity.REQUIRED, "lead", prompt))
    assert told == "Lead: type over the prompt ‹Vì sao hỏi lúc này: sự kiện, con…›."


def test_every_obstacle_says_its_own_thing_for_every_action_and_stage() -> None:
    said = {obstacle: refusal_sentence(Action.APPROVE, obstacle, Stage.SUBMITTED) for obstacle in Obstacle}
    assert len(set(said.values())) == len(Obstacle)
    steps = {refusal_sentence(Action.EXPORT, Obstacle.STAGE, stage) for stage in (*Stage, None)}
    assert len(steps) == len(Stage) + 1
    rights = {refusal_sentence(action, Obstacle.ROLE) for action in Action}
    assert len(rights) == len(Action)


def entry(kind: EventKind, actor: str = "Kim Thoa", **data: Any) -> HistoryEntry:
    return HistoryEntry(datetime(2019, 4, 24, tzinfo=UTC), actor, kind, 3, "0" * 64, data)


def test_every_event_says_its_own_thing() -> None:
    sentences = {event_sentence(entry(kind)) for kind in EventKind}
    assert len(sentences) == len(EventKind)


def test_an_event_tells_who_what_and_why() -> None:
    returned = event_sentence(entry(EventKind.RETURNED, reason="Thiếu nguồn {tin}"))
    assert returned == "Kim Thoa returned revision 3: Thiếu nguồn {tin}"
    changed = event_sentence(entry(EventKind.SETTINGS_CHANGED, telephone=["1", "2"], fax=["", "3"]))
    assert changed.endswith(": Telephone, Fax")
    added = event_sentence(entry(EventKind.PERSON_ADDED, "", login="bientap", role="editor"))
    assert added == "The program added “bientap” as editor"
    unknown = event_sentence(entry(EventKind.PERSON_ADDED, login="ctv", role="cộng tác viên"))
    assert unknown.endswith("as cộng tác viên")
    assert event_sentence(entry(EventKind.EXPORTED, format="web-page")).endswith("(web page)")
    assert event_sentence(entry(EventKind.EXPORTED, format="docx")).endswith("(docx)")


@dataclass(frozen=True)
class Form:
    kind: type
    prefix: str
    name: Callable[[str], str]


@pytest.mark.parametrize(
    "form",
    [
        Form(ArticleContent, "", content_field_name),
        Form(Photo, "photos.", content_field_name),
        Form(Media, "media.", content_field_name),
        Form(RelatedArticle, "related.", content_field_name),
        Form(StationSettings, "", station_field_name),
    ],
    ids=lambda form: form.kind.__name__,
)
def test_every_field_of_a_form_has_a_name(form: Form) -> None:
    names = [form.name(f"{form.prefix}{field.name}") for field in fields(form.kind)]
    assert not [name for name in names if name.startswith("“")]
    assert len(set(names)) == len(names)
