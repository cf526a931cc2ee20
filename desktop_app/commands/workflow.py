"""Verbs that move articles along their way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop_app.bootstrap import page_renderer, resources_folder
from desktop_app.domain import checks
from desktop_app.domain.errors import EditorialError
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.workflow import approval_is_current
from desktop_app.services import approvals, exporting, proofs, reviews, settings
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.messages.findings import finding_sentence

from .session import say, working

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop_app.domain.articles import ArticleState
    from desktop_app.domain.changes import Outcome
    from desktop_app.services.workspace import Workspace

    Step = Callable[[Workspace, ArticleId], Outcome[ArticleState]]


def submit(options: argparse.Namespace) -> int:
    """Hand an article on to the next desk."""
    return _step(options, reviews.submit, warn=True)


def take(options: argparse.Namespace) -> int:
    """Take an article for editing."""
    return _step(options, reviews.take)


def approve(options: argparse.Namespace) -> int:
    """Approve an article; the first of two tiers sends it on."""
    return _step(options, approvals.approve, warn=True)


def return_to_author(options: argparse.Namespace) -> int:
    """Give an article back to its author."""
    return _step(options, lambda work, article: reviews.return_to_author(work, article, options.reason or ""))


def export(options: argparse.Namespace) -> int:
    """Export approved articles; one that is refused stops nothing else, and the exit code is 1."""
    code = 0
    themes = resources_folder() / "themes"
    with working(options) as workspace, page_renderer() as renderer:
        for article in options.articles:
            try:
                receipt = exporting.export(
                    workspace, ArticleId(article), options.to, renderer, themes, replace=options.replace
                ).value
            except EditorialError as error:
                sys.stderr.write(f"{article}: {error_sentence(error)}\n")
                code = 1
                continue
            say({"id": article, "folder": str(receipt.folder), **receipt.document})
    return code


def _step(options: argparse.Namespace, step: Step, *, warn: bool = False) -> int:
    with working(options) as workspace:
        state = step(workspace, ArticleId(options.article)).value
        if warn:
            _warn_of_mistakes(workspace, state.article_id)
    say(
        {
            "id": state.article_id,
            "stage": state.stage.value,
            "revision": state.head_revision_id,
            "approved_revision": state.approved_revision_id,
            "approval_current": approval_is_current(state),
        }
    )
    return 0


def _warn_of_mistakes(workspace: Workspace, article: ArticleId) -> None:
    """Tell of mistakes nobody passed over in the text that went on; where they block, it did not."""
    if settings.station(workspace).proof_gate != "warn":
        return
    try:
        mistakes = proofs.examine(workspace, article).mistakes
    except EditorialError as error:
        sys.stderr.write(error_sentence(error) + "\n")
        return
    for finding in checks.of_proofs(mistakes):
        sys.stderr.write(finding_sentence(finding) + "\n")
