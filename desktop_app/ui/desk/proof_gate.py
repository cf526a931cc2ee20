"""Before a text goes on: what mistakes are left in it, asked for off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain import checks
from desktop_app.services import library, proofs, settings
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.messages.findings import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.proofs import Examination

    from .context import DeskContext

_TOLD = 3


class ProofGate(QObject):
    """Warns once of mistakes before a step; whether they hold the article back the service decides.

    A long text that was not looked at yet takes half a second, which the window must not stand still for.
    After that the service, which asks again, gets its answer from what the proof process still knows.
    """

    mistake_wanted = Signal(object)  # the first domain.proofs.ProofFinding told of

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = context.workspace
        self._background = context.background
        self._notice = context.notice

    def before(self, article_id: ArticleId, go_on: Callable[[], None]) -> None:
        """Call `go_on` when nothing is to be warned of, or when the person wants to go on all the same."""
        if checks.required(library.detail(self._workspace, article_id).content):
            # It will be refused; who has no headline yet is not told of commas.
            go_on()
            return

        def examined() -> Examination | None:
            # Where mistakes block, the service tells of them.
            found = proofs.examine(self._workspace, article_id)
            return found if settings.station(self._workspace).proof_gate == "warn" else None

        def done(examination: Examination | None) -> None:
            if examination is None or not examination.mistakes:
                go_on()
            else:
                self._warn(examination, go_on)

        def failed(error: Exception) -> None:
            self._notice.show_error(error_sentence(error), self.tr("Go on all the same"), go_on)

        self._background.run(examined, done, failed, key="proof gate", owner=self)

    def _warn(self, examination: Examination, go_on: Callable[[], None]) -> None:
        mistakes = examination.mistakes
        told = " ".join(map(finding_sentence, checks.of_proofs(mistakes[:_TOLD])))
        more = len(mistakes) - _TOLD
        if more > 0:
            told += " " + self.tr("And {count} more.").format(count=more)
        self._notice.show_error(
            self.tr("Mistakes are left in the text. {mistakes}").format(mistakes=told),
            self.tr("Go on all the same"),
            go_on,
        )
        self.mistake_wanted.emit(mistakes[0])
