"""What becomes of photos once they are stored: each finds its article, its slot and its place in the text."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.markdown.reference_edits import place_references
from desktop_app.ui.messages import error_sentence

from .photo_edits import with_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.services.assets import StoredPhoto
    from desktop_app.ui.notice_bar import NoticeBar

    from .photo_desk import PhotoDesk
    from .photo_intake import Arrival

# More refusals than this fill the window.
_TOLD = 3


class PhotoReception(QObject):
    """Receives what the intake stores for the desk; tells at the end what did not come, and why."""

    # ArticleId, Callable[[ArticleContent], ArticleContent]: a photo of an article that was left meanwhile
    stored_elsewhere = Signal(object, object)

    def __init__(self, desk: PhotoDesk, notices: NoticeBar) -> None:
        super().__init__(desk)
        self._desk = desk
        self._notices = notices
        self._twice: list[tuple[Arrival, StoredPhoto]] = []
        self._refusals: list[str] = []
        self._then: Callable[[], object] | None = None
        desk.intake.stored.connect(self._take)
        desk.intake.refused.connect(self._refuse)
        desk.intake.finished.connect(self._tell)

    def tell_awaited(self) -> None:
        """Say for which photo the article has to wait."""
        name, more = self._desk.intake.awaited
        one = self.tr("“{name}” is still being stored. Try again in a moment.")
        several = self.tr("“{name}” and {count} more photos are still being stored. Try again in a moment.")
        self._notices.show_info((several if more else one).format(name=name, count=more))

    def all_are_in(self, then: Callable[[], object]) -> bool:
        """Return whether no photo is on its way; else say which one is, and call `then` when none is."""
        if not self._desk.intake.busy:
            return True
        self._then = then
        name, more = self._desk.intake.awaited
        one = self.tr("“{name}” is still being stored. What you began goes on by itself afterwards.")
        several = self.tr(
            "“{name}” and {count} more photos are still being stored. What you began goes on by itself "
            "afterwards; press Stop to leave out those that have not begun."
        )
        self._notices.show_limit((several if more else one).format(name=name, count=more))
        return False

    def _take(self, arrival: Arrival, stored: StoredPhoto) -> None:
        here = arrival.article_id == self._desk.article_id
        if here and not arrival.slot and any(one.digest == stored.digest for one in self._desk.photos()):
            self._twice.append((arrival, stored))
        else:
            self._put(arrival, stored)

    def _put(self, arrival: Arrival, stored: StoredPhoto) -> None:
        if arrival.article_id == self._desk.article_id:
            self._desk.take(arrival, stored)
        elif arrival.article_id is not None:
            # The person has gone on to another article; the photo stays with the one it was meant for.
            line = None if arrival.place is None or arrival.place.isNull() else arrival.place.blockNumber()
            change = partial(_with_photo, stored=stored, slot=arrival.slot, line=line)
            self.stored_elsewhere.emit(arrival.article_id, change)

    def _refuse(self, arrival: Arrival, error: Exception) -> None:  # noqa: ARG002
        self._refusals.append(error_sentence(error))

    def _tell(self) -> None:
        """Say what did not come; nothing when all is well."""
        if self._then is not None:
            # Once the article has what came.
            QTimer.singleShot(0, self._then)
            self._then = None
            self._notices.dismiss()
        refusals, twice = self._refusals, self._twice
        self._refusals, self._twice = [], []
        if not refusals and not twice:
            return
        sentences = refusals[:_TOLD]
        if len(refusals) > _TOLD:
            sentences.append(
                self.tr("{count} more files were not taken.").format(count=len(refusals) - _TOLD)
            )
        if twice:
            sentences.append(self._told_twice(twice))
        show = self._notices.show_error if refusals else self._notices.show_info
        if twice:
            show("\n".join(sentences), self.tr("Add all the same"), partial(self._add_again, twice))
        else:
            show("\n".join(sentences))

    def _told_twice(self, twice: list[tuple[Arrival, StoredPhoto]]) -> str:
        if len(twice) > 1:
            return self.tr("{count} photos are in the article already and were not added again.").format(
                count=len(twice)
            )
        arrival, stored = twice[0]
        number = next(
            (n for n, photo in enumerate(self._desk.photos(), 1) if photo.digest == stored.digest), 0
        )
        return self.tr(
            "“{name}” is in the article already, as photo {number}; it was not added again."
        ).format(name=arrival.path.name, number=number)

    def _add_again(self, twice: list[tuple[Arrival, StoredPhoto]]) -> None:
        for arrival, stored in twice:
            self._put(arrival, stored)


def _with_photo(
    content: ArticleContent, *, stored: StoredPhoto, slot: str, line: int | None
) -> ArticleContent:
    if not slot and any(photo.digest == stored.digest for photo in content.photos):
        return content
    content, key = with_file(content, stored, slot)
    if line is None:
        return content
    edit = place_references(content.body, line, [key])
    return replace(content, body=content.body[: edit.start] + edit.text + content.body[edit.end :])
