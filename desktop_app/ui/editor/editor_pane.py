"""The writing desk: assembles the page, the photos, the tags and the properties of one article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.articles import ArticleContent
from desktop_app.services.text_gate import is_same
from desktop_app.ui.composition import finish_composition
from desktop_app.ui.saving.draft_session import DraftSession
from desktop_app.ui.saving.save_notices import SaveNotices

from .counting import Counting
from .drops import Drops
from .editor_parts import EditorParts
from .manuscripts import Manuscripts
from .pasting import Pasting

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAction,
        QResizeEvent,
    )

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor_context import EditorContext
    from desktop_app.ui.saving.save_state import KeptText, SaveState


class EditorPane(QWidget):
    """Shows one article, lets it be changed, and keeps what is typed on its way to the disk.

    A key only starts timers; the text is read once the key is painted, and counted once typing pauses.
    """

    content_shown = Signal()  # another text is shown, and with it other documents
    content_edited = Signal(object)  # ArticleContent, after each real change
    save_state_changed = Signal(object)  # SaveState
    conflict_found = Signal(object)  # KeptText; show the article anew to go on with what is saved

    def __init__(self, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = ArticleContent()
        self._latest = ArticleContent()
        self._editable = False
        self.session = DraftSession(context.workspace, context.feed, self)
        self.parts = parts = EditorParts(context, self)
        self.headline, self.lead, self.body = parts.head.headline, parts.head.lead, parts.body
        self.tags, self.properties = parts.tags, parts.properties
        self.photos, self.media = parts.photos, parts.media
        self.actions_by_id: dict[str, QAction] = parts.actions
        self.manuscripts = Manuscripts(parts.head, parts.body)
        self.pasting = Pasting(context, parts, self.session, self.content, self)
        self._notices = SaveNotices(parts.notices, context.station.time_zone, self.session, self.manuscripts)
        self._drops = Drops(self, self.photos, self.pasting)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self.counting = Counting(context.background, (self.headline, self.lead, self.body), self)
        self._connect()
        self.clear()

    def show_article(self, detail: ArticleDetail, *, editable: bool, why_not: str = "") -> None:
        """Show an article; `why_not` tells why it cannot be edited.

        An article keeps its caret, its view and what can be undone until it is forgotten, as long as its
        text is the one it had. Text that is still on its way to the disk is shown before older.
        """
        same = self.session.article_id == detail.state.article_id
        if same:
            finish_composition(self)
            self.pasting.finish_begun()
            self._settle()
        else:
            self._finish_typing()
        keep = self.session.is_ahead_of(detail) or (same and is_same(self._latest, detail.content))
        self.session.open(detail)
        if not keep:
            self._show(self.session.newer_than(detail) or detail.content, detail.state.article_id)
        if not same:
            self._notices.begin()
        self.save_state_changed.emit(self.session.state)
        self.parts.refresh_names()
        self._set_editable(editable, why_not)
        self.setEnabled(True)

    def clear(self) -> None:
        """Show no article."""
        self._finish_typing()
        self.session.leave()
        self._show(ArticleContent(), None)
        self._notices.begin()
        self._set_editable(False, "")
        self.setEnabled(False)

    def content(self) -> ArticleContent:
        """Return the content as it stands, without a word that is still being composed."""
        head, parts = self.parts.head, self.parts
        return replace(
            parts.properties.fill_in(self._base),
            headline=head.headline.text(),
            lead=head.lead.text(),
            body=parts.body.text(),
            tags=parts.tags.keys(),
            photos=parts.photos.photos(),
            media=parts.media.media(),
        )

    def flush(self) -> bool:
        """Finish the word or tag being typed and wait until everything is on the disk.

        Call it before the article is submitted, left or closed. False when it cannot be: a photo is still
        being stored, or saving fails; the pane tells which.
        """
        self._finish_typing()
        if self.photos.intake.awaits(self.session.article_id):
            self.photos.reception.tell_awaited()
            return False
        return self.save(self.session.article_id)

    def save(self, article_id: ArticleId | None) -> bool:
        """Wait until the text of an article that was shown is on the disk; False when it is not all there."""
        if article_id == self.session.article_id:
            self._finish_typing()
        if self.pasting.busy(article_id):
            self._notices.tell_paste_coming()
            return False
        return self.session.flush(article_id)

    def flush_all(self) -> bool:
        """As `flush`, also for the articles that were open before; what is being pasted comes in plain."""
        self.pasting.settle_as_plain()
        return self.flush() and self.session.flush_all()

    def close_session(self) -> bool:
        """Save a last time and end the writer; the pane saves nothing after it. False as with `flush`."""
        self.pasting.settle_as_plain()
        self._finish_typing()
        return self.session.close()

    def focus_field(self, name: str, item: str = "") -> None:
        """Bring the person to a content field; `item` is what to go to there, as findings name it."""
        self.parts.focus(name, item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panel find its place."""
        super().resizeEvent(event)
        self.parts.place.fit(self.width())

    def _connect(self) -> None:
        for part in (self.parts.head, self.tags, self.properties, self.photos, self.media):
            part.edited.connect(self._settling.start)
        self.body.textChanged.connect(self._settling.start)
        self.photos.reception.stored_elsewhere.connect(self.session.change_elsewhere)
        self.photos.intake.finished.connect(self._settle)
        self.pasting.finished.connect(self._settle)
        self.session.state_changed.connect(self._follow_saving)
        self.session.conflict_found.connect(self._stop_at_conflict)

    def _show(self, content: ArticleContent, article_id: ArticleId | None) -> None:
        self._base = content
        self.manuscripts.show(article_id, content)
        self.tags.set_keys(content.tags)
        self.photos.set_photos(content.photos, article_id)
        self.media.set_media(content.media)
        self.properties.show_content(content)
        self.parts.panel.show_details(False)
        self._settling.stop()
        self._latest = self.content()
        self.parts.figures.show(self._latest.photos, self._latest.media)
        self.counting.count_now(self._latest)
        self.content_shown.emit()

    def _set_editable(self, editable: bool, why_not: str) -> None:
        self._editable = editable
        self.parts.set_editable(editable, why_not)

    def _finish_typing(self) -> None:
        """Take what the focus has not left yet, a word still being composed or a tag, and read the text."""
        finish_composition(self)
        self.pasting.finish_begun()
        self.tags.take_typed()
        self._settle()

    def _settle(self) -> None:
        """Read the text; tell it if it really is another one."""
        self._settling.stop()
        content = self.content()
        if content == self._latest:
            return
        self._latest = content
        self.parts.figures.show(content.photos, content.media)
        if self._editable:
            self.session.edited(content)
        self.content_edited.emit(content)
        self.counting.count_later(content)

    def _follow_saving(self, article_id: ArticleId, state: SaveState) -> None:
        if article_id == self.session.article_id:
            self.save_state_changed.emit(state)

    def _stop_at_conflict(self, kept: KeptText) -> None:
        if kept.article_id == self.session.article_id:
            finish_composition(self)
            # What was typed since goes beside the article as well, before anything else is shown.
            self._settle()
            self.session.flush()
            why = self.tr(
                "Somebody else saved this article first. Your text was kept as a revision of its own."
            )
            self._set_editable(False, why)
        self.conflict_found.emit(kept)
