"""A veil over the page that leaves out the paragraph being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look.palette import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QTextEdit

    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.appearance import Appearance

# Of 255. What lies below can still be read by who looks at it.
_OPACITY = 165


class Veil(QWidget):
    """Lies over the text and all that is painted into it, and lets every click through.

    It is painted anew only where something below is, or where another paragraph comes to light: a key
    costs no more than without it.
    """

    def __init__(self, pane: EditorPane, appearance: Appearance) -> None:
        super().__init__(pane.body.viewport())
        self._pane = pane
        self._appearance = appearance
        self._lit = QRect()
        self._written: QTextEdit = pane.body
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        for editor in (pane.headline, pane.lead, pane.body):
            editor.installEventFilter(self)
            editor.cursorPositionChanged.connect(self._follow)
            editor.textChanged.connect(self._follow)
        pane.body.verticalScrollBar().valueChanged.connect(self._cover)
        pane.body.viewport().installEventFilter(self)
        appearance.changed.connect(self.update)

    def spread(self, wanted: bool) -> None:
        """Lie over the text, or go away."""
        self.setVisible(wanted)
        self._cover()

    @property
    def lit(self) -> QRect:
        """The part of the page that is left out."""
        return self._lit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which text is written in, and how large the page is."""
        if event.type() == QEvent.Type.FocusIn and watched in (
            self._pane.headline,
            self._pane.lead,
            self._pane.body,
        ):
            self._written = watched
            self._follow()
        elif event.type() == QEvent.Type.Resize and watched is self._pane.body.viewport():
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page's own colour, thinly, over all but one paragraph."""
        ground = QColor(self._appearance.colours.surface)
        ground.setAlpha(_OPACITY)
        painter = QPainter(self)
        painter.setClipRegion(QRegion(event.rect()) - QRegion(self._lit))
        painter.fillRect(event.rect(), ground)
        painter.end()

    def _cover(self) -> None:
        """Stay where it is while the text below, and Qt with it all that lies on it, is scrolled."""
        if not self.isHidden():
            self.setGeometry(self._pane.body.viewport().rect())
            self.raise_()
            self._lit = self._paragraph()
            self.update()

    def _follow(self) -> None:
        if not self.isHidden():
            lit = self._paragraph()
            if lit != self._lit:
                self._lit = lit
                self.update()

    def _paragraph(self) -> QRect:
        """Return where that is being written, in the place of the page that is seen."""
        body = self._pane.body
        if self._written is not body:
            place = self._written.mapTo(body.viewport(), QPoint(0, 0))
            return QRect(0, place.y(), self.width(), self._written.height())
        cursor, document = body.textCursor(), body.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        layout = document.documentLayout()
        top = layout.blockBoundingRect(first).top()
        height = layout.blockBoundingRect(last).bottom() - top
        scrolled = body.verticalScrollBar().value()
        lit = QRect(0, round(top) - scrolled, self.width(), round(height))
        return lit.adjusted(0, -SMALL // 2, 0, SMALL // 2)
