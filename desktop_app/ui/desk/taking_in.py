"""Files taken in as new articles: read one after the other in the background, begun as they come."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import EditorialError
from desktop_app.services import importing
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.old_encodings.encoding_names import names_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QAction

    from desktop_app.services.importing import Arrival

    from .context import DeskContext


class TakingIn(QObject):
    """Begins an article from each file; one that is refused stops nothing else."""

    article_begun = Signal(str)  # an ArticleId
    original_wanted = Signal(str, object)  # its text as it stands in the file, an ArticleContent

    def __init__(self, context: DeskContext, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        action.triggered.connect(lambda: self.take_in(context.prompts.article_files()))
        self._context = context
        self._waiting: deque[Path] = deque()
        self._refusals: list[str] = []
        self._converted: list[tuple[str, str, Arrival]] = []
        self._begun = ""
        self._busy = False

    def take_in(self, paths: Iterable[Path]) -> None:
        """Begin an article from each file."""
        self._waiting.extend(paths)
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if not self._busy:
            self._tell_what_came()
            return
        path = self._waiting.popleft()
        context = self._context
        context.notice.show_work(self.tr("Reading “{name}”…").format(name=path.name))
        context.background.run(
            partial(importing.read_article, context.workspace, path, context.reader),
            partial(self._begin, path),
            self._refuse,
            owner=self,
        )

    def _begin(self, path: Path, arrival: Arrival) -> None:
        context = self._context
        tracked = importing.TrackedAs.ACCEPTED
        if arrival.changes:
            tracked = context.prompts.tracked_changes(path.name, len(arrival.changes))
        try:
            outcome = importing.begin(context.workspace, arrival, tracked)
        except EditorialError as error:
            self._refuse(error)
            return
        context.feed.publish(outcome.change)
        article_id = outcome.value.state.article_id
        self._begun = article_id
        self.article_begun.emit(article_id)
        if arrival.original is not None:
            self._converted.append((path.name, article_id, arrival))
        self._refusals.extend(map(error_sentence, arrival.refused))
        self._next()

    def _refuse(self, error: Exception) -> None:
        self._refusals.append(error_sentence(error))
        self._next()

    def _tell_what_came(self) -> None:
        refusals, self._refusals = self._refusals, []
        converted, self._converted = self._converted, []
        told = [
            self.tr("“{name}” was in {encodings} and has been converted.").format(
                name=name, encodings=names_of(arrival.encodings)
            )
            for name, _, arrival in converted
        ]
        notice = self._context.notice
        if refusals:
            notice.show_error("\n".join((*refusals, *told)))
        elif len(converted) == 1 and converted[0][1] == self._begun:
            # The one that is open; the others are as they were in their files.
            want = partial(self.original_wanted.emit, self._begun, converted[0][2].original)
            notice.show_question("languages", told[0], self.tr("Use the original"), want)
        elif told:
            notice.show_limit("\n".join(told))
        else:
            notice.dismiss()
