"""What belongs to one film or recording: where it lies, what it is called, how long it is, its picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from desktop_app.domain.errors import InvalidMediaAddress
from desktop_app.domain.media import MediaKind
from desktop_app.domain.media_addresses import media_source
from desktop_app.language.durations import duration, seconds_of
from desktop_app.ui.fields.calm_fields import CalmComboBox
from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, MEDIUM, WIDE
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.articles import Photo
    from desktop_app.domain.media import Media
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.photos.thumbnails import Thumbnails

_WIDTH = 520
_PICTURE = QSize(48, 32)


class MediaDialog(QDialog):
    """Shows `media` and is accepted with `media()` changed; nothing is asked of any network."""

    def __init__(
        self,
        media: Media,
        photos: tuple[Photo, ...],
        thumbnails: Thumbnails,
        domain: str,
        icons: Icons,
        choose_file: Callable[[], Path | None],
        *,
        is_new: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._media = media
        self._domain = domain
        self._choose_file = choose_file
        self._kind_chosen = not is_new
        self.setWindowTitle(self.tr("Video or audio"))
        self.setMinimumWidth(_WIDTH)
        self.address, self.title = QLineEdit(media.address), QLineEdit(media.title)
        self.length = QLineEdit(duration(media.seconds))
        self.kind, self.poster = CalmComboBox(), CalmComboBox()
        self.kind.addItem(icons.icon("film"), self.tr("Video"), MediaKind.VIDEO)
        self.kind.addItem(icons.icon("audio-lines"), self.tr("Audio"), MediaKind.AUDIO)
        self.kind.setCurrentIndex(self.kind.findData(media.kind))
        self._list_posters(photos, thumbnails)
        self.file_button = icon_button(icons, "folder-open", self.tr("Choose a file…"))
        # Enter in a field saves; it is not meant for the button beside another one.
        self.file_button.setAutoDefault(False)
        self.fields = self._make_fields()
        self.save_button = QPushButton(self.tr("Insert") if is_new else self.tr("Save"))
        self._arrange()
        self.address.textEdited.connect(self._guess_kind)
        self.kind.activated.connect(self._note_kind)
        self.file_button.clicked.connect(self._take_file)
        (self.title if media.address else self.address).setFocus()

    def media(self) -> Media:
        """Return the film or recording as the dialog has it; its poster is empty while it is a new file."""
        poster = self.poster.currentData()
        return replace(
            self._media,
            address=self._address(),
            # Qt hands a text back as nothing but a text.
            kind=MediaKind(self.kind.currentData()),
            title=self.title.text().strip(),
            seconds=seconds_of(self.length.text()) or 0,
            poster="" if isinstance(poster, Path) else poster,
        )

    @property
    def poster_file(self) -> Path | None:
        """The file that is to become the picture, if one was chosen."""
        poster = self.poster.currentData()
        return poster if isinstance(poster, Path) else None

    def accept(self) -> None:
        """Close, or say in place what is wrong."""
        # A word that is still being composed belongs to the title.
        QGuiApplication.inputMethod().commit()
        try:
            self._address()
        except InvalidMediaAddress as error:
            self._point_at("address", error_sentence(error))
            return
        if seconds_of(self.length.text()) is None:
            self._point_at("length", self.tr("Write minutes and seconds, such as 3:05 or 1:02:03."))
            return
        super().accept()

    def _address(self) -> str:
        """Return the address in the form that is kept; raises InvalidMediaAddress."""
        typed = self.address.text().strip()
        # What the article has already stays, also when the station's site has moved since.
        if not typed or typed == self._media.address:
            return typed
        return media_source(typed, self._domain).address

    def _point_at(self, name: str, sentence: str) -> None:
        self.fields[name].show_error(sentence)
        self.fields[name].editor.setFocus()

    def _guess_kind(self, typed: str) -> None:
        if self._kind_chosen:
            return
        try:
            kind = media_source(typed, self._domain).kind
        except InvalidMediaAddress:
            return
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _note_kind(self) -> None:
        self._kind_chosen = True

    def _take_file(self) -> None:
        path = self._choose_file()
        if path is not None:
            self.poster.addItem(path.name, path)
            self.poster.setCurrentIndex(self.poster.count() - 1)

    def _list_posters(self, photos: tuple[Photo, ...], thumbnails: Thumbnails) -> None:
        self.poster.setIconSize(_PICTURE)
        self.poster.addItem(self.tr("No picture"), "")
        for photo in photos:
            picture = thumbnails.pixmap(photo.digest) if photo.digest else None
            icon = QIcon() if picture is None else QIcon(picture)
            self.poster.addItem(icon, photo.caption.strip() or photo.key, photo.key)
        # The picture of a photo that is gone is none.
        self.poster.setCurrentIndex(max(0, self.poster.findData(self._media.poster)))

    def _make_fields(self) -> dict[str, FormField]:
        where = self.tr("YouTube, or a file on {domain}. May be filled in later.").format(domain=self._domain)
        picture = self.tr("One of the article's photos, or a file that becomes one.")
        return {
            "address": FormField(self.tr("Address"), self.address, where),
            "title": FormField(self.tr("Title"), self.title, self.tr("What readers will see or hear")),
            "kind": FormField(self.tr("Kind"), self.kind),
            "length": FormField(self.tr("Length"), self.length, self.tr("Minutes:seconds, such as 3:05")),
            "poster": FormField(self.tr("Picture"), self.poster, picture, beside=self.file_button),
        }

    def _arrange(self) -> None:
        set_kind(self.save_button, "primary")
        self.save_button.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        # It gets the platform's icon while it is not yet part of a dressed window.
        cancel.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        beside = QHBoxLayout()
        beside.setSpacing(LARGE)
        for name in ("kind", "length"):
            beside.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.fields["address"])
        column.addWidget(self.fields["title"])
        column.addLayout(beside)
        column.addWidget(self.fields["poster"])
        column.addStretch(1)
        column.addWidget(buttons)
