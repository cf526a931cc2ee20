"""The films and recordings of the open article: shown in their strip, changed in their dialog."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.errors import InvalidMediaAddress
from desktop_app.domain.media import Media
from desktop_app.domain.media_addresses import media_source
from desktop_app.ui.markdown.markdown_edits import line_replaced
from desktop_app.ui.photos.photo_chooser import PhotoChooser

from .media_dialog import MediaDialog
from .media_strip import MediaStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.editor.body_editor import BodyEditor
    from desktop_app.ui.editor_context import EditorContext
    from desktop_app.ui.notice_bar import NoticeBar
    from desktop_app.ui.photos.photo_desk import PhotoDesk


class MediaDesk(QObject):
    """Holds the list; `edited` after each change by the person."""

    edited = Signal()
    place_wanted = Signal(str)  # key to put into the text

    def __init__(
        self,
        context: EditorContext,
        photos: PhotoDesk,
        body: BodyEditor,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._photos = photos
        self._body = body
        self._notices = notices
        self._media: tuple[Media, ...] = ()
        self._removed: tuple[int, Media] | None = None
        self._editable = False
        self.strip = MediaStrip(context.appearance.icons)
        self._chooser = PhotoChooser(self.strip)
        self.strip.edit_wanted.connect(self.edit)
        self.strip.place_wanted.connect(self.place_wanted)
        self.strip.remove_wanted.connect(self.remove)
        body.pasted.connect(self._consider)

    def media(self) -> tuple[Media, ...]:
        """Return the films and recordings in their order."""
        return self._media

    def set_media(self, media: tuple[Media, ...]) -> None:
        """Show those of another text; no change is told."""
        self._media, self._removed = media, None
        self.strip.show_media(media)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self._editable = editable
        self.strip.set_editable(editable)

    def insert(self) -> None:
        """Ask for one more, and put it into the text."""
        if self._editable:
            self._open(self._new(), lambda media: self.place_wanted.emit(self._add(media)))

    def edit(self, key: str) -> None:
        """Ask what is to be changed of `key`."""
        found = next((one for one in self._media if one.key == key), None)
        if found is not None and self._editable:
            self._open(found, self._change)

    def retitle(self, key: str, title: str) -> None:
        """Give a film or recording another title."""
        self._put(tuple(replace(one, title=title) if one.key == key else one for one in self._media))

    def go_to(self, key: str) -> None:
        """Bring the person to what `key` still lacks."""
        self.edit(key)

    def remove(self, key: str) -> None:
        """Take a film or recording out; its place in the text stays, so that it can come back."""
        position = next(place for place, one in enumerate(self._media) if one.key == key)
        self._removed = position, self._media[position]
        self._put(tuple(one for one in self._media if one.key != key))
        self._notices.show_info(self.tr("Removed from the article."), self.tr("Undo"), self._put_back)

    def _put_back(self) -> None:
        # Nothing to bring back once another text is shown.
        if self._removed is not None and self._editable:
            position, media = self._removed
            self._removed = None
            self._put((*self._media[:position], media, *self._media[position:]))

    def _consider(self, line: str) -> None:
        """Offer to make a film of a pasted line that is nothing but the address of one."""
        if not self._editable or "://" not in line:
            return
        try:
            source = media_source(line, self._context.station.domain)
        except InvalidMediaAddress:
            return
        new = replace(self._new(), address=source.address, kind=source.kind)
        self._notices.show_offer(
            "circle-play",
            self.tr("This is the address of a video or a recording."),
            self.tr("Show it as a block…"),
            partial(self._open, new, partial(self._write_out, line)),
        )

    def _write_out(self, line: str, media: Media) -> None:
        """Put the film where its address stands in the text."""
        key = self._add(media)
        self._body.change_whole(partial(line_replaced, line=line, new=f"![]({key})"))

    def _new(self) -> Media:
        shown = ArticleContent(body=self._body.text(), photos=self._photos.photos(), media=self._media)
        return Media(shown.next_media_key(), "")

    def _open(self, media: Media, then: Callable[[Media], None]) -> None:
        dialog = MediaDialog(
            media,
            self._photos.photos(),
            self._photos.thumbnails,
            self._context.station.domain,
            self._context.appearance.icons,
            self._chooser.file,
            is_new=all(one.key != media.key for one in self._media),
            parent=self.strip.window(),
        )
        dialog.accepted.connect(lambda: then(self._with_poster(dialog)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _with_poster(self, dialog: MediaDialog) -> Media:
        """Return what the dialog says; a file chosen as picture becomes a photo of the article."""
        media, file = dialog.media(), dialog.poster_file
        if file is None:
            return media
        slot = self._photos.add_slot()
        self._photos.add_files([file], slot)
        return replace(media, poster=slot)

    def _add(self, media: Media) -> str:
        # What was in the text when the dialog was opened may be gone.
        media = replace(media, key=self._new().key)
        self._put((*self._media, media))
        return media.key

    def _change(self, media: Media) -> None:
        self._put(tuple(media if one.key == media.key else one for one in self._media))

    def _put(self, media: tuple[Media, ...]) -> None:
        if media != self._media:
            self._media = media
            self.strip.show_media(media)
            self.edited.emit()
