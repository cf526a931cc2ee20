"""The steps of an article, done for the person at the desk: saved first, then asked of the service."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop_app.domain import checks
from desktop_app.domain.errors import ChecksFailed, EditorialError, TargetExists
from desktop_app.domain.people import Action
from desktop_app.domain.proofs import proofed_texts
from desktop_app.services import approvals, exporting, library, reviews
from desktop_app.ui.messages import error_sentence

from .proof_gate import ProofGate
from .stages import step_done

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent, ArticleDetail, ArticleState
    from desktop_app.domain.changes import Change, Outcome
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.receipts import Receipt

    from .context import DeskContext


_LETTERS_AROUND = 12


class Steps(QObject):
    """Performs submit, take, return, send, approve and export on the open article."""

    field_wanted = Signal(str, str)  # a content field and a photo key, where something is missing
    stepped = Signal(str)  # the ArticleId that has gone a step on, when every view knows it
    exported = Signal(object)  # a services.receipts.Receipt

    def __init__(
        self, context: DeskContext, flush: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = context.workspace
        self._feed = context.feed
        self._notice = context.notice
        self._flush = flush
        self.gate = ProofGate(context, self)
        self._refused: ChecksFailed | None = None
        self._refused_texts: Mapping[tuple[str, str], str] = {}

    def perform(self, action: Action, detail: ArticleDetail, seen_digest: str) -> None:
        """Do `action` to the text with `seen_digest`; what is refused is told in the notice bar."""
        if not self._is_saved():
            return
        article_id, work = detail.state.article_id, self._workspace
        match action:
            case Action.RETURN:
                reason = self._context.prompts.return_reason(detail.content.headline)
                if reason is not None:
                    self._do(action, lambda: reviews.return_to_author(work, article_id, reason))
            case Action.EXPORT:
                folder = self._context.prompts.export_folder()
                if folder is not None:
                    self._export(article_id, folder, replace=False)
            case Action.TAKE:
                self._do(action, lambda: reviews.take(work, article_id))
            case Action.APPROVE:
                self._hand_on(
                    action, article_id, lambda: approvals.approve(work, article_id, seen_digest=seen_digest)
                )
            case _:
                self._hand_on(
                    action, article_id, lambda: reviews.submit(work, article_id, seen_digest=seen_digest)
                )

    def follow_filling_in(self, content: ArticleContent) -> None:
        """Tell less of a refusal as what was missing is filled in, and nothing when all of it is."""
        if self._refused is None:
            return
        if self._notice.text != error_sentence(self._refused):
            # Closed, or something newer is told there.
            self._refused = None
            return
        told, missing = self._refused.data["findings"], checks.required(content)
        left = tuple(one for one in told if one in missing or self._is_still_wrong(one, content))
        if not left:
            self._notice.dismiss()
            self._refused = None
        elif left != told:
            self._refused = ChecksFailed(**{**self._refused.data, "findings": left})
            self._notice.show_error(error_sentence(self._refused))

    def _is_still_wrong(self, finding: checks.Finding, content: ArticleContent) -> bool:
        """Whether a mistake still stands between the same letters; only a new proof tells more."""
        mistake = finding.proof
        if mistake is None:
            return False
        place = (mistake.field, mistake.item)
        around = slice(max(0, mistake.start - _LETTERS_AROUND), mistake.end + _LETTERS_AROUND)
        return self._refused_texts[place][around] in _texts(content).get(place, "")

    def _hand_on(
        self, action: Action, article_id: ArticleId, step: Callable[[], Outcome[ArticleState]]
    ) -> None:
        def go_on() -> None:
            # People write on while mistakes are looked for, and while they are warned of.
            if self._is_saved():
                self._do(action, step)

        self.gate.before(article_id, go_on)

    def _is_saved(self) -> bool:
        """Save what is open, and tell when it cannot be."""
        saved = self._flush()
        if not saved:
            self._notice.show_error(self.tr("The text is not saved yet, so nothing was done. Try again."))
        return saved

    def _do(self, action: Action, step: Callable[[], Outcome[ArticleState]]) -> None:
        # One transaction of some milliseconds: not worth a thread, and the next click sees its result.
        try:
            outcome = step()
        except EditorialError as error:
            self._refuse(error)
            return
        self._notice.show_info(step_done(action))
        self._tell_stepped(outcome.change, outcome.value.article_id)

    def _export(self, article_id: ArticleId, folder: Path, *, replace: bool) -> None:
        def work() -> Outcome[Receipt]:
            return exporting.export(
                self._workspace,
                article_id,
                folder,
                self._context.renderer,
                self._context.themes_dir,
                replace=replace,
            )

        def failed(error: Exception) -> None:
            if isinstance(error, TargetExists):
                self._notice.show_error(
                    error_sentence(error),
                    self.tr("Set the old one aside"),
                    lambda: self._export(article_id, folder, replace=True),
                )
            else:
                self._refuse(error)

        self._context.background.run(
            work, partial(self._tell_exported, article_id), failed, key=f"export {article_id}", owner=self
        )

    def _tell_exported(self, article_id: ArticleId, outcome: Outcome[Receipt]) -> None:
        receipt = outcome.value
        address = QUrl.fromLocalFile(str(receipt.folder))
        self._notice.show_info(
            self.tr("Exported: {count} files in {folder}").format(
                count=len(receipt.document["files"]), folder=receipt.folder
            ),
            self.tr("Open the folder"),
            partial(_open, address),
        )
        self._tell_stepped(outcome.change, article_id)
        self.exported.emit(receipt)

    def _tell_stepped(self, change: Change, article_id: ArticleId) -> None:
        self._feed.publish(change)
        self.stepped.emit(article_id)

    def _refuse(self, error: Exception) -> None:
        self._notice.show_error(error_sentence(error))
        if isinstance(error, ChecksFailed):
            self._refused = error
            self._refused_texts = _texts(library.detail(self._workspace, error.data["article"]).content)
            first = error.data["findings"][0]
            if first.proof is None:
                self.field_wanted.emit(first.field, first.item)
            else:
                self.gate.mistake_wanted.emit(first.proof)


def _texts(content: ArticleContent) -> dict[tuple[str, str], str]:
    return {(one.field, one.item): one.text for one in proofed_texts(content)}


def _open(address: QUrl) -> None:
    QDesktopServices.openUrl(address)
