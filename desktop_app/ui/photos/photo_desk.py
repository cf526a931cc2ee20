"""The photos of the open article: their list, the strip and the panel that show it, and how they come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.ui.markdown.reference_edits import place_references

from .photo_chooser import PhotoChooser
from .photo_commands import PhotoCommands
from .photo_edits import described, with_file
from .photo_intake import Arrival, PhotoIntake
from .photo_model import PhotoModel
from .photo_panel import PhotoPanel
from .photo_reception import PhotoReception
from .photo_strip import PhotoStrip
from .thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QTextCursor

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.assets import StoredPhoto
    from desktop_app.ui.editor.body_editor import BodyEditor
    from desktop_app.ui.editor_context import EditorContext
    from desktop_app.ui.notice_bar import NoticeBar

    from .photo_edits import Photos


class PhotoDesk(QObject):
    """Holds the list; the strip and the panel only show it. `edited` after each change by the person."""

    edited = Signal()
    listed = Signal()  # other photos are shown, or may be changed or not
    details_wanted = Signal(bool)  # in the panel, instead of the properties
    panel_wanted = Signal(bool)  # the panel itself; True also where it takes the place of the text
    page_wanted = Signal()  # the text, where the panel has taken its place

    def __init__(
        self, context: EditorContext, body: BodyEditor, notices: NoticeBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.body = body
        self._photos: Photos = ()
        self.article_id: ArticleId | None = None
        self.editable = False
        self._asking = False
        self.thumbnails = Thumbnails(context.workspace.newsroom, context.background, self)
        self.model = PhotoModel(self.thumbnails, self)
        self.strip = PhotoStrip(self.model, context.appearance)
        self.panel = PhotoPanel(self.thumbnails, context.appearance.icons)
        self.details = self.panel.details
        self._chooser = PhotoChooser(self.strip)
        self.intake = PhotoIntake(context.workspace, context.background, self)
        self.reception = PhotoReception(self, notices)
        self.commands = PhotoCommands(self, context, notices)
        self.strip.photos_wanted.connect(self.choose_files)
        self.strip.progress.cancelled.connect(self.intake.cancel)
        self.strip.row.chosen.connect(self._show_chosen)
        self.intake.progressed.connect(self.strip.progress.show_progress)

    def photos(self) -> Photos:
        """Return the photos in their order."""
        return self._photos

    def content(self) -> ArticleContent:
        """Return what keys and references depend on: the photos and the text as they stand."""
        return ArticleContent(body=self.body.text(), photos=self._photos)

    def set_photos(self, photos: Photos, article_id: ArticleId | None) -> None:
        """Show the photos of another text; no change is told."""
        same = article_id == self.article_id
        self._photos, self.article_id = photos, article_id
        if same:
            self.model.show_photos(photos)
        else:
            self.model.begin(photos)
        self.strip.row.choose(())
        self.listed.emit()

    def append(self, photos: tuple[Photo, ...]) -> None:
        """Add photos that are stored already, or slots."""
        if photos:
            self.change((*self._photos, *photos))

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self.editable = editable
        for part in (self.model, self.strip, self.panel):
            part.set_editable(editable)
        self.listed.emit()

    def change_captions(self, captions: Mapping[str, str], expected: Mapping[str, str] | None = None) -> None:
        """Give photos other captions, by key; those that differ from what is `expected` are left alone."""
        for photo in self._photos:
            if photo.key in captions and (expected is None or photo.caption == expected[photo.key]):
                self.describe([photo.key], caption=captions[photo.key])

    def change(self, photos: Photos) -> None:
        """Have the article have these photos."""
        if photos == self._photos:
            return
        self._photos = photos
        self.model.show_photos(photos)
        self.panel.show_chosen(photos, self.chosen_keys())
        self.listed.emit()
        self.edited.emit()

    def describe(self, keys: Collection[str], **fields: object) -> None:
        """Give the photos `keys` these fields."""
        self.change(described(self._photos, keys, **fields))

    def chosen_keys(self) -> tuple[str, ...]:
        """Return the keys of the photos that are chosen in the strip."""
        return self.strip.row.chosen_keys()

    def add_files(self, paths: Iterable[Path], slot: str = "", place: QTextCursor | None = None) -> None:
        """Take files in; each becomes a photo once it is stored.

        The first fills `slot` if one is named; with a `place` all are put into the text after its line.
        """
        if self.editable:
            files = enumerate(paths)
            self.intake.add(
                Arrival(path, self.article_id, "" if number else slot, place) for number, path in files
            )

    def add_slot(self) -> str:
        """Add a photo whose file is still to come, and return its key."""
        key = self.content().next_photo_key()
        self.change((*self._photos, Photo(key)))
        return key

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        files = self._chooser.files()
        self._asking = bool(files)
        self.add_files(files)

    def choose_file_for(self, key: str) -> None:
        """Ask for the file of the slot `key`."""
        file = self._chooser.file()
        if file is not None:
            self.add_files([file], key)

    def take(self, arrival: Arrival, stored: StoredPhoto) -> None:
        """Receive a photo of this article that is stored now."""
        self.thumbnails.forget(stored.digest)
        content, key = with_file(self.content(), stored, arrival.slot)
        self.change(content.photos)
        if arrival.place is not None and not arrival.place.isNull():
            line = arrival.place.blockNumber()
            self.body.change_beside(lambda text: place_references(text, line, [key]))
            # The next one of this drop stands after it.
            lines = self.body.text().split("\n")
            block = self.body.document().findBlockByNumber(lines.index(f"![]({key})"))
            arrival.place.setPosition(block.position())
        if self._asking and not self.chosen_keys():
            # What was chosen in the dialog still lacks its words.
            self.select(key)
        self._asking = False

    def select(self, key: str) -> None:
        """Choose the photo `key` and show its details."""
        self.strip.row.choose([key])
        if self.chosen_keys():
            self.panel_wanted.emit(True)

    def go_to(self, key: str) -> None:
        """Bring the person to what the photo `key` still lacks, or to the strip."""
        self.select(key)
        if self.chosen_keys():
            self.details.focus_first_gap()
        else:
            self.strip.focus_photo(key)

    def photo(self, key: str) -> Photo | None:
        """Return the photo `key`, None when there is none any more."""
        return next((photo for photo in self._photos if photo.key == key), None)

    def _show_chosen(self, keys: tuple[str, ...]) -> None:
        self.panel.show_chosen(self._photos, keys)
        self.details_wanted.emit(bool(keys))
