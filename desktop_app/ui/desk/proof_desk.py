"""The proof desk at this desk: its actions, when it works, and what leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.proofing.proof_actions import ProofActions
from desktop_app.ui.proofing.proofreader import Proofreader

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.proofs import ProofFinding

    from .context import DeskContext
    from .desk import Desk

# The first page is made first: it is what the person looks for.
_START_MILLISECONDS = 700


class ProofDesk(QObject):
    """Belongs to a desk, which starts it when the window is painted and closes it in the end."""

    def __init__(self, desk: Desk, context: DeskContext) -> None:
        super().__init__(desk)
        self._desk = desk
        self.actions = ProofActions(desk, context.appearance.icons)
        for action in self.actions.all():
            # Before the proofreader, which shows it: what is to be seen has to be in view.
            action.triggered.connect(desk.panes.reveal_text)
        self.proofreader = Proofreader(
            desk.editor, context.workspace, context.feed, context.appearance, self.actions
        )
        desk.editor.parts.bar.add_toggle(self.actions.list)
        self.proofreader.remarked.connect(desk.status.show_remark)
        desk.steps.gate.mistake_wanted.connect(self._go_to)
        desk.open_article.shown.connect(self._follow)
        self._starting = QTimer(self, singleShot=True, interval=_START_MILLISECONDS)
        self._starting.timeout.connect(self.proofreader.start)

    def start(self) -> None:
        """Begin to proof soon; called when the window is painted."""
        self._starting.start()

    def look_around(self) -> None:
        """Catch up with other programs on the same newsroom."""
        self.proofreader.look_around()

    def close(self) -> None:
        """Proof no more; called before the desk goes."""
        self._starting.stop()
        self.proofreader.stop()

    def _go_to(self, mistake: ProofFinding) -> None:
        self._desk.panes.reveal_text()
        self.proofreader.go_to(mistake)

    def _follow(self, detail: ArticleDetail | None) -> None:
        self.proofreader.commands.follow_state(None if detail is None else detail.state)
