"""Earlier working texts of an article: listed, read, and put back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desktop_app.domain.draft_versions import DAY, come_to, faded
from desktop_app.language.counting import syllable_count
from desktop_app.language.differences import changed_syllables, differences
from desktop_app.storage.queries import draft_versions as version_queries
from desktop_app.storage.rows import ArticleRow, MetaRow

from . import draft_keeping, drafts

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.changes import Outcome
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.storage.newsroom import Newsroom

    from .drafts import Saved
    from .workspace import Clock, Workspace

_SHOWN = 200
_REACHED_KEY = "drafts_thinned_until"


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """A working text as it stood at `saved_at`, by which it is known within its article.

    `syllables` is the length of headline, lead and body in tiếng; `lost` and `gained` are the tiếng that
    went and came since the version before.
    """

    saved_at: datetime
    saved_by_name: str
    digest: str
    syllables: int
    lost: int
    gained: int


def versions(workspace: Workspace, article_id: ArticleId, *, limit: int = _SHOWN) -> tuple[DraftVersion, ...]:
    """Return the last `limit` kept texts of an article, newest first. Takes some milliseconds for each."""
    with workspace.newsroom.database.reading() as session:
        # One more than is told: the oldest is compared with the one before it as well.
        rows = list(version_queries.newest_first(session, article_id, limit + 1))
    texts = (_readable(version_queries.unpacked(row.content)) for row in rows)
    before_the_first = () if len(rows) > limit else ("",)
    # Most paragraphs are the same in all of them: each is counted once.
    count = cache(syllable_count)
    return tuple(
        DraftVersion(
            row.saved_at,
            row.name,
            row.digest,
            sum(map(count, text.split("\n"))),
            *changed_syllables(differences(older, text)),
        )
        for row, (text, older) in zip(rows, pairwise(chain(texts, before_the_first)), strict=False)
    )


def version(workspace: Workspace, article_id: ArticleId, saved_at: datetime) -> ArticleContent:
    """Return the text of an article as it stood at `saved_at`; raises DraftVersionNotFound."""
    with workspace.newsroom.database.reading() as session:
        return version_queries.content(session, article_id, saved_at)


def restore(
    workspace: Workspace, article_id: ArticleId, saved_at: datetime, expected_version: int
) -> Outcome[Saved]:
    """Save the text of `saved_at` on top of `expected_version`; the one it replaces is kept as a version.

    Raises DraftVersionNotFound and everything that `drafts.save` raises.
    """
    content = version(workspace, article_id, saved_at)
    return drafts.save(workspace, article_id, content, expected_version, keep_replaced=True)


def thin_all(newsroom: Newsroom, clock: Clock) -> int:
    """Remove the kept texts of all articles that may go by now; return how many went.

    By a clock that is ahead nothing goes too early: time counts only as far as somebody saved something,
    and as far as thinning came the last time.
    """
    with newsroom.database.writing() as session:
        last_saved = session.scalar(select(func.max(ArticleRow.updated_at)))
        if last_saved is None:
            return 0
        now = _confirmed(session, min(clock(), last_saved))
        articles = [
            article_id
            for article_id in version_queries.with_versions_before(session, now - DAY)
            if faded(version_queries.times(session, article_id), now)
        ]
    gone = 0
    for article_id in articles:
        # A transaction each: whoever types meanwhile waits for one article at most.
        with newsroom.database.writing() as session:
            gone += draft_keeping.thin(session, article_id, now)
    return gone


def _confirmed(session: Session, now: datetime) -> datetime:
    """Return what of `now` the last thinning had reached, and note how far the next one may go."""
    row = session.get(MetaRow, _REACHED_KEY)
    if row is None:
        reached = min(version_queries.oldest(session) or now, now)
        row = MetaRow(key=_REACHED_KEY)
        session.add(row)
    else:
        reached = datetime.fromisoformat(row.value)
    row.value = come_to(reached, now).astimezone(UTC).isoformat(timespec="milliseconds")
    return min(reached, now)


def _readable(content: ArticleContent) -> str:
    return "\n".join((content.headline, content.lead, content.body))
