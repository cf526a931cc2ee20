"""Everyone does anything at any time: only allowed steps happen, and only approved texts go out."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from desktop_app.domain.errors import EditorialError
from desktop_app.domain.people import Action
from desktop_app.domain.workflow import TRANSITIONS, Stage, approval_is_current
from desktop_app.services import (
    approvals,
    drafts,
    exporting,
    library,
    newsrooms,
    reviews,
    revisions,
    verification,
)
from desktop_app.services.receipts import receipts
from tests.desk import ARTICLE, POSTED, Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.articles import ArticleState
    from desktop_app.domain.identifiers import ArticleId, RevisionId
    from desktop_app.rendering.page import PageRenderer

LOGINS = st.sampled_from(["phongvien", "bientap", "tongbientap", "xuatban", "quantri"])
# What each call may do to an article; a step that is not here is a fault.
ACTIONS = {
    "submit": {Action.SUBMIT, Action.SEND_FOR_APPROVAL},
    "take": {Action.TAKE},
    "return": {Action.RETURN},
    "approve": {Action.APPROVE, Action.SEND_FOR_APPROVAL},
    "export": {Action.EXPORT},
}
# Who does what next, so that the whole way is gone often enough.
USUAL = {
    Stage.DRAFTING: ("phongvien", "submit"),
    Stage.SUBMITTED: ("bientap", "take"),
    Stage.EDITING: ("bientap", "approve"),
    Stage.AWAITING_APPROVAL: ("tongbientap", "approve"),
    Stage.APPROVED: ("xuatban", "export"),
    Stage.EXPORTED: ("xuatban", "export"),
}


class NewsroomMachine(RuleBasedStateMachine):
    """One newsroom with two articles and five people who do not listen to each other."""

    def __init__(self, template: Path, renderer: PageRenderer, themes_dir: Path) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="toa-soan-")
        root = Path(self._folder.name)
        self.target = root / "xuất"
        self.newsroom = newsrooms.open_newsroom(shutil.copytree(template, root / "toa-soan"))
        self.desk = Desk(self.newsroom)
        self.renderer, self.themes_dir = renderer, themes_dir
        self.articles: list[ArticleId] = []
        self.known: dict[RevisionId, str] = {}
        self.exports = 0

    def teardown(self) -> None:
        self.newsroom.close()
        self._folder.cleanup()

    @initialize(tiers=st.sampled_from([1, 2]))
    def begin(self, tiers: int) -> None:
        self.desk.set_tiers(tiers)
        later = replace(ARTICLE, embargo=POSTED + timedelta(minutes=20))
        self.articles = [self.desk.draft(), self.desk.draft(later)]

    @rule(login=LOGINS, which=st.sampled_from([0, 1]), name=st.sampled_from(sorted(ACTIONS)))
    def step(self, login: str, which: int, name: str) -> None:
        """Try a step; it happens as the table of transitions says, or not at all."""
        article = self.articles[which]
        workspace = self.desk.workspace(login)
        calls: dict[str, Callable[[], Any]] = {
            "submit": lambda: reviews.submit(workspace, article),
            "take": lambda: reviews.take(workspace, article),
            "return": lambda: reviews.return_to_author(workspace, article, "Xem lại số liệu"),
            "approve": lambda: approvals.approve(workspace, article),
            "export": lambda: self._export(login, article),
        }
        before = self.desk.detail(article)
        try:
            calls[name]()
        except EditorialError:
            assert self.desk.detail(article) == before
            return
        after = self.desk.state(article)
        possible = {TRANSITIONS.get((action, before.state.stage)) for action in ACTIONS[name]}
        assert after.stage in possible
        self._after(name, before.state, after)

    @rule(which=st.sampled_from([0, 1]))
    def go_on(self, which: int) -> None:
        """Take the usual next step."""
        login, name = USUAL[self.desk.state(self.articles[which]).stage]
        self.step(login, which, name)

    @rule(which=st.sampled_from([0, 1]))
    def go_on_further(self, which: int) -> None:
        """Take the next three."""
        for _ in range(3):
            self.go_on(which)

    def _after(self, name: str, before: ArticleState, after: ArticleState) -> None:
        assert after.digest == before.digest, "no step changes a text"
        if name == "export":
            assert approval_is_current(before)
            embargo = self.desk.detail(after.article_id).content.embargo
            assert embargo is None or embargo <= self.desk.clock.now
        if after.stage is Stage.APPROVED and name == "approve":
            assert approval_is_current(after)

    def _export(self, login: str, article: ArticleId) -> None:
        workspace = self.desk.workspace(login)
        receipt = exporting.export(
            workspace, article, self.target, self.renderer, self.themes_dir, replace=True
        ).value
        self.exports += 1
        assert receipt.document["revision"] == self.desk.state(article).approved_revision_id
        assert receipt.document["digest"] == self.desk.state(article).digest

    @rule(login=LOGINS, which=st.sampled_from([0, 1]), lead=st.sampled_from([ARTICLE.lead, "Sapo mới", ""]))
    def write(self, login: str, which: int, lead: str) -> None:
        """Try to save, as a window would; what is refused is kept beside."""
        detail = self.desk.detail(self.articles[which])
        workspace = self.desk.workspace(login)
        content = replace(detail.content, lead=lead)
        try:
            drafts.save(workspace, self.articles[which], content, detail.state.version)
        except EditorialError:
            assert self.desk.detail(self.articles[which]) == detail
            self._keep(login, which, lead)

    def _keep(self, login: str, which: int, lead: str) -> None:
        try:
            kept = drafts.keep_conflicting(
                self.desk.workspace(login), self.articles[which], replace(ARTICLE, lead=lead)
            )
        except EditorialError:
            return
        assert revisions.get(self.desk.reporter, kept.value).content.lead == lead

    @rule(minutes=st.sampled_from([-15, 1, 15]))
    def wait(self, minutes: int) -> None:
        self.desk.clock.turn(minutes=minutes)

    @invariant()
    def no_revision_is_ever_lost_or_altered(self) -> None:
        listed = {}
        for article in self.articles:
            for summary in revisions.listing(self.desk.reporter, article):
                revision = revisions.get(self.desk.reporter, summary.revision_id)
                listed[revision.revision_id] = repr(revision)
        assert self.known.items() <= listed.items()
        self.known = listed

    @invariant()
    def every_count_is_that_of_its_list(self) -> None:
        counts = library.counts(self.desk.reporter)
        assert counts == {queue: len(library.cards(self.desk.reporter, queue)) for queue in library.Queue}

    @invariant()
    def the_newsroom_is_whole(self) -> None:
        assert verification.verify(self.newsroom).faults == ()

    @invariant()
    def each_export_left_its_folder_and_its_receipt(self) -> None:
        folders = list(self.target.iterdir()) if self.target.exists() else []
        assert len(folders) == self.exports
        known = [one for article in self.articles for one in receipts(self.desk.reporter, article)]
        on_disk = [json.loads((folder / "receipt.json").read_bytes()) for folder in folders]
        assert sorted(map(repr, on_disk)) == sorted(map(repr, known))


@pytest.mark.parametrize(("examples", "steps"), [(12, 25), pytest.param(150, 50, marks=pytest.mark.nightly)])
def test_whatever_everyone_does_the_rules_hold(
    demo_folder: Path, page_renderer: PageRenderer, themes_dir: Path, examples: int, steps: int
) -> None:
    run_state_machine_as_test(
        lambda: NewsroomMachine(demo_folder, page_renderer, themes_dir),  # type: ignore[arg-type]
        settings=settings(max_examples=examples, stateful_step_count=steps),
    )
