"""The page of the body: one calm column in the article's font; what stands above it scrolls along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop_app.ui.composition import composition_of
from desktop_app.ui.look.fonts import article_font
from desktop_app.ui.look.palette import LARGE, WIDE
from desktop_app.ui.markdown.markdown_spans import figure_key
from desktop_app.ui.markdown.plain_text import text_of

from .body_document import GUTTER, ROOM_ABOVE, BodyDocument
from .body_painting import BodyPainting
from .place import Place, scroll_to_line

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from desktop_app.ui.look.palette import Colours

    from .figure_painter import FigurePainter
    from .figures import Figures

# A line of this many average letters is comfortable to read: between 66 and 72.
_MEASURE = 69
_SAMPLE = "Tổng kết mười năm thực hiện kết luận của Bộ Chính trị về công tác Mặt trận"


class BodyPage(QTextEdit):
    """Shows one document of several. That another is shown is told as any new text is, by `textChanged`.

    Qt's rich-text widget is used because only it can set the height of lines.
    """

    figure_opened = Signal(str)  # the key of a photo, a film or a recording
    text_painted = Signal(QRect)  # this part of the viewport; the moment to paint over it

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header: QWidget | None = None
        self._colours = colours
        self.setObjectName("body")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # No frame of its own: the page begins at the window's edge.
        self.setStyleSheet("#body { border: none; border-radius: 0; padding: 0; background: palette(base); }")
        self.setFont(article_font())
        self._column = _column()
        self.verticalScrollBar().rangeChanged.connect(self._bound_scrolling)
        self.verticalScrollBar().valueChanged.connect(self.place_header)
        # Where to be when the page is first painted: what is laid out before may be for another width.
        self._wanted: Place | None = None
        self._composition = composition_of(self)
        self._painting = BodyPainting(self)
        self._is_pointing = False
        self.cursorPositionChanged.connect(self._follow)
        self._shown = self.new_document()
        self.show_document(self._shown, Place())

    def set_invitation(self, text: str) -> None:
        """Show `text` where nothing is written yet."""
        self._painting.invitation = text
        self.viewport().update()

    def set_header(self, header: QWidget) -> None:
        """Put `header` above the first line; it scrolls with the text and may change its height."""
        self._header = header
        header.setParent(self.viewport())
        header.show()
        self.place_header()

    def set_figures(self, figures: Figures, painter: FigurePainter) -> None:
        """Show `figures` where the text refers to them."""
        self._painting.set_figures(figures, painter)

    def text(self) -> str:
        """Return the Markdown, without what an input method is still composing."""
        return text_of(self.document())

    def set_text(self, text: str) -> None:
        """Show another text from its beginning; what could be undone is forgotten."""
        self._composition.finish()
        self._shown.fill(text)
        self.go_to(Place(self.textCursor().position(), self.textCursor().anchor()))

    @property
    def shown(self) -> BodyDocument:
        """The document that is shown."""
        return self._shown

    def new_document(self) -> BodyDocument:
        """Return an empty document for this editor to show."""
        return BodyDocument(self._colours, self)

    def show_document(self, document: BodyDocument, place: Place) -> None:
        """Show another document at `place`; the one before keeps all it has."""
        self._composition.finish()
        self._shown = document
        document.set_colours(self._colours)
        # Cursors of the document before are no use in this one.
        self.setExtraSelections([])
        self.setDocument(document)
        self.go_to(place)

    def place(self) -> Place:
        """Return where the person is."""
        if self._wanted is not None:
            return self._wanted
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        if bar.value() <= bar.minimum():
            return Place(cursor.position(), cursor.anchor())
        first = self.cursorForPosition(QPoint(0, 0))
        return Place(cursor.position(), cursor.anchor(), first.position(), -self.cursorRect(first).top())

    def go_to(self, place: Place) -> None:
        """Bring caret and view to `place`, or as near as the text allows."""
        self._wanted = None if self.isVisible() else place
        cursor, end = self.textCursor(), self._shown.characterCount() - 1
        cursor.setPosition(min(place.anchor, end))
        cursor.setPosition(min(place.caret, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._scroll_to(place)

    def go_to_point(self, point: QPoint) -> None:
        """Put the caret where `point` of the viewport is, if it is in the text."""
        if self.viewport().rect().contains(point):
            self.setTextCursor(self.cursorForPosition(point))

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another look."""
        self._colours = colours
        self._shown.set_colours(colours)

    def scroll_to_top(self) -> None:
        """Show the header."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and the first line and the caret in view."""
        place = self.place()
        # The viewport has its new size by now.
        was_seen = self._wanted is None and QRect(QPoint(), event.oldSize()).intersects(self.cursorRect())
        space = max(LARGE, (self.width() - self.verticalScrollBar().sizeHint().width() - self._column) // 2)
        if self.viewportMargins().right() != space:
            self.setViewportMargins(space - GUTTER, 0, space, 0)
        super().resizeEvent(event)
        self.place_header()
        self._scroll_to(place)
        if was_seen:
            self.ensureCursorVisible()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember what was in view: while the page is away it may be given another width."""
        self._wanted = self.place()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Come into view as left; Qt would scroll to the caret the first time, past the header."""
        place = self.place()
        super().showEvent(event)
        self._scroll_to(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the lines as they are until the button is up: what moved would be selected by mistake."""
        self._is_pointing = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show what is hidden where the person pointed."""
        super().mouseReleaseEvent(event)
        self._is_pointing = False
        self._follow()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a figure, or select a word."""
        key = figure_key(self.cursorForPosition(event.position().toPoint()).block().text())
        if key is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.figure_opened.emit(key)

    def _follow(self) -> None:
        # At the end of a drag nobody tells that the button is up.
        if not self._is_pointing or not QGuiApplication.mouseButtons():
            self._shown.follow(self.textCursor())

    def _scroll_to(self, place: Place) -> None:
        if not self.isVisible():
            return
        if place.top is None:
            self.scroll_to_top()
        else:
            scroll_to_line(self, place.top, place.offset)

    def _header_height(self) -> int:
        if self._header is None:
            return WIDE
        if self._header.hasHeightForWidth():
            return self._header.heightForWidth(self.viewport().width() - GUTTER)
        return self._header.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text and what belongs to it."""
        self._wanted = None
        super().paintEvent(event)
        self._painting.paint(event.rect())
        self.text_painted.emit(event.rect())

    def place_header(self) -> None:
        """Put the header where it belongs; call it when its height changed."""
        self._bound_scrolling()
        if self._header is not None:
            height = self._header_height()
            top = ROOM_ABOVE - height - self.verticalScrollBar().value()
            self._header.setGeometry(QRect(GUTTER, top, self.viewport().width() - GUTTER, height))

    def _bound_scrolling(self) -> None:
        bar = self.verticalScrollBar()
        lowest = ROOM_ABOVE - self._header_height()
        if bar.minimum() == lowest:
            return
        at_top = bar.value() <= bar.minimum()
        bar.setRange(lowest, max(lowest, bar.maximum()))
        if at_top:
            bar.setValue(lowest)


def _column() -> int:
    """The width of the column in pixels."""
    return round(QFontMetricsF(article_font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _MEASURE)
