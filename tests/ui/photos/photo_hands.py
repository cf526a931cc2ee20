"""What a person does with photos: drags them, chooses them, presses what a notice offers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.domain.articles import Photo
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.photos.photo_model import Column
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

EIGHT = tuple(Photo(f"anh-{number}") for number in range(1, 9))


def opened(pane: EditorPane, desk: Desk, *photos: Photo, body: str = ARTICLE.body) -> ArticleId:
    article = desk.draft(replace(ARTICLE, photos=photos, body=body))
    pane.show_article(desk.detail(article), editable=True)
    return article


def drop(pane: EditorPane, onto: QWidget, *files: Path, at: QPoint | None = None) -> bool:
    """Drag files over `onto` and let go at a point of the pane; returns whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return let_go(pane, onto, data, at or QPoint(5, 5))


def let_go(pane: EditorPane, onto: QWidget, data: QMimeData, at: QPoint) -> bool:
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(onto, enter)
    if enter.isAccepted():
        QApplication.sendEvent(pane, QDragMoveEvent(at, copy, data, buttons, keys))
        QApplication.sendEvent(pane, QDropEvent(QPointF(at), copy, data, buttons, keys))
    return enter.isAccepted()


def below_line(pane: EditorPane, number: int) -> QPoint:
    """Return a point of the pane in the lower half of a line of the text."""
    body = pane.body
    block = body.document().findBlockByNumber(number)
    room = body.document().documentLayout().blockBoundingRect(block)
    y = round(room.bottom()) - 3 - body.verticalScrollBar().value()
    return body.viewport().mapTo(pane, QPoint(60, y))


def keys(pane: EditorPane) -> list[str]:
    return [photo.key for photo in pane.content().photos]


def key(
    widget: QWidget, which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, which, modifiers))


def click_tile(
    pane: EditorPane, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    view = pane.photos.strip.row
    index = pane.photos.model.index(row, Column.TILE)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, view.visualRect(index).center())


def said(pane: EditorPane) -> str:
    return pane.findChildren(NoticeBar)[0].text


def begin_at(pane: EditorPane, position: int) -> None:
    cursor = pane.body.textCursor()
    cursor.setPosition(position)
    pane.body.setTextCursor(cursor)


def press_notice(pane: EditorPane, text: str) -> None:
    (button,) = [one for one in pane.findChildren(QPushButton) if one.isVisible() and one.text() == text]
    button.click()
