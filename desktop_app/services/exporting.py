"""Export: approved articles leave the newsroom, with a receipt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import select

from desktop_app.domain.changes import Outcome
from desktop_app.domain.errors import ApprovalStale, Embargoed
from desktop_app.domain.identifiers import ReceiptId, new_id
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.domain.workflow import approval_is_current
from desktop_app.formats.web_page import web_page_files
from desktop_app.language.file_names import plain_name
from desktop_app.rendering.theme import load_theme
from desktop_app.storage.export_folder import StagedFolder
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import revisions as revision_queries
from desktop_app.storage.rows import EventRow, PersonRow

from . import darkroom
from .page_contexts import page_context
from .receipts import (
    RECEIPT_FILE,
    Approval,
    Receipt,
    is_unfinished_export,
    make_receipt,
    store_receipt,
)
from .steps import move_on, require_checks, require_step, stepped

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent, ArticleDetail
    from desktop_app.domain.changes import Change
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.domain.revisions import Revision
    from desktop_app.rendering.page_context import Page, PageContext

    from .workspace import Workspace


class Renderer(Protocol):
    """The rendering pipeline, in this process or in one of its own."""

    def render(self, content: ArticleContent, context: PageContext) -> Page:
        """Return the page of `content`."""


@dataclass(frozen=True, slots=True)
class _Approved:
    """An article that may leave now, and the revision that leaves."""

    detail: ArticleDetail
    revision: Revision
    approval: Approval


def export(
    workspace: Workspace,
    article_id: ArticleId,
    target: Path,
    renderer: Renderer,
    themes_dir: Path,
    *,
    replace: bool = False,
) -> Outcome[Receipt]:
    """Write the approved revision as a web page into a new folder of its own inside `target`.

    Raises ActionNotPermitted, ApprovalStale, Embargoed, ChecksFailed, AssetMissing, TargetExists,
    TargetUnwritable, DiskFull, RenderingTooLong; whatever is raised, no half result stands in `target`.
    `replace` sets an earlier folder of the article aside; nothing is ever deleted.
    """
    approved = _approved(workspace, article_id)
    revision = approved.revision
    context = page_context(workspace, approved.detail)
    page = renderer.render(revision.content, context)
    assets = load_theme(themes_dir, context.station.theme).assets()
    published = partial(darkroom.publish, workspace.newsroom)
    files = web_page_files(page, revision.content, assets, published)
    folder = (target / _folder_name(revision)).absolute()
    receipt_id = ReceiptId(new_id(workspace.clock()))
    receipt = make_receipt(workspace, receipt_id, revision, approved.approval, folder, files)
    with StagedFolder(folder, {**files, RECEIPT_FILE: receipt.as_bytes()}) as staged:
        change = _record(workspace, revision, receipt, staged, replace=replace)
    return Outcome(receipt, change)


def _approved(workspace: Workspace, article_id: ArticleId) -> _Approved:
    with workspace.newsroom.database.reading() as session:
        row = article_queries.find_article(session, article_id)
        require_step(workspace, session, row, Action.EXPORT)
        detail = article_queries.detail(session, article_id)
        _require_current(workspace, detail)
        require_checks(session, article_id)
        revision = revision_queries.revision(session, str(row.approved_revision_id))
        query = (
            select(PersonRow.name, EventRow.at)
            .join(EventRow, EventRow.actor_id == PersonRow.person_id)
            .where(EventRow.event_id == row.approval_event_id)
        )
        name, at = session.execute(query).one()
        return _Approved(detail, revision, Approval(name, at))


def _require_current(workspace: Workspace, detail: ArticleDetail) -> None:
    if not approval_is_current(detail.state):
        raise ApprovalStale(article=detail.state.article_id)
    embargo = detail.content.embargo
    if embargo is not None and embargo > workspace.clock():
        raise Embargoed(until=embargo)


def _record(
    workspace: Workspace, revision: Revision, receipt: Receipt, staged: StagedFolder, *, replace: bool
) -> Change:
    with workspace.newsroom.database.writing() as session:
        row = article_queries.find_article(session, revision.article_id)
        # The article may have moved on while its page was made.
        require_step(workspace, session, row, Action.EXPORT)
        _require_same(session, workspace, revision)
        event_id = move_on(
            session,
            workspace,
            row,
            Action.EXPORT,
            EventKind.EXPORTED,
            revision.revision_id,
            receipt.journal_data(),
        )
        store_receipt(session, receipt, event_id, workspace.clock())
        change = stepped(session, row).change
        leftover = is_unfinished_export(session, staged.destination, revision.article_id)
        # The last act before the commit, and taken back when the commit fails.
        staged.put_in_place(replace=replace or leftover)
    return change


def _require_same(session: Session, workspace: Workspace, revision: Revision) -> None:
    detail = article_queries.detail(session, revision.article_id)
    _require_current(workspace, detail)
    if detail.state.approved_revision_id != revision.revision_id:
        raise ApprovalStale(article=revision.article_id)


def _folder_name(revision: Revision) -> str:
    """A readable name no other article has, also where two headlines differ only in their marks."""
    return plain_name(revision.content.headline, f"-{revision.article_id[-6:]}")
