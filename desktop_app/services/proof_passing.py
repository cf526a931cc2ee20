"""Findings that people pass over in an article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import delete

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import ActionNotPermitted
from desktop_app.domain.identifiers import new_id
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.domain.proof_ignores import IgnoreScope, ProofIgnore, ignore_of, ignore_to_dict
from desktop_app.storage.queries import proofs as proof_queries
from desktop_app.storage.queries.articles import find_article
from desktop_app.storage.rows import ProofIgnoreRow

from .recording import record
from .steps import require_step

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.storage.rows import ArticleRow

    from .workspace import Workspace


def ignores(workspace: Workspace, article_id: ArticleId) -> tuple[ProofIgnore, ...]:
    """Return what was passed over in an article, the first first."""
    with workspace.newsroom.database.reading() as session:
        return proof_queries.ignores(session, article_id)


def ignore(
    workspace: Workspace,
    article_id: ArticleId,
    finding: ProofFinding,
    scope: IgnoreScope,
    content: ArticleContent,
) -> Outcome[ProofIgnore]:
    """Pass over a finding in `content`, which need not be saved yet: in its place, or in all of the article.

    Raises ActionNotPermitted for who may neither edit the article where it stands nor approve it.
    """
    with workspace.newsroom.database.writing() as session:
        row = find_article(session, article_id)
        _require_say(workspace, session, row)
        passed = ignore_of(new_id(workspace.clock()), finding, scope, content)
        known = proof_queries.ignores(session, article_id)
        same = next((one for one in known if ignore_to_dict(one) == ignore_to_dict(passed)), None)
        if same is not None:
            return Outcome(same, Change())
        session.add(
            ProofIgnoreRow(
                ignore_id=passed.ignore_id,
                article_id=article_id,
                details=json.dumps(ignore_to_dict(passed), ensure_ascii=False, sort_keys=True),
                ignored_by=workspace.actor.person_id,
                ignored_at=workspace.clock(),
            )
        )
        _record(workspace, session, EventKind.PROOF_IGNORED, article_id, passed)
    return Outcome(passed, _change(article_id))


def heed(workspace: Workspace, article_id: ArticleId, ignore_id: str) -> Outcome[None]:
    """Have something pointed out again that was passed over; raises ActionNotPermitted as `ignore` does."""
    with workspace.newsroom.database.writing() as session:
        row = find_article(session, article_id)
        _require_say(workspace, session, row)
        known = {one.ignore_id: one for one in proof_queries.ignores(session, article_id)}
        if ignore_id not in known:
            return Outcome(None, Change())
        session.execute(delete(ProofIgnoreRow).where(ProofIgnoreRow.ignore_id == ignore_id))
        _record(workspace, session, EventKind.PROOF_HEEDED, article_id, known[ignore_id])
    return Outcome(None, _change(article_id))


def _require_say(workspace: Workspace, session: Session, row: ArticleRow) -> None:
    try:
        require_step(workspace, session, row, Action.EDIT)
    except ActionNotPermitted:
        # Nobody edits what awaits approval, but whoever approves it decides about its findings.
        try:
            require_step(workspace, session, row, Action.APPROVE)
        except ActionNotPermitted:
            pass
        else:
            return
        raise


def _record(
    workspace: Workspace, session: Session, kind: EventKind, article_id: ArticleId, passed: ProofIgnore
) -> None:
    record(
        session,
        kind,
        at=workspace.clock(),
        actor_id=workspace.actor.person_id,
        article_id=article_id,
        data={"rule": passed.rule, "text": passed.text, "scope": passed.scope.value},
    )


def _change(article_id: ArticleId) -> Change:
    return Change.of(ChangeKind.PROOFING, articles=(article_id,))
