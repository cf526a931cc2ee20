"""What several chosen photos get at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.fields.labelled import labelled
from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from desktop_app.domain.articles import Photo
    from desktop_app.ui.look.icons import Icons


class PhotoBulk(QWidget):
    """Nothing changes before the button is pressed; what is left empty stays as each photo has it."""

    applied = Signal(dict)  # field: value
    placed = Signal()
    removed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: tuple[Photo, ...] = ()
        self._title = QLabel()
        set_kind(self._title, "heading")
        self._advice = QLabel(self.tr("What you leave empty stays as it is in each photo."))
        self._advice.setWordWrap(True)
        set_kind(self._advice, "muted")
        self.fields = {name: QLineEdit() for name in ("credit", "place", "caption", "alt")}
        self.ai_box = QCheckBox(self.tr("Made with AI"))
        self.ai_box.setTristate(True)
        self.apply_button = icon_button(icons, "check", "")
        self.apply_button.clicked.connect(self._apply)
        self.place_button = icon_button(icons, "corner-up-left", self.tr("Place in the text"))
        self.place_button.clicked.connect(self.placed)
        self.remove_button = icon_button(icons, "trash-2", "")
        self.remove_button.clicked.connect(self.removed)
        self._arrange()

    def show_photos(self, photos: tuple[Photo, ...]) -> None:
        """Show that these are chosen; what is typed stays while they are the same."""
        same = [one.key for one in photos] == [one.key for one in self._photos]
        self._photos = photos
        count = len(photos)
        self._title.setText(self.tr("{count} photos chosen").format(count=count))
        for button, text in (
            (self.apply_button, self.tr("Apply to {count} photos").format(count=count)),
            (self.remove_button, self.tr("Remove {count} photos").format(count=count)),
        ):
            button.setText(f"\u2002{text}")
            button.setAccessibleName(text)
        for name, field in self.fields.items():
            values = {getattr(photo, name) for photo in photos}
            common = values.pop() if len(values) == 1 else ""
            field.setPlaceholderText(common or self.tr("Empty: stays as it is"))
            if not same:
                field.clear()
        if not same:
            marks = {photo.made_with_ai for photo in photos}
            states = (Qt.CheckState.Unchecked, Qt.CheckState.Checked)
            self.ai_box.setCheckState(
                states[marks.pop()] if len(marks) == 1 else Qt.CheckState.PartiallyChecked
            )

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self.setEnabled(editable)

    def _apply(self) -> None:
        values: dict[str, Any] = {name: field.text() for name, field in self.fields.items() if field.text()}
        if self.ai_box.checkState() != Qt.CheckState.PartiallyChecked:
            values["made_with_ai"] = self.ai_box.isChecked()
        if values:
            self.applied.emit(values)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(TIGHT)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addSpacing(SMALL)
        names = {
            "credit": self.tr("Credit"),
            "place": self.tr("Place"),
            "caption": self.tr("Caption"),
            "alt": self.tr("Alternative text"),
        }
        for name, field in self.fields.items():
            column.addWidget(labelled(names[name], field))
            column.addWidget(field)
            column.addSpacing(SMALL)
        column.addWidget(self.ai_box)
        column.addSpacing(SMALL)
        for button in (self.apply_button, self.place_button, self.remove_button):
            column.addWidget(button)
        column.addStretch(1)
