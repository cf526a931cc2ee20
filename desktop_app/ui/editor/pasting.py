"""Formatted text on its way into the body: read in the background, put where the caret was."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.language.normalise import normalise
from desktop_app.services import importing
from desktop_app.ui.markdown.markdown_spans import figure_key
from desktop_app.ui.markdown.plain_text import text_of
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.old_encodings.encoding_names import names_of

from .paste_place import PastePlace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QPoint

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.importing import Arrival
    from desktop_app.ui.editor_context import EditorContext
    from desktop_app.ui.saving.draft_session import DraftSession

    from .editor_parts import EditorParts

# What begins a line that is no paragraph.
_BLOCK = re.compile(r"!\[|#{1,6} |- |> |\d+\. |\|")


@dataclass(slots=True, eq=False)
class _Pending:
    """Something that is being read; `plain` is put in its place where it cannot be."""

    article_id: ArticleId | None
    place: PastePlace
    plain: str = ""
    file: str = ""


class Pasting(QObject):
    """Takes what was copied or dropped into the article it was meant for, also when that was left."""

    begun = Signal()  # something is to come into the open article
    finished = Signal()

    def __init__(
        self,
        context: EditorContext,
        parts: EditorParts,
        session: DraftSession,
        content: Callable[[], ArticleContent],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._parts = parts
        self._session = session
        self._content = content
        self._pending: list[_Pending] = []
        parts.body.set_pastes(self._take_copied, self._take_long)
        QGuiApplication.clipboard().dataChanged.connect(self._get_ready)

    def busy(self, article_id: ArticleId | None) -> bool:
        """Return whether something is still to come into an article."""
        return any(one.article_id == article_id for one in self._pending)

    def take_files(self, paths: Sequence[Path], point: QPoint) -> None:
        """Put the texts of files in at a `point` of the body's viewport, else where the caret is."""
        if paths:
            self._parts.body.go_to_point(point)
        for path in paths:
            pending = self._begun(file=path.name)
            work = partial(importing.read_passage, self._context.workspace, path, self._context.reader)
            self._context.background.run(
                work, partial(self._arrive, pending), partial(self._refuse, pending), owner=self
            )

    def finish_begun(self) -> None:
        """Put in at once what is left of what comes in by pieces: the text is about to be read or left."""
        for pending in list(self._pending):
            if pending.place.is_begun:
                pending.place.finish()

    def settle_as_plain(self) -> None:
        """Put in at once what can be: the desk closes."""
        self.finish_begun()
        for pending in list(self._pending):
            if pending.plain and pending.place.is_there:
                pending.place.put_now(pending.plain)
            self._end(pending)

    def _get_ready(self) -> None:
        """Start the reader when something is copied elsewhere: it may come here in a moment."""
        if not QGuiApplication.clipboard().ownsClipboard():
            QGuiApplication.clipboard().dataChanged.disconnect(self._get_ready)
            # Should it not start, the paste itself will tell.
            self._context.background.run(self._context.reader.start, _ignore, _ignore, owner=self)

    def _take_copied(self, html: str, plain: str) -> None:
        pending = self._begun(plain=normalise(plain))
        work = partial(importing.paste, self._context.workspace, html, self._context.reader)
        self._context.background.run(
            work, partial(self._arrive, pending), partial(self._refuse, pending), owner=self
        )

    def _take_long(self, plain: str) -> None:
        text, caret = normalise(plain), self._parts.body.textCursor()
        pending = self._begun(plain=text)
        if not caret.hasSelection() and figure_key(caret.block().text()):
            text = pending.place.as_paragraphs(text)
        pending.place.put(text, partial(self._end, pending))

    def _begun(self, *, plain: str = "", file: str = "") -> _Pending:
        place = PastePlace(self._parts.body, self.tr("Pasting…"))
        pending = _Pending(self._session.article_id, place, plain, file)
        self._pending.append(pending)
        self.begun.emit()
        return pending

    def _arrive(self, pending: _Pending, arrival: Arrival) -> None:
        if pending not in self._pending:
            return
        if not pending.place.is_there:
            self._end(pending)
            return
        content = arrival.settled(self._tracked(pending, arrival))
        if pending.article_id != self._session.article_id:
            assert pending.article_id is not None
            self._session.change_elsewhere(pending.article_id, partial(self._put_elsewhere, pending, content))
            self._end(pending)
        elif self._parts.body.isReadOnly():
            self._end(pending)
            self._parts.notices.show_error(
                self.tr("The article may not be changed any more. What was to come into it was left out.")
            )
        else:
            self._put_here(pending, content, arrival)
        for error in arrival.refused[:1]:
            self._parts.notices.show_error(error_sentence(error))

    def _tracked(self, pending: _Pending, arrival: Arrival) -> importing.TrackedAs:
        # Of what was copied nobody is asked: a deletion that is listed in the notes is not lost.
        if not (arrival.changes and pending.file):
            return importing.TrackedAs.NOTES
        return self._context.tracked_changes(pending.file, len(arrival.changes))

    def _put_here(self, pending: _Pending, content: ArticleContent, arrival: Arrival) -> None:
        into = self._content()
        fitted = importing.fitted(content, into)
        # The photos first: no moment shows a text that refers to what is not there.
        self._parts.photos.append(fitted.photos)
        self._parts.properties.add_notes(fitted.notes)
        text = _text(pending.place, fitted)
        if arrival.original is None:
            pending.place.put(text, partial(self._end, pending))
            return
        # As it came first, so that undoing leads back to that.
        original = importing.fitted(replace(content, body=arrival.original.body), into)
        pending.place.put(_text(pending.place, original), partial(self._end, pending), instead=text)
        told = self.tr("Converted from {encodings}, as the fonts of the text say. Undo gives the original.")
        self._parts.notices.show_info(told.format(encodings=names_of(arrival.encodings)))

    def _put_elsewhere(
        self, pending: _Pending, passage: ArticleContent, into: ArticleContent
    ) -> ArticleContent:
        document = pending.place.document
        if normalise(text_of(document)) == normalise(into.body):
            fitted = importing.fitted(passage, replace(into, body=text_of(document)))
            pending.place.put_now(_text(pending.place, fitted))
            body = text_of(document)
        else:
            # Somebody else wrote in it meanwhile: the place is not in their text, which stays.
            fitted = importing.fitted(passage, into)
            body = "\n\n".join(filter(None, (into.body, fitted.body)))
        return replace(
            into,
            body=body,
            photos=(*into.photos, *fitted.photos),
            notes="\n".join(filter(None, (into.notes, fitted.notes))),
        )

    def _refuse(self, pending: _Pending, error: Exception) -> None:
        if pending not in self._pending:
            return
        if not pending.plain:
            self._parts.notices.show_error(error_sentence(error))
        elif pending.place.is_there:
            pending.place.put_now(pending.plain)
            reason = error_sentence(error)
            self._parts.notices.show_error(self.tr("Pasted as plain text. {reason}").format(reason=reason))
        self._end(pending)

    def _end(self, pending: _Pending) -> None:
        if pending in self._pending:
            self._pending.remove(pending)
            pending.place.give_up()
            self.finished.emit()


def _ignore(_result: object) -> None:
    pass


def _text(place: PastePlace, content: ArticleContent) -> str:
    """Return the body for its place: words go on in their line, paragraphs have lines of their own."""
    in_line = "\n" not in content.body and not _BLOCK.match(content.body)
    return content.body if in_line and not place.is_moved else place.as_paragraphs(content.body)
