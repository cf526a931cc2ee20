"""The photos of the open article: the strip, the details of one, and what changes them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.articles import ArticleContent, Photo

from .photo_details import PhotoDetails
from .photo_intake import PhotoIntake
from .photo_strip import PhotoStrip
from .thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.assets import StoredPhoto

    from .editor_context import EditorContext


class PhotoDesk(QObject):
    """Holds the list; the strip and the details only show it. `edited` after each change by the person."""

    edited = Signal()
    details_wanted = Signal(bool)
    place_wanted = Signal(str)  # key to put into the text
    refused = Signal(object)  # Exception
    # ArticleId, Callable[[ArticleContent], ArticleContent]: a photo of an article that was left meanwhile
    stored_elsewhere = Signal(object, object)

    def __init__(
        self, context: EditorContext, body: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._body = body
        self._photos: tuple[Photo, ...] = ()
        self._article_id: ArticleId | None = None
        self._selected = ""
        self._editable = False
        self._chosen = False
        # Where people keep photos; later, where the last ones were.
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.thumbnails = Thumbnails(context.workspace.newsroom, context.background, self)
        self.strip = PhotoStrip(self.thumbnails, context.appearance)
        self.details = PhotoDetails(self.thumbnails, context.appearance.icons)
        self.intake = PhotoIntake(context.workspace, context.background, self)
        self._connect()

    def photos(self) -> tuple[Photo, ...]:
        """Return the photos in their order."""
        return self._photos

    def set_photos(self, photos: tuple[Photo, ...], article_id: ArticleId | None) -> None:
        """Show the photos of another text; no change is told."""
        self._photos, self._article_id = photos, article_id
        self._select("")

    def append(self, photos: tuple[Photo, ...]) -> None:
        """Add photos that are stored already, or slots."""
        if photos:
            self._put((*self._photos, *photos))

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self._editable = editable
        self.strip.set_editable(editable)
        self.details.set_editable(editable)

    def change_captions(self, captions: Mapping[str, str], expected: Mapping[str, str] | None = None) -> None:
        """Give photos other captions, by key; those that differ from what is `expected` are left alone."""
        for photo in self._photos:
            if photo.key in captions and (expected is None or photo.caption == expected[photo.key]):
                self._change(replace(photo, caption=captions[photo.key]))

    def add_files(self, paths: Iterable[Path], slot: str = "") -> None:
        """Take files in; each becomes a photo once it is stored."""
        if self._editable:
            self.intake.add(paths, slot, self._article_id)

    def add_slot(self) -> str:
        """Add a photo whose file is still to come, and return its key."""
        key = ArticleContent(body=self._body(), photos=self._photos).next_photo_key()
        self._put((*self._photos, Photo(key)))
        return key

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        title, folder = self.tr("Add photos"), self._folder
        names, _ = QFileDialog.getOpenFileNames(self.strip, title, folder, self._filter())
        self._chosen = bool(names)
        if names:
            self._folder = str(Path(names[0]).parent)
        self.add_files(map(Path, names))

    def choose_file_for(self, key: str) -> None:
        """Ask for the file of the slot `key`."""
        title, folder = self.tr("Choose the photo's file"), self._folder
        name, _ = QFileDialog.getOpenFileName(self.strip, title, folder, self._filter())
        if name:
            self._folder = str(Path(name).parent)
            self.add_files([Path(name)], key)

    def select(self, key: str) -> None:
        """Show the details of the photo `key`."""
        self._select(key)
        self.details_wanted.emit(bool(self._selected))

    def go_to(self, key: str) -> None:
        """Bring the person to what the photo `key` still lacks, or to the strip."""
        self.select(key)
        if self._selected:
            self.details.focus_first_gap()
        else:
            self.strip.focus_photo(key)

    def _connect(self) -> None:
        self.strip.selected.connect(self.select)
        self.strip.photos_wanted.connect(self.choose_files)
        self.strip.file_wanted.connect(self.choose_file_for)
        self.details.file_wanted.connect(self.choose_file_for)
        self.details.changed.connect(self._change)
        self.details.featured.connect(self._feature)
        self.details.moved.connect(self._move)
        self.details.removed.connect(self._remove)
        self.details.placed.connect(self.place_wanted)
        self.details.closed.connect(lambda: self.select(""))
        self.intake.stored.connect(self._take)
        self.intake.refused.connect(self.refused)

    def _take(self, stored: StoredPhoto, slot: str, article_id: ArticleId | None) -> None:
        if article_id == self._article_id:
            shown = ArticleContent(body=self._body(), photos=self._photos)
            self._put(_with_file(shown, stored, slot).photos)
            self._ask_for_caption()
        elif article_id is not None:
            # The person has gone on to another article; the photo stays with the one it was meant for.
            self.stored_elsewhere.emit(article_id, partial(_with_file, stored=stored, slot=slot))

    def _ask_for_caption(self) -> None:
        """Show the details of the first photo that was chosen in the dialog: it still lacks its words."""
        if self._chosen and not self._selected:
            self.select(self._photos[-1].key)
        self._chosen = False

    def _change(self, photo: Photo) -> None:
        self._put(tuple(photo if one.key == photo.key else one for one in self._photos))

    def _feature(self, key: str) -> None:
        self._put(ArticleContent(photos=self._photos).with_featured(key).photos)

    def _move(self, key: str, step: int) -> None:
        photos = list(self._photos)
        position = self._position(key)
        photos.insert(position + step, photos.pop(position))
        self._put(tuple(photos))

    def _remove(self, key: str) -> None:
        self._put(tuple(photo for photo in self._photos if photo.key != key))
        self.select("")
        self.strip.focus_photo("")

    def _put(self, photos: tuple[Photo, ...]) -> None:
        self._photos = photos
        self._select(self._selected)
        self.edited.emit()

    def _select(self, key: str) -> None:
        position = self._position(key)
        self._selected = key if position >= 0 else ""
        self.strip.show_photos(self._photos, self._selected)
        if self._selected:
            self.details.show_photo(self._photos[position], position + 1, len(self._photos))

    def _position(self, key: str) -> int:
        return next((number for number, photo in enumerate(self._photos) if photo.key == key), -1)

    def _filter(self) -> str:
        return self.tr("Photos (*.jpg *.jpeg *.png *.webp *.JPG *.JPEG *.PNG *.WEBP)")


def _with_file(content: ArticleContent, stored: StoredPhoto, slot: str) -> ArticleContent:
    """Return `content` with a stored photo in `slot`, or as one more photo where there is no such slot."""
    file = {name: getattr(stored, name) for name in ("digest", "media_type", "width", "height")}
    if any(photo.key == slot for photo in content.photos):
        photos = tuple(replace(one, **file) if one.key == slot else one for one in content.photos)
    else:
        first = not any(photo.featured for photo in content.photos)
        photos = (*content.photos, Photo(key=content.next_photo_key(), featured=first, **file))
    return replace(content, photos=photos)
