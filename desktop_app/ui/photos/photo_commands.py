"""What the person does to the photos that are chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.ui.markdown.reference_edits import difference, place_references, take_out_references

from .crop_dialog import CropDialog
from .photo_edits import moved, put_back, stepped, taken_out
from .photo_menu import PhotoMenu
from .photo_table import PhotoTable

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QAction

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor_context import EditorContext
    from desktop_app.ui.notice_bar import NoticeBar

    from .photo_desk import PhotoDesk
    from .photo_edits import Taken


class PhotoCommands(QObject):
    """Wires the strip and the panel of a desk to what they ask for."""

    def __init__(self, desk: PhotoDesk, context: EditorContext, notices: NoticeBar) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        self._notices = notices
        row, details, bulk = desk.strip.row, desk.details, desk.panel.bulk
        row.moved.connect(self.move)
        row.stepped.connect(self.step)
        row.removed.connect(lambda: self.remove(desk.chosen_keys()))
        row.opened.connect(self.open)
        row.left.connect(self.leave)
        row.clicked.connect(lambda _index: desk.panel_wanted.emit(False))
        row.menu_wanted.connect(self.show_menu)
        desk.strip.table_wanted.connect(self.show_table)
        desk.model.written.connect(lambda key, field, text: desk.describe([key], **{field: text}))
        details.changed.connect(self._change)
        details.featured.connect(self.feature)
        details.removed.connect(lambda key: self.remove([key]))
        details.placed.connect(lambda key: self.place([key]))
        details.crops_wanted.connect(self.crop)
        details.file_wanted.connect(desk.choose_file_for)
        details.neighbour_wanted.connect(self.go)
        details.closed.connect(lambda: row.choose(()))
        bulk.applied.connect(self._describe)
        bulk.placed.connect(lambda: self.place(desk.chosen_keys()))
        bulk.removed.connect(lambda: self.remove(desk.chosen_keys()))

    def take_actions(self, table: QAction, place: QAction) -> None:
        """Have the actions of the menus do what the strip does, as far as it can be done now."""
        desk = self._desk
        table.triggered.connect(self.show_table)
        place.triggered.connect(lambda: self.place(desk.chosen_keys()))

        def enable() -> None:
            table.setEnabled(desk.editable and bool(desk.photos()))
            place.setEnabled(desk.editable and bool(desk.chosen_keys()))

        for changed in (desk.listed, desk.strip.row.chosen):
            changed.connect(enable)
        enable()

    def move(self, row: int) -> None:
        """Put the chosen photos before the one at `row`."""
        self._desk.change(moved(self._desk.photos(), self._desk.chosen_keys(), row))

    def step(self, step: int) -> None:
        """Move the chosen photos by one place."""
        if self._desk.editable:
            self._desk.change(stepped(self._desk.photos(), self._desk.chosen_keys(), step))
            self._desk.strip.row.scrollTo(self._desk.strip.row.currentIndex())

    def feature(self, key: str) -> None:
        """Make the photo `key` the featured one; with an empty key, none."""
        self._desk.change(ArticleContent(photos=self._desk.photos()).with_featured(key).photos)

    def place(self, keys: Collection[str]) -> None:
        """Put the photos into the text, after the line where the caret is."""
        if keys and self._desk.editable:
            self._desk.page_wanted.emit()
            self._desk.body.change_whole(
                lambda text, caret: place_references(text, text.count("\n", 0, caret), keys)
            )
            self._desk.body.setFocus()

    def place_at(self, keys: Collection[str], line: int) -> None:
        """Put the photos into the text after the line number `line`."""
        self._desk.body.change_whole(lambda text, _caret: place_references(text, line, keys))
        self._desk.body.setFocus()

    def remove(self, keys: Collection[str]) -> None:
        """Take the photos out of the article, and out of its text; the notice offers them back."""
        desk = self._desk
        photos, taken = taken_out(desk.photos(), keys)
        if not taken or not desk.editable:
            return
        before = desk.body.text()
        desk.body.change_beside(lambda text: take_out_references(text, 0, keys))
        desk.change(photos)
        desk.strip.row.choose(())
        desk.strip.focus_photo("")
        restore = partial(self._put_back, taken, desk.article_id, before, desk.body.text())
        said = self.tr("{count} photos were removed from the article.").format(count=len(taken))
        if len(taken) == 1:
            said = self.tr("The photo was removed from the article.")
        self._notices.show_info(said, self.tr("Undo"), restore)

    def open(self) -> None:
        """Bring the person to the words of what is chosen."""
        keys = self._desk.chosen_keys()
        self._desk.panel_wanted.emit(True)
        if len(keys) == 1:
            self._desk.details.focus_first_gap()
        elif keys:
            next(iter(self._desk.panel.bulk.fields.values())).setFocus()

    def leave(self) -> None:
        """Go back to the text."""
        self._desk.strip.row.choose(())
        self._desk.body.setFocus()

    def go(self, step: int) -> None:
        """Show the details of a neighbour; what has the focus keeps it."""
        keys = self._desk.chosen_keys()
        place = self._desk.model.row(keys[0]) + step if keys else -1
        if 0 <= place < len(self._desk.photos()):
            self._desk.strip.row.choose([self._desk.photos()[place].key])

    def crop(self, key: str) -> None:
        """Ask for the parts of a photo that are shown where only a part has room."""
        photo = self._desk.photo(key)
        if photo is not None and photo.digest:
            dialog = CropDialog(photo, self._context, self._desk.strip.window())
            dialog.chosen.connect(lambda focus, crops: self._desk.describe([key], focus=focus, crops=crops))
            dialog.open()

    def show_table(self) -> None:
        """Show the words of all photos in a table."""
        PhotoTable(self._desk.model, self._context.appearance, self._desk.strip.window()).open()

    def show_menu(self, at: QPoint) -> None:
        """Show what can be done with what is chosen."""
        desk, icons = self._desk, self._context.appearance.icons
        keys = desk.chosen_keys()
        photos = [photo for photo in desk.photos() if photo.key in keys]
        if not photos or not desk.editable:
            return
        menu, first, one = PhotoMenu(icons, desk.strip), photos[0], len(photos) == 1
        menu.add("pencil", self.tr("Words and credit"), self.open, keys="Return")
        menu.add("corner-up-left", self.tr("Place in the text"), partial(self.place, keys))
        has_file = one and bool(first.digest)
        menu.add("crop", self.tr("Crop…"), partial(self.crop, first.key), enabled=has_file)
        if one and not first.digest:
            menu.add("folder-open", self.tr("Choose file…"), partial(desk.choose_file_for, first.key))
        menu.addSeparator()
        if one:
            menu.add_mark(
                self.tr("Featured photo"), [first.featured], lambda on: self.feature(first.key if on else "")
            )
        marks = [photo.made_with_ai for photo in photos]
        menu.add_mark(self.tr("Made with AI"), marks, lambda on: desk.describe(keys, made_with_ai=on))
        menu.addSeparator()
        menu.add("chevron-left", self.tr("Move to the left"), partial(self.step, -1), keys="Alt+Left")
        menu.add("chevron-right", self.tr("Move to the right"), partial(self.step, 1), keys="Alt+Right")
        menu.add("trash-2", self.tr("Remove"), partial(self.remove, keys), keys="Delete")
        menu.popup(at)

    def _change(self, photo: Photo) -> None:
        photos = self._desk.photos()
        self._desk.change(tuple(photo if one.key == photo.key else one for one in photos))

    def _describe(self, fields: dict[str, Any]) -> None:
        keys = self._desk.chosen_keys()
        self._desk.describe(keys, **fields)
        self._notices.show_info(self.tr("{count} photos were changed.").format(count=len(keys)))

    def _put_back(self, taken: Taken, article_id: ArticleId | None, before: str, after: str) -> None:
        """Put photos back, and the text as well where nothing was written since."""
        desk = self._desk
        if article_id != desk.article_id or not desk.editable:
            return
        desk.change(put_back(desk.content(), taken).photos)
        if before != after and desk.body.text() == after:
            desk.body.change_beside(lambda text: difference(text, before, 0))
        desk.strip.row.choose([photo.key for _, photo in taken])
