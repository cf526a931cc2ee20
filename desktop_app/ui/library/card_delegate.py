"""How one article looks in the list: its headline on two lines, who and when, and its state in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT, Tone, stage_tone
from desktop_app.ui.messages import stage_name
from desktop_app.ui.time_text import relative_time

from .article_model import CARD
from .row_ground import paint_ground

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop_app.domain.articles import ArticleCard
    from desktop_app.services.workspace import Clock
    from desktop_app.ui.look.appearance import Appearance

_HEADLINE_LINES = 2
_DOT = 8


class CardDelegate(QStyledItemDelegate):
    """Paints article cards; every row has the same height, so long lists stay fast."""

    def __init__(
        self, appearance: Appearance, clock: Clock, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._clock = clock
        self._zone = zone

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        line = option.fontMetrics.height()
        return QSize(0, line * (_HEADLINE_LINES + 2) + 2 * MEDIUM + 2 * TIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        paint_ground(painter, option.rect.adjusted(TIGHT, 1, -TIGHT, -1), option)
        card: ArticleCard = index.data(CARD)
        rect: QRect = option.rect.adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
        palette: QPalette = option.palette
        font: QFont = option.font
        painter.save()
        line = QFontMetrics(font).height()
        lines = self._paint_headline(painter, rect, card.headline or index.data(), font, palette)
        # Rows are of one height; what a short headline leaves free lies below, not inside.
        top = rect.top() + lines * line + TIGHT
        self._paint_origin(painter, QRect(rect.left(), top, rect.width(), line), card, font, palette)
        top += line + TIGHT
        self._paint_state(painter, QRect(rect.left(), top, rect.width(), line), card, font)
        painter.restore()

    def _paint_headline(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, palette: QPalette
    ) -> int:
        """Paint one or two lines, and return how many."""
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        metrics = QFontMetrics(bold)
        lines = _lines(text, bold, rect.width())
        for number, line in enumerate(lines):
            at = QPointF(rect.left(), rect.top() + number * metrics.height() + metrics.ascent())
            painter.drawText(at, line)
        return len(lines)

    def _paint_origin(
        self, painter: QPainter, rect: QRect, card: ArticleCard, font: QFont, palette: QPalette
    ) -> None:
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        who = card.byline or card.author_name
        text = f"{who} · {relative_time(card.updated_at, self._clock(), self._zone)}"
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_state(self, painter: QPainter, rect: QRect, card: ArticleCard, font: QFont) -> None:
        tone = Tone.RETURNED if card.approval_stale else stage_tone(card.stage, returned=card.returned)
        ink = QColor(self._appearance.colours.tones[tone].ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(rect.left(), rect.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        painter.setPen(ink)
        text = self._state_text(card)
        space = rect.adjusted(_DOT + SMALL, 0, 0, 0)
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, elided)

    def _state_text(self, card: ArticleCard) -> str:
        name = stage_name(card.stage, returned=card.returned)
        if card.approval_stale:
            return self.tr("{stage} · changed since approval").format(stage=name)
        if card.holder_name:
            return self.tr("{stage} · {person}").format(stage=name, person=card.holder_name)
        return name


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """Break `text` into at most two lines, the last one elided."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid() and len(starts) <= _HEADLINE_LINES:
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= 1:
        return [text]
    rest = text[starts[1] :]
    return [
        text[: starts[1]].rstrip(),
        QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width),
    ]
