"""Which of the open articles is not on the disk as it should be."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.saving.save_state import SaveStage, SaveState

if TYPE_CHECKING:
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.saving.draft_session import DraftSession

_PATIENCE_MILLISECONDS = 1500


class SaveMark(Enum):
    """What a tab has to tell about saving; most have nothing to tell."""

    LATE = auto()
    FAILED = auto()
    CONFLICT = auto()


class SaveMarks(QObject):
    """Follows the saving of every article. While somebody types and all goes well no mark is made.

    A text is late when `patience` milliseconds, at most twice that, go by without a save.
    """

    changed = Signal()

    def __init__(
        self, session: DraftSession, parent: QObject | None = None, *, patience: int = _PATIENCE_MILLISECONDS
    ) -> None:
        super().__init__(parent)
        self._states: dict[ArticleId, SaveState] = {}
        self._marks: dict[ArticleId, SaveMark] = {}
        self._timer = QTimer(self, singleShot=True, interval=patience)
        self._timer.timeout.connect(self._look)
        self._seen: dict[ArticleId, SaveState] = {}
        session.state_changed.connect(self._follow)

    def mark(self, article_id: ArticleId) -> SaveMark | None:
        """Return what is to be told of an article."""
        return self._marks.get(article_id)

    def _follow(self, article_id: ArticleId, state: SaveState) -> None:
        self._states[article_id] = state
        if state.stage is SaveStage.WAITING:
            if not self._timer.isActive():
                self._look()
            return
        failures = {SaveStage.FAILED: SaveMark.FAILED, SaveStage.CONFLICT: SaveMark.CONFLICT}
        self._set(article_id, failures.get(state.stage))

    def _look(self) -> None:
        """Mark what has been waiting since the last look without a save in between."""
        waiting = {one: state for one, state in self._states.items() if state.stage is SaveStage.WAITING}
        for article_id, state in waiting.items():
            if self._seen.get(article_id) is state:
                self._set(article_id, SaveMark.LATE)
        self._seen = waiting
        if waiting:
            self._timer.start()

    def _set(self, article_id: ArticleId, mark: SaveMark | None) -> None:
        if self._marks.get(article_id) is mark:
            return
        if mark is None:
            del self._marks[article_id]
        else:
            self._marks[article_id] = mark
        self.changed.emit()
