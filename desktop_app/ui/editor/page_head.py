"""The head of the page: headline and lead, above the body and scrolling with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.language.numerals import grouped
from desktop_app.language.text_length import text_length
from desktop_app.ui.fields.text_field import TextField
from desktop_app.ui.look.fonts import article_font
from desktop_app.ui.look.palette import LARGE, SMALL, TIGHT, WIDE, Tone
from desktop_app.ui.look.style import set_kind, set_tone

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from desktop_app.domain.station import StationSettings
    from desktop_app.ui.look.palette import Colours

_HEADLINE_POINTS = 22.0
_LEAD_POINTS = 14.0
# On the page itself: no frame, no colour of their own, however they are focused or locked.
_BARE = "QTextEdit { border: none; border-radius: 0; padding: 0; background: transparent; }"


class PageHead(QWidget):
    """Two texts and the length of the lead, which turns amber beyond what the station wants."""

    edited = Signal()
    left_forward = Signal()
    height_changed = Signal()

    def __init__(self, station: StationSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self.headline = _field(_HEADLINE_POINTS, QFont.Weight.DemiBold, 1.3)
        self.headline.setPlaceholderText(self.tr("Write the headline here"))
        self.headline.setAccessibleName(self.tr("Headline"))
        self.lead = _field(_LEAD_POINTS, QFont.Weight.DemiBold, 1.5)
        self.lead.setPlaceholderText(self.tr("The lead: who, what, when, where"))
        self.lead.setAccessibleName(self.tr("Lead"))
        self._count = QLabel()
        set_kind(self._count, "muted")
        # Arrow, not the caret of the text this widget lies on.
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._arrange()
        self.headline.edited.connect(self.edited)
        self.lead.edited.connect(self.edited)
        self.lead.edited.connect(self._count_lead)
        self.headline.left_forward.connect(self.lead.setFocus)
        self.lead.left_backward.connect(self.headline.setFocus)
        self.lead.left_forward.connect(self.left_forward)
        self._count_lead()

    def set_texts(self, headline: str, lead: str) -> None:
        """Show other texts; no change is told."""
        self.headline.set_text(headline)
        self.lead.set_text(lead)
        self._count_lead()

    def show_documents(self, headline: QTextDocument, lead: QTextDocument) -> None:
        """Show other documents; no change is told."""
        self.headline.show_document(headline)
        self.lead.show_document(lead)
        self._count_lead()

    def follow_station(self, station: StationSettings) -> None:
        """Hold the lead against other limits."""
        self._station = station
        self._count_lead()

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another look."""
        for field in (self.headline, self.lead):
            field.set_colours(colours)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        for field in (self.headline, self.lead):
            field.setReadOnly(not editable)

    def event(self, event: QEvent) -> bool:
        """Tell when a text grew or shrank."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.height_changed.emit()
        return handled

    def _arrange(self) -> None:
        caption = QHBoxLayout()
        caption.addWidget(_caption(self.tr("Lead"), self.lead))
        caption.addStretch(1)
        caption.addWidget(self._count)
        rule = QFrame()
        set_kind(rule, "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE, 0, LARGE)
        column.setSpacing(0)
        column.addWidget(_caption(self.tr("Headline"), self.headline))
        column.addSpacing(TIGHT)
        column.addWidget(self.headline)
        column.addSpacing(LARGE)
        column.addLayout(caption)
        column.addSpacing(TIGHT)
        column.addWidget(self.lead)
        column.addSpacing(LARGE + SMALL)
        column.addWidget(rule)

    def _count_lead(self) -> None:
        length, station = text_length(self.lead.text()), self._station
        self._count.setText(
            self.tr("{count}/{limit} words · {characters}/{character_limit} characters").format(
                count=grouped(length.syllables),
                limit=grouped(station.lead_limit_words),
                characters=grouped(length.characters),
                character_limit=grouped(station.lead_limit_characters),
            )
        )
        too_long = (
            length.syllables > station.lead_limit_words or length.characters > station.lead_limit_characters
        )
        self._count.setToolTip(self.tr("Longer than the station wants a lead to be.") if too_long else "")
        set_tone(self._count, Tone.WAITING if too_long else None)


def _field(points: float, weight: QFont.Weight, line_height: float) -> TextField:
    font = article_font(points)
    font.setWeight(weight)
    field = TextField(font, line_height)
    field.setStyleSheet(_BARE)
    return field


def _caption(text: str, field: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(field)
    set_kind(label, "muted")
    return label
