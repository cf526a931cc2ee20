"""Where a drop falls in the text, and how a drag finds its way to what is out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent

from desktop_app.ui.editor.drop_place import DropPlace
from tests.ui.photos.photo_hands import below_line, opened

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

# An event only refers to its data.
NOTHING = QMimeData()
BODY = "Đoạn một.\n\nĐoạn hai.\n\n\nĐoạn ba."


def at(point: QPoint) -> QDropEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(point), Qt.DropAction.CopyAction, NOTHING, left, none)


def above_line(pane: EditorPane, number: int) -> QPoint:
    block = pane.body.document().findBlockByNumber(number)
    height = pane.body.document().documentLayout().blockBoundingRect(block).height()
    return below_line(pane, number) - QPoint(0, round(height) - 6)


@pytest.mark.parametrize(
    ("line", "below", "expected"),
    [(0, False, -1), (0, True, 0), (1, True, 0), (2, False, 0), (2, True, 2), (4, True, 2), (5, True, 5)],
)
def test_a_drop_falls_between_two_paragraphs(
    pane: EditorPane, desk: Desk, line: int, below: bool, expected: int
) -> None:
    opened(pane, desk, body=BODY)
    place = DropPlace(pane.body, pane)
    point = below_line(pane, line) if below else above_line(pane, line)
    line_at = place.line_at(at(point))
    assert line_at == expected


def test_headline_and_lead_are_no_place_in_the_text(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk, body=BODY)
    headline = pane.headline.mapTo(pane, QPoint(20, 10))
    assert DropPlace(pane.body, pane).line_at(at(headline)) is None


def test_near_its_edge_the_text_scrolls_by_itself(pane: EditorPane, desk: Desk, qtbot: QtBot) -> None:
    opened(pane, desk, body="\n\n".join(f"Đoạn {number}." for number in range(80)))
    place, bar = DropPlace(pane.body, pane), pane.body.verticalScrollBar()
    viewport = pane.body.viewport()
    low = viewport.mapTo(pane, QPoint(80, viewport.height() - 4))
    place.show_at(at(low))
    qtbot.waitUntil(lambda: bar.value() > bar.minimum() + 200)
    place.hide()
    stood = bar.value()
    place.show_at(at(viewport.mapTo(pane, QPoint(80, viewport.height() // 2))))
    assert bar.value() == stood
    place.show_at(at(viewport.mapTo(pane, QPoint(80, 4))))
    qtbot.waitUntil(lambda: bar.value() < stood)
    place.hide()
