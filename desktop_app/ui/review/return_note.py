"""The reason of a return, above the text until the article is submitted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.workflow import Stage
from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT, Tone
from desktop_app.ui.look.picture import Picture
from desktop_app.ui.look.style import set_kind, set_tone
from desktop_app.ui.time_text import relative_time

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.services.workspace import Clock
    from desktop_app.ui.look.appearance import Appearance


class ReturnNoteBar(QFrame):
    """Who returned the article, when, and why."""

    def __init__(
        self, appearance: Appearance, clock: Clock, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_kind(self, "notice")
        set_tone(self, Tone.RETURNED)
        self._appearance = appearance
        self._clock = clock
        self._zone = zone
        self._picture = Picture(20)
        self._who = QLabel()
        set_kind(self._who, "heading")
        self._reason = QLabel()
        for label in (self._who, self._reason):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts = QVBoxLayout()
        texts.setSpacing(TIGHT)
        texts.addWidget(self._who)
        texts.addWidget(self._reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        appearance.changed.connect(self._paint_picture)
        self._paint_picture()
        self.hide()

    def show_for(self, detail: ArticleDetail | None) -> None:
        """Show the note of an article that came back, hide for every other."""
        note = None if detail is None or detail.state.stage is not Stage.DRAFTING else detail.return_note
        self.setVisible(note is not None)
        if note is None:
            return
        when = relative_time(note.at, self._clock(), self._zone)
        self._who.setText(
            self.tr("{person} returned this article · {when}").format(person=note.by, when=when)
        )
        self._reason.setText(note.reason)
        self.setAccessibleName(f"{self._who.text()}: {note.reason}")

    def _paint_picture(self) -> None:
        ink = QColor(self._appearance.colours.tones[Tone.RETURNED].ink)
        self._picture.set_icon(self._appearance.icons.icon("corner-up-left", ink))
