"""What belongs to one photo: its words, its marks, its crops and its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.prompts import first_prompt
from desktop_app.ui.composition import finish_composition
from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.fields.labelled import labelled
from desktop_app.ui.fields.text_field import TextField
from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT
from desktop_app.ui.look.style import set_kind

from .photo_picture import PhotoPicture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from desktop_app.domain.articles import Photo
    from desktop_app.ui.look.icons import Icons

    from .thumbnails import Thumbnails

_PICTURE = QSize(270, 150)
_LINE_HEIGHT = 1.35


class PhotoDetails(QWidget):
    """Shows one photo and tells each change of it."""

    changed = Signal(object)  # Photo
    featured = Signal(str)
    removed = Signal(str)
    placed = Signal(str)
    crops_wanted = Signal(str)
    file_wanted = Signal(str)
    neighbour_wanted = Signal(int)  # -1 or 1
    closed = Signal()

    def __init__(self, thumbnails: Thumbnails, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo: Photo | None = None
        self._title = QLabel()
        set_kind(self._title, "heading")
        self._picture = PhotoPicture(thumbnails, _PICTURE)
        self.caption, self.alt = TextField(self.font(), _LINE_HEIGHT), TextField(self.font(), _LINE_HEIGHT)
        self.credit, self.place = QLineEdit(), QLineEdit()
        for field in (self.caption, self.alt):
            set_kind(field, "field")
        self.caption.setPlaceholderText(self.tr("Who and what is to be seen"))
        self.credit.setPlaceholderText(self.tr("Who took the photo"))
        self.place.setPlaceholderText(self.tr("Where it was taken"))
        self.alt.setPlaceholderText(self.tr("For readers who cannot see it"))
        self.featured_box = QCheckBox(self.tr("Featured photo"))
        self.ai_box = QCheckBox(self.tr("Made with AI"))
        self.ai_box.setToolTip(self.tr("Readers are told under the photo"))
        self._close = self._tool("x", self.tr("Back to the properties"), self.closed.emit, icons)
        before, after = self.tr("The photo before (Alt+PgUp)"), self.tr("The next photo (Alt+PgDown)")
        self._before = self._tool("chevron-left", before, lambda: self._go(-1), icons)
        self._after = self._tool("chevron-right", after, lambda: self._go(1), icons)
        self._file = self._button("folder-open", self.tr("Choose file…"), self.file_wanted, icons)
        self.crop_button = self._command("crop", self.tr("Crop…"), self.crops_wanted, icons)
        self._place = self._command("corner-up-left", self.tr("Place in the text"), self.placed, icons)
        self._remove = self._command("trash-2", self.tr("Remove"), self.removed, icons)
        self._remove.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._arrange()
        self._connect()

    @property
    def photo(self) -> Photo | None:
        """The photo shown."""
        return self._photo

    def show_photo(self, photo: Photo, position: int, count: int) -> None:
        """Show `photo`, the `position`th of `count` from 1. What is being typed is left alone."""
        if self._photo is not None and self._photo.key != photo.key:
            # The word that is being composed belongs to the photo before.
            finish_composition(self)
        self._photo = photo
        self._title.setText(self.tr("Photo {position} of {count}").format(position=position, count=count))
        for line, text in ((self.credit, photo.credit), (self.place, photo.place)):
            if line.text() != text:
                line.setText(text)
        for field, text in ((self.caption, photo.caption), (self.alt, photo.alt)):
            if field.text() != text:
                field.set_text(text)
        self.featured_box.setChecked(photo.featured)
        self.ai_box.setChecked(photo.made_with_ai)
        self._before.setEnabled(position > 1)
        self._after.setEnabled(position < count)
        self.set_editable(self.featured_box.isEnabled())
        self._picture.show_photo(photo)

    def focus_first_gap(self) -> None:
        """Give the focus to what the photo still lacks."""
        fields = (self.caption, self.alt, self.credit)
        if self._photo is not None and not self._photo.digest and not self._file.isHidden():
            self._file.setFocus()
        else:
            next((field for field in fields if _is_wanting(field.text())), self.caption).setFocus()

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        for field in (self.caption, self.credit, self.place, self.alt):
            field.setReadOnly(not editable)
        for box in (self.featured_box, self.ai_box):
            box.setEnabled(editable)
        has_file = self._photo is not None and bool(self._photo.digest)
        self._file.setVisible(editable and not has_file)
        self.crop_button.setVisible(editable and has_file)
        for button in (self._place, self._remove):
            button.setVisible(editable)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for tool in (self._before, self._after, self._close):
            top.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(TIGHT)
        column.addLayout(top)
        commands = QHBoxLayout()
        commands.setSpacing(0)
        for command in (self.crop_button, self._place, self._remove):
            commands.addWidget(command)
        commands.addStretch(1)
        column.addWidget(self._picture)
        column.addLayout(commands)
        column.addWidget(self._file)
        column.addSpacing(SMALL)
        for text, field in (
            (self.tr("Caption"), self.caption),
            (self.tr("Credit"), self.credit),
            (self.tr("Place"), self.place),
            (self.tr("Alternative text"), self.alt),
        ):
            column.addWidget(labelled(text, field))
            column.addWidget(field)
            column.addSpacing(SMALL)
        for box in (self.featured_box, self.ai_box):
            column.addWidget(box)
        column.addStretch(1)

    def _connect(self) -> None:
        for field, follower in ((self.caption, self.credit), (self.alt, self.featured_box)):
            field.edited.connect(self._change)
            field.left_forward.connect(follower.setFocus)
        self.alt.left_backward.connect(self.place.setFocus)
        for line in (self.credit, self.place):
            line.textEdited.connect(self._change)
        self.featured_box.clicked.connect(self._feature)
        self.ai_box.clicked.connect(self._change)
        for keys, step in (("Alt+PgUp", -1), ("Alt+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._go(step))

    def _change(self) -> None:
        if self._photo is not None:
            self._photo = replace(
                self._photo,
                caption=self.caption.text(),
                credit=self.credit.text(),
                place=self.place.text(),
                alt=self.alt.text(),
                made_with_ai=self.ai_box.isChecked(),
            )
            self.changed.emit(self._photo)

    def _feature(self, checked: bool) -> None:
        if self._photo is not None:
            self.featured.emit(self._photo.key if checked else "")

    def _go(self, step: int) -> None:
        """Ask for a neighbour; the focus stays in the same field."""
        if (self._before if step < 0 else self._after).isEnabled():
            self.neighbour_wanted.emit(step)

    def _ask(self, signal: SignalInstance) -> None:
        if self._photo is not None:
            signal.emit(self._photo.key)

    def _tool(self, icon: str, text: str, work: Callable[[], None], icons: Icons) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(work)
        return button

    def _command(self, icon: str, text: str, signal: SignalInstance, icons: Icons) -> QToolButton:
        button = self._tool(icon, text, lambda: self._ask(signal), icons)
        button.setText(f"\u2002{text}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _button(self, icon: str, text: str, signal: SignalInstance, icons: Icons) -> QPushButton:
        button = icon_button(icons, icon, text)
        button.clicked.connect(lambda: self._ask(signal))
        return button


def _is_wanting(words: str) -> bool:
    return not words.strip() or first_prompt(words) is not None
