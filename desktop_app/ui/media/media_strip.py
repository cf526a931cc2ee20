"""The films and recordings of the article, a button each, in a row under the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.media import MediaKind
from desktop_app.language.durations import duration
from desktop_app.ui.fields.flow_layout import FlowLayout
from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.look.palette import SMALL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from desktop_app.domain.media import Media
    from desktop_app.ui.look.icons import Icons

_TITLE_WIDTH = 220


class MediaStrip(QWidget):
    """Each button opens what can be done with its film; where there is none, nothing is seen."""

    edit_wanted = Signal(str)  # key
    place_wanted = Signal(str)  # key
    remove_wanted = Signal(str)  # key

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._editable = True
        self._media: tuple[Media, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._row = FlowLayout(self, gap=SMALL)
        self._row.setContentsMargins(0, 0, 0, 0)
        # The last of a row is stretched to its end.
        self._row.addWidget(QWidget())
        self.setAccessibleName(self.tr("Video and audio"))
        self.hide()

    def show_media(self, media: tuple[Media, ...]) -> None:
        """Show `media` in their order."""
        if media == self._media:
            return
        self._media = media
        focused = next((key for key, button in self.buttons.items() if button.hasFocus()), "")
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {one.key: self._button(one) for one in media}
        for position, button in enumerate(self.buttons.values()):
            self._row.insert_widget(position, button)
        self.setVisible(bool(media))
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes; what there is stays to be seen."""
        self._editable = editable
        for button in self.buttons.values():
            button.setEnabled(editable)

    def _button(self, media: Media) -> QPushButton:
        icon = "audio-lines" if media.kind is MediaKind.AUDIO else "film"
        title = media.title or self.tr("No title yet")
        length = duration(media.seconds)
        short = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _TITLE_WIDTH)
        button = icon_button(self._icons, icon, " · ".join(filter(None, (short, length))))
        button.setAccessibleName(" · ".join(filter(None, (title, length))))
        button.setToolTip(media.address or self.tr("No address yet"))
        button.setEnabled(self._editable)
        button.setMenu(self._menu(media.key, button))
        return button

    def _menu(self, key: str, button: QPushButton) -> QMenu:
        menu = QMenu(button)
        for icon, text, signal in (
            ("pencil", self.tr("Change…"), self.edit_wanted),
            ("corner-up-left", self.tr("Place in the text"), self.place_wanted),
            ("trash-2", self.tr("Remove"), self.remove_wanted),
        ):
            action = menu.addAction(self._icons.icon(icon), text)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(key))
        return menu
