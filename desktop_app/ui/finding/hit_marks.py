"""Hits shown in colour where they stand: those in sight, for a text may have thousands."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop_app.ui.look.palette import Tone

from .findings import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.appearance import Appearance


class HitMarks(QObject):
    """Colours spots in the headline, the lead and the body; the body's as it is scrolled."""

    def __init__(self, pane: EditorPane, appearance: Appearance) -> None:
        super().__init__(pane)
        self._appearance = appearance
        self._editors: tuple[QTextEdit, ...] = (pane.headline, pane.lead, pane.body)
        self._spots: Sequence[Spot] = ()
        self._painting = QTimer(self, singleShot=True, interval=0)
        self._painting.timeout.connect(self._paint)
        bar = pane.body.verticalScrollBar()
        for moved in (bar.valueChanged, bar.rangeChanged, appearance.changed):
            moved.connect(self._paint_soon)

    def show(self, spots: Sequence[Spot]) -> None:
        """Colour `spots`, sorted, and nothing else."""
        self._spots = spots
        self._paint()

    def _paint_soon(self) -> None:
        if self._spots:
            self._painting.start()

    def _paint(self) -> None:
        self._painting.stop()
        wash = QTextCharFormat()
        wash.setBackground(QColor(self._appearance.colours.tones[Tone.WAITING].wash))
        for number, editor in enumerate(self._editors):
            editor.setExtraSelections([_mark(editor, spot, wash) for spot in self._in_sight(number, editor)])

    def _in_sight(self, number: int, editor: QTextEdit) -> Sequence[Spot]:
        if not self._spots:
            return ()
        first = editor.cursorForPosition(QPoint(0, 0)).block().position()
        corner = editor.viewport().rect().bottomRight()
        last = editor.cursorForPosition(corner).block()
        start = bisect_left(self._spots, Spot(number, first, 0))
        end = bisect_left(self._spots, Spot(number, last.position() + last.length(), 0))
        return self._spots[start:end]


def _mark(editor: QTextEdit, spot: Spot, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(spot.start)
    cursor.setPosition(spot.end, QTextCursor.MoveMode.KeepAnchor)
    mark.cursor, mark.format = cursor, look
    return mark
