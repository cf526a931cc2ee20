"""The texts of the open article where they are shown: hits are selected and replaced in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QTextCursor

from desktop_app.services.finding import Passage, passages

from .findings import Spot
from .joint_step import JointStep

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QTextEdit

    from desktop_app.ui.editor.editor_pane import EditorPane

_BODY = 2
# Where a hit is put that was out of sight, as a part of the height of the page.
_COMFORTABLE = 0.35
# A selection longer than this is what somebody works on, not what they look for.
_LONGEST_WORDS = 200


class ArticleTexts(QObject):
    """Knows which text the caret was in last; passages and spots are those of `services.finding`."""

    caret_moved = Signal()  # by the person

    def __init__(self, pane: EditorPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._editors: tuple[QTextEdit, ...] = (pane.headline, pane.lead, pane.body)
        self._last = _BODY
        self._moving = False
        for editor in self._editors:
            editor.installEventFilter(self)
            editor.cursorPositionChanged.connect(self._note_move)

    def passages(self) -> tuple[Passage, ...]:
        """Return the texts as they stand."""
        return passages(self._pane.content())

    def caret(self) -> Spot:
        """Return what is selected in the text that had the focus last, or where its caret is."""
        cursor = self._editors[self._last].textCursor()
        return Spot(self._last, cursor.selectionStart(), cursor.selectionEnd())

    def selected_words(self) -> str:
        """Return what is selected if it may be what somebody looks for."""
        words = self._editors[self._last].textCursor().selectedText()
        return words if len(words) <= _LONGEST_WORDS and "\u2029" not in words else ""

    def select(self, spot: Spot, passage: Passage, *, quietly: bool = False) -> bool:
        """Show `spot` selected and return whether it is.

        `quietly` leaves captions alone: their panel may take the place of the text.
        """
        if spot.passage < len(self._editors):
            self._pane.parts.place.show_page()
            self._last = spot.passage
            self._move(spot.start, spot.end)
        elif quietly:
            return False
        else:
            self._pane.photos.select(passage.item)
            self._pane.photos.details.caption.select(spot.start, spot.end)
        return True

    def focus(self, spot: Spot | None) -> None:
        """Give the focus to the text of `spot`, or to the one that had it last."""
        if spot is None or spot.passage < len(self._editors):
            self._editors[self._last].setFocus()
        else:
            self._pane.photos.details.caption.setFocus()

    def put_caret(self, spot: Spot) -> None:
        """Put the caret there, if it is a text with one."""
        if spot.passage < len(self._editors):
            self._last = spot.passage
            self._move(spot.start, spot.end)

    def replace(self, changes: Mapping[int, list[tuple[Spot, str]]], texts: tuple[Passage, ...]) -> JointStep:
        """Replace the spots of each passage as one step of undo, also across passages; return that step.

        On the main thread, where documents live: in 20,000 words 900 hits take 50 ms and 10,000 hits 130 ms,
        nearly all of it for laying out what changed; 20 hits in an article take 3 ms.
        """
        self._pane.body.end_step()
        written = {number: spots for number, spots in changes.items() if number < len(self._editors)}
        step = JointStep(self._editors[number].document() for number in written)
        for number, spots in written.items():
            change(QTextCursor(self._editors[number].textCursor()), spots)
        captions = {
            texts[number].item: replaced(texts[number].text, spots)
            for number, spots in changes.items()
            if number not in written
        }
        before = {passage.item: passage.text for passage in texts if passage.item in captions}
        if captions:
            self._pane.photos.change_captions(captions)
            step.add(
                lambda: self._pane.photos.change_captions(before, captions),
                lambda: self._pane.photos.change_captions(captions, before),
            )
        step.finish()
        return step

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which text gets the focus."""
        if event.type() == QEvent.Type.FocusIn and watched in self._editors:
            self._last = self._editors.index(watched)
        return False

    def _note_move(self) -> None:
        if not self._moving:
            self.caret_moved.emit()

    def _move(self, start: int, end: int) -> None:
        editor, body = self._editors[self._last], self._pane.body
        cursor = editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        scrolled = body.verticalScrollBar().value()
        self._moving = True
        for other in self._editors:
            if other is not editor and (left := other.textCursor()).hasSelection():
                left.clearSelection()
                other.setTextCursor(left)
        editor.setTextCursor(cursor)
        self._moving = False
        if editor is not body:
            body.scroll_to_top()
        elif body.verticalScrollBar().value() != scrolled:
            below = body.cursorRect().top() - round(body.viewport().height() * _COMFORTABLE)
            body.verticalScrollBar().setValue(body.verticalScrollBar().value() + below)


def change(cursor: QTextCursor, spots: Iterable[tuple[Spot, str]]) -> None:
    """Replace each spot of the text `cursor` is in, as one step of undo."""
    cursor.beginEditBlock()
    # From the end: what stands before keeps its place.
    for spot, text in sorted(spots, reverse=True):
        cursor.setPosition(spot.start)
        cursor.setPosition(spot.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
    cursor.endEditBlock()


def replaced(text: str, spots: Iterable[tuple[Spot, str]]) -> str:
    """Return `text` with each spot replaced; spots count as Qt does."""
    units = text.encode("utf-16-le", "surrogatepass")
    for spot, new in sorted(spots, reverse=True):
        inserted = new.encode("utf-16-le", "surrogatepass")
        units = units[: 2 * spot.start] + inserted + units[2 * spot.end :]
    return units.decode("utf-16-le", "surrogatepass")
