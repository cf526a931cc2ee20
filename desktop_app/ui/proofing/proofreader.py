"""The proof desk of the open article: brings proofs, text, list and keys together."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.domain.changes import ChangeKind
from desktop_app.proofing.proof_process import ProofProcess
from desktop_app.services import proof_passing, proofs
from desktop_app.ui.editor.panel_page import PanelPage
from desktop_app.ui.finding.article_texts import ArticleTexts
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.saving.save_schedule import SaveSchedule

from .finding_commands import FindingCommands
from .finding_keys import FindingKeys
from .finding_walk import FindingWalk
from .live_findings import LiveFindings
from .proof_panel import ProofPanel
from .proof_supply import ProofRequest, Proofs, ProofSupply, key_of, texts_of
from .text_marks import placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Change
    from desktop_app.domain.proof_ignores import ProofIgnore
    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.appearance import Appearance

    from .proof_actions import ProofActions

# Seconds: a text is proofed once the hands rest, and now and then while they do not.
_QUIET, _AT_MOST = 0.3, 1.5


class Proofreader(QObject):
    """Proofs the article that `pane` shows once it is started; whoever owns it stops it in the end."""

    remarked = Signal(str)  # the reason of what the caret is at, or why nothing is known, or nothing

    def __init__(
        self,
        pane: EditorPane,
        workspace: Workspace,
        feed: ChangeFeed,
        appearance: Appearance,
        actions: ProofActions,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._workspace = workspace
        self.actions = actions
        self._supply: ProofSupply | None = None
        self.knows = False
        self._remark = self._problem = ""
        texts = ArticleTexts(pane)
        self.live = LiveFindings(pane, appearance, self)
        self.commands = FindingCommands(pane, self.live, texts, workspace, feed)
        self._walk = FindingWalk(pane, texts)
        self.panel = ProofPanel(appearance, self.commands)
        self.page = PanelPage(pane, self.panel, self.panel, actions.list)
        self.keys = FindingKeys(pane, self.live, self._walk, self.commands, self.panel, actions)
        self._schedule = SaveSchedule(quiet=_QUIET, at_most=_AT_MOST)
        self._typing = QTimer(self, singleShot=True)
        self._typing.timeout.connect(self._ask)
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)
        self._connect(feed)

    def start(self) -> None:
        """Begin to proof; called when the window is painted."""
        if self._supply is None:
            # It starts when first asked, on the thread that asks: that takes longer than a key may.
            process = ProofProcess(self._workspace.newsroom.proofreader)
            configuration = partial(proofs.configuration, self._workspace)
            self._supply = ProofSupply(process, configuration, self._passed, self)
            self._supply.proofed.connect(self._take)
            self._supply.failed.connect(self._fail)
            self._ask()

    def stop(self) -> None:
        """Proof no more. Safe to call twice."""
        self._typing.stop()
        if self._supply is not None:
            self._supply.stop()
            self._supply = None

    def look_around(self) -> None:
        """Catch up with what other programs decided about rules and words, and passed over."""
        if self._supply is not None:
            self._supply.renew()
            self._ask()

    def go_to(self, finding: ProofFinding) -> None:
        """Bring the person to what somebody else found in this article, where it stands now."""
        key = key_of(finding)
        text = texts_of(self._pane.content()).get(key, "")
        if text[finding.start : finding.end] == finding.text:
            self._walk.go_to(placed(text, [finding])[0])
            return
        known = (mark for mark in self.live.listed() if mark.finding.rule == finding.rule)
        alike = (mark for mark in known if key_of(mark.finding) == key and mark.finding.text == finding.text)
        mark = min(alike, key=lambda one: abs(one.finding.start - finding.start), default=None)
        if mark is not None:
            self._walk.go_to(mark)

    # Proofs

    def _ask(self) -> None:
        self._typing.stop()
        self._schedule.handed_over()
        article_id = self._pane.session.article_id
        if self._supply is not None and article_id is not None:
            self._supply.request(ProofRequest(article_id, self._pane.content(), self.live.stamps()))

    def _ask_later(self) -> None:
        self._typing.start(round(self._schedule.edited(time.monotonic()) * 1000))

    def _turn_to_other_text(self) -> None:
        self.knows, self._problem = False, ""
        self.live.forget()
        self.actions.count(None)
        self.panel.show_working()
        if self._supply is not None:
            self._supply.forget()
        self._ask()

    def _passed(self, request: ProofRequest) -> Sequence[ProofIgnore]:
        return proof_passing.ignores(self._workspace, request.article_id)

    def _take(self, made: Proofs) -> None:
        self.knows, self._problem = True, ""
        self.live.take(made)
        self._tell()

    def _fail(self, error: Exception) -> None:
        self.knows, self._problem = False, error_sentence(error)
        self.live.forget()
        self.actions.count(None)
        self.panel.show_failed(error)
        self._follow_caret()

    def _follow(self, change: Change) -> None:
        if not change.touches(ChangeKind.PROOFING, ChangeKind.SETTINGS):
            return
        everywhere = not change.article_ids
        if self._supply is not None and (everywhere or self._pane.session.article_id in change.article_ids):
            # What is being looked for would bring back what was just passed over.
            self._supply.forget()
            if everywhere:
                self._supply.renew()
            self._ask()

    # Telling

    def _tell(self) -> None:
        """Say what is shown now: in the list, and how much it is."""
        self._telling.stop()
        if self.knows:
            marks = self.live.listed()
            self.actions.count(len(marks))
            if self.page.is_shown:
                self.panel.show_findings(marks, texts_of(self._pane.content()))
        self._follow_caret()

    def _follow_focus(self, _left: QWidget | None, _now: QWidget | None) -> None:
        self._follow_caret()

    def _follow_caret(self) -> None:
        mark = self.panel.current if self.panel.is_used else self.live.at_caret()
        remark = self._problem if mark is None else mark.finding.reason
        if remark != self._remark:
            self._remark = remark
            self.remarked.emit(remark)
        if self.page.is_shown:
            self.panel.follow(mark)

    def _connect(self, feed: ChangeFeed) -> None:
        pane, panel = self._pane, self.panel
        pane.content_edited.connect(self.live.follow)
        pane.content_edited.connect(self._ask_later)
        pane.content_shown.connect(self._turn_to_other_text)
        pane.photos.strip.row.chosen.connect(self.live.follow_photo)
        feed.changed.connect(self._follow)
        self.live.changed.connect(self._telling.start)
        for field in self.live.fields.values():
            field.edit.cursorPositionChanged.connect(self._follow_caret)
            # The text may be again what it was before anybody reads it.
            field.lost.connect(self._ask_later)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        panel.mark_chosen.connect(self._walk.show)
        panel.mark_chosen.connect(self._follow_caret)
        panel.mark_opened.connect(self._walk.go_to)
        panel.retry_wanted.connect(self._turn_to_other_text)
        self.page.shown.connect(self._tell)
        self.page.opening.connect(self._tell)
