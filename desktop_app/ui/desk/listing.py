"""Queues, list and search held together: what is chosen at the left is what the list shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.people import Action, approves_finally, may
from desktop_app.services import library, settings
from desktop_app.services.library import Queue

if TYPE_CHECKING:
    from desktop_app.domain.changes import Change
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.library.article_list import ArticleList
    from desktop_app.ui.library.queue_list import QueueList

    from .tool_row import ToolRow

# Where the work of those with a right waits, the most pressing queue first.
_WAITING = (
    (Action.TAKE, (Queue.SUBMITTED, Queue.EDITING)),
    (Action.EXPORT, (Queue.APPROVED,)),
    (Action.SUBMIT, (Queue.RETURNED_TO_ME, Queue.MY_DRAFTS)),
)


class Listing(QObject):
    """Refreshes counts and rows from changes; nothing polls."""

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        queues: QueueList,
        articles: ArticleList,
        tools: ToolRow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._queues = queues
        self._articles = articles
        self._tools = tools
        feed.changed.connect(self._follow)
        queues.queue_chosen.connect(self._show_queue)
        tools.search_changed.connect(self._search)

    def begin(self) -> None:
        """Show the queue in which the person's own work waits."""
        self.refresh_counts()
        self._queues.choose(self._first_queue())

    def refresh(self) -> None:
        """Read everything again, after other programs may have changed it."""
        self.refresh_counts()
        self._articles.model.reload()

    def refresh_counts(self) -> None:
        """Count again."""
        self._queues.set_counts(library.counts(self._workspace))

    def reveal(self, queue: Queue) -> None:
        """Leave a search and show `queue`."""
        self._tools.search.clear()
        self._queues.choose(queue)
        self._articles.model.show(queue, "")

    def go_with(self, article_id: ArticleId) -> None:
        """Show the queue an article is in now, unless the one shown holds it anyway."""
        if not library.in_queue(self._workspace, article_id, self._queues.queue):
            # The narrowest comes first, all articles last.
            self.reveal(next(one for one in Queue if library.in_queue(self._workspace, article_id, one)))

    def _show_queue(self, queue: Queue) -> None:
        self._articles.model.show(queue, self._tools.search.text())

    def _search(self, text: str) -> None:
        # A search looks through all articles; its words are a promise in the search field.
        if text.strip() and self._queues.queue is not Queue.ALL:
            self._queues.choose(Queue.ALL)
        else:
            self._articles.model.show(self._queues.queue, text)

    def _follow(self, change: Change) -> None:
        if change.touches(ChangeKind.STAGE):
            self.refresh()
            return
        for article_id in change.article_ids:
            self._articles.model.refresh(article_id)

    def _first_queue(self) -> Queue:
        counts = library.counts(self._workspace)
        tiers = settings.station(self._workspace).approval_tiers
        if counts[Queue.AWAITING_APPROVAL] and approves_finally(self._workspace.actor, tiers):
            return Queue.AWAITING_APPROVAL
        for right, queues in _WAITING:
            if may(self._workspace.actor, right):
                for queue in queues:
                    if counts[queue]:
                        return queue
        return Queue.ALL
