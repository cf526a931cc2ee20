"""A newsroom of many articles, written straight into the tables: through the services it would take an hour.

It is a sound one: digests fit, the journal is one chain and vouches for every revision and approval. Only the
exports have no receipts. The search index is up to date.
"""

from __future__ import annotations

import json
import random
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, insert, select, update

from desktop_app.domain.identifiers import ArticleId, DeviceId, EventId, PersonId, RevisionId
from desktop_app.domain.journal import Event, EventKind, link_digest
from desktop_app.domain.people import Role
from desktop_app.domain.revisions import canonical_form, content_digest
from desktop_app.domain.workflow import Stage
from desktop_app.services import library, newsrooms, people
from desktop_app.services.references import terms_of
from desktop_app.services.workspace import Workspace
from desktop_app.storage.rows import ArticleRow, ArticleTermRow, Base, DraftRow, EventRow, RevisionRow

from .sample_text import article_of

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.people import Person
    from desktop_app.storage.newsroom import Newsroom

_SEED = 20190424
_BATCH = 1000
_FIRST_DAY = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)
_BETWEEN = timedelta(minutes=170)
# How articles of a newsroom of some years stand, in each hundred.
_STAGES = (
    (Stage.DRAFTING, 6),
    (Stage.SUBMITTED, 2),
    (Stage.EDITING, 2),
    (Stage.AWAITING_APPROVAL, 2),
    (Stage.APPROVED, 3),
    (Stage.EXPORTED, 85),
)
_APPROVED = frozenset({Stage.APPROVED, Stage.EXPORTED})


def newsroom_of(root: Path, articles: int, *, words: tuple[int, int] = (120, 420)) -> None:
    """Make a demo newsroom at `root` with so many articles of between `words` words each."""
    newsroom = newsrooms.create_demo(root, clock=lambda: _FIRST_DAY)
    try:
        for first in range(0, articles, _BATCH):
            with newsroom.database.writing() as session:
                _Batch.begun(session, newsroom).write(range(first, min(first + _BATCH, articles)), words)
        library.catch_up(Workspace(newsroom, people.find(newsroom, "phongvien")))
    finally:
        newsroom.close()


@dataclass(slots=True)
class _Batch:
    """Rows gathered for one transaction, and the end of the journal's chain they go on from."""

    session: Session
    staff: dict[Role, Person]
    last: Event
    rows: dict[type[Base], list[dict[str, Any]]] = field(default_factory=dict)
    heads: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def begun(cls, session: Session, newsroom: Newsroom) -> _Batch:
        """Begin where the journal ends."""
        row = session.scalars(select(EventRow).order_by(EventRow.sequence.desc()).limit(1)).one()
        last = Event(
            event_id=EventId(row.event_id),
            device_id=DeviceId(row.device_id),
            sequence=row.sequence,
            previous=row.previous,
            digest=row.digest,
            at=row.at,
            actor_id=None,
            kind=EventKind.PERSON_ADDED,
            article_id=None,
            revision_id=None,
            data={},
        )
        return cls(session, {person.role: person for person in people.listing(newsroom)}, last)

    def write(self, numbers: range, words: tuple[int, int]) -> None:
        """Write the articles of these numbers."""
        for number in numbers:
            self._add_article(number, words)
        for model in (ArticleRow, DraftRow, ArticleTermRow, RevisionRow, EventRow):
            if model in self.rows:
                self.session.execute(insert(model), self.rows[model])
        # Afterwards: while an article names a revision still to come, SQLite looks through all articles at
        # each revision and event that is written.
        named = update(ArticleRow.__table__).where(ArticleRow.article_id == bindparam("of"))  # type: ignore[arg-type]
        if self.heads:
            self.session.connection().execute(named, self.heads)

    def _add_article(self, number: int, words: tuple[int, int]) -> None:
        chance = random.Random(_SEED + number)
        stages, weights = zip(*_STAGES, strict=True)
        stage: Stage = chance.choices(stages, weights)[0]
        content = article_of(chance.randint(*words), _SEED + number)
        at = _FIRST_DAY + number * _BETWEEN
        article_id, revision_id, approval_id = ArticleId(_id(at, chance)), None, None
        reporter = self.staff[Role.REPORTER].person_id
        self._record(EventKind.ARTICLE_CREATED, at, chance, reporter, article_id)
        if stage is not Stage.DRAFTING:
            revision_id = self._add_revision(at, chance, reporter, article_id, content)
        if stage in _APPROVED:
            chief = self.staff[Role.EDITOR_IN_CHIEF].person_id
            approval_id = self._record(EventKind.APPROVED, at, chance, chief, article_id, revision_id)
        self._add(
            ArticleRow,
            article_id=article_id,
            author_id=reporter,
            holder_id=self.staff[Role.EDITOR].person_id if stage is Stage.EDITING else None,
            stage=stage.value,
            headline=content.headline,
            byline=content.byline,
            category=content.category,
            digest=content_digest(content),
            created_at=at,
            updated_at=at,
            version=1,
        )
        stored = canonical_form(content).decode()
        self._add(DraftRow, article_id=article_id, content=stored, saved_by=reporter)
        for kind, name in terms_of(content):
            self._add(ArticleTermRow, article_id=article_id, kind=kind, name=name)
        if revision_id is not None:
            self._name_revision(article_id, revision_id, approval_id, content_digest(content))

    def _name_revision(
        self, article_id: ArticleId, revision_id: RevisionId, approval_id: EventId | None, digest: str
    ) -> None:
        self.heads.append(
            {
                "of": article_id,
                "head_revision_id": revision_id,
                "approval_event_id": approval_id,
                "approved_revision_id": revision_id if approval_id else None,
                "approved_digest": digest if approval_id else None,
            }
        )

    def _add_revision(
        self,
        at: datetime,
        chance: random.Random,
        author: PersonId,
        article_id: ArticleId,
        content: ArticleContent,
    ) -> RevisionId:
        revision_id = RevisionId(_id(at, chance))
        digest = content_digest(content)
        self._add(
            RevisionRow,
            revision_id=revision_id,
            article_id=article_id,
            number=1,
            content=canonical_form(content).decode(),
            digest=digest,
            created_at=at,
            created_by=author,
        )
        data = {"digest": digest, "number": 1, "parents": []}
        self._record(EventKind.REVISION_COMMITTED, at, chance, author, article_id, revision_id, data)
        return revision_id

    def _record(
        self,
        kind: EventKind,
        at: datetime,
        chance: random.Random,
        actor: PersonId,
        article_id: ArticleId,
        revision_id: RevisionId | None = None,
        data: dict[str, Any] | None = None,
    ) -> EventId:
        event = replace(
            self.last,
            event_id=EventId(_id(at, chance)),
            sequence=self.last.sequence + 1,
            previous=self.last.digest,
            at=at,
            actor_id=actor,
            kind=kind,
            article_id=article_id,
            revision_id=revision_id,
            data=data or {},
        )
        self.last = event = replace(event, digest=link_digest(event))
        stored = json.dumps(event.data, ensure_ascii=False, sort_keys=True)
        self._add(EventRow, **asdict(event) | {"kind": kind.value, "data": stored})
        return event.event_id

    def _add(self, model: type[Base], **values: Any) -> None:
        self.rows.setdefault(model, []).append(values)


def _id(at: datetime, chance: random.Random) -> str:
    """A UUIDv7 that is the same in every run."""
    bits = int(at.timestamp() * 1000) << 80 | 0x7 << 76 | chance.getrandbits(12) << 64
    digits = f"{bits | 0b10 << 62 | chance.getrandbits(62):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
