"""What the journal recorded, one sentence an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Role
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

from .fields import station_field_name
from .names import role_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.services.history import HistoryEntry

_SENTENCES: Mapping[EventKind, str] = {
    EventKind.NEWSROOM_CREATED: QT_TRANSLATE_NOOP("Journal", "The newsroom was created"),
    EventKind.PERSON_ADDED: QT_TRANSLATE_NOOP("Journal", "{actor} added “{login}” as {role}"),
    EventKind.SETTINGS_CHANGED: QT_TRANSLATE_NOOP("Journal", "{actor} changed the settings: {fields}"),
    EventKind.VOCABULARY_CHANGED: QT_TRANSLATE_NOOP("Journal", "{actor} decided about the name “{name}”"),
    EventKind.PROOFING_CHANGED: QT_TRANSLATE_NOOP("Journal", "{actor} changed the proof desk: “{name}”"),
    EventKind.ARTICLE_CREATED: QT_TRANSLATE_NOOP("Journal", "{actor} began the article"),
    EventKind.REVISION_COMMITTED: QT_TRANSLATE_NOOP("Journal", "{actor} saved revision {revision}"),
    EventKind.CONFLICT_KEPT: QT_TRANSLATE_NOOP(
        "Journal", "{actor}'s text from another window was kept as revision {revision}"
    ),
    EventKind.PROOF_IGNORED: QT_TRANSLATE_NOOP("Journal", "{actor} passed over “{text}” in proofing"),
    EventKind.PROOF_HEEDED: QT_TRANSLATE_NOOP("Journal", "{actor} has “{text}” pointed out again"),
    EventKind.SUBMITTED: QT_TRANSLATE_NOOP("Journal", "{actor} submitted revision {revision}"),
    EventKind.TAKEN: QT_TRANSLATE_NOOP("Journal", "{actor} took the article for editing"),
    EventKind.RETURNED: QT_TRANSLATE_NOOP("Journal", "{actor} returned revision {revision}: {reason}"),
    EventKind.SENT_FOR_APPROVAL: QT_TRANSLATE_NOOP(
        "Journal", "{actor} sent revision {revision} for approval"
    ),
    EventKind.APPROVED: QT_TRANSLATE_NOOP("Journal", "{actor} approved revision {revision}"),
    EventKind.EXPORTED: QT_TRANSLATE_NOOP("Journal", "{actor} exported revision {revision} ({format})"),
}
_FORMATS: Mapping[str, str] = {"web-page": QT_TRANSLATE_NOOP("Journal", "web page")}
_PROGRAM: str = QT_TRANSLATE_NOOP("Journal", "The program")


def event_sentence(entry: HistoryEntry) -> str:
    """Return what `entry` records, without its time."""
    return _translated(_SENTENCES[entry.kind]).format(
        actor=entry.actor_name or _translated(_PROGRAM),
        revision="–" if entry.revision is None else entry.revision,
        reason=entry.data.get("reason", "–"),
        format=_format_name(str(entry.data.get("format", "–"))),
        text=entry.data.get("text", "–"),
        name=entry.data.get("name", "–"),
        login=entry.data.get("login", "–"),
        role=_role_name(str(entry.data.get("role", "–"))),
        fields=_changed_fields(entry.kind, entry.data),
    )


def _changed_fields(kind: EventKind, data: Mapping[str, Any]) -> str:
    if kind is not EventKind.SETTINGS_CHANGED or not data:
        return "–"
    return ", ".join(map(station_field_name, data))


def _format_name(name: str) -> str:
    source = _FORMATS.get(name)
    return name if source is None else _translated(source)


def _role_name(value: str) -> str:
    # A journal that came from a newer program may name a role this one does not know.
    return role_name(Role(value)) if value in set(Role) else value


def _translated(source: str) -> str:
    return QCoreApplication.translate("Journal", source)
