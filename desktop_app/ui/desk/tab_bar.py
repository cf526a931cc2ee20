"""The row of open articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QIcon, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QStylePainter, QTabBar, QToolButton, QWidget

from desktop_app.ui.look.palette import Tone
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.tool_tips import as_written

from .save_marks import SaveMark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.look.appearance import Appearance

_WIDEST, _NARROWEST = 240, 140
_MARKS = {
    SaveMark.LATE: ("circle-dot", Tone.DRAFTING),
    SaveMark.FAILED: ("circle-alert", Tone.RETURNED),
    SaveMark.CONFLICT: ("triangle-alert", Tone.WAITING),
}


@dataclass(frozen=True, slots=True)
class TabFace:
    """What a tab shows: `lasts` upright, otherwise in italics."""

    article_id: ArticleId
    headline: str
    lasts: bool
    mark: SaveMark | None


class TabBar(QTabBar):
    """Shows the faces it is given and tells what the person wants; away while there is but one."""

    chosen = Signal(str)  # an ArticleId, as all below
    close_wanted = Signal(str)
    keep_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    reordered = Signal(object)  # tuple of ArticleIds from left to right

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._faces: list[TabFace] = []
        self._dragging = False
        self._marks: dict[SaveMark, QIcon] = {}
        set_kind(self, "articles")
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(14, 14))
        self.setAccessibleName(self.tr("Open articles"))
        self._draw_marks()
        appearance.changed.connect(self._draw_marks)
        self.currentChanged.connect(self._choose)
        self.tabBarDoubleClicked.connect(self._keep)
        self.tabMoved.connect(self._follow_move)
        self.hide()

    def show_faces(self, faces: Sequence[TabFace], current: ArticleId | None) -> None:
        """Show these articles; nothing is told."""
        with QSignalBlocker(self):
            for position in range(self.count() - 1, len(faces) - 1, -1):
                self.removeTab(position)
            del self._faces[len(faces) :]
            for position, face in enumerate(faces):
                if position == self.count():
                    self._append()
                if position == len(self._faces):
                    self._faces.append(face)
                    self._dress(position, face)
                elif self._faces[position] != face:
                    self._faces[position] = face
                    self._dress(position, face)
            ids = [face.article_id for face in faces]
            if current in ids:
                self.setCurrentIndex(ids.index(current))
        self.setVisible(len(faces) > 1)

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the headline, within reason."""
        size = super().tabSizeHint(index)
        return QSize(min(max(size.width(), _NARROWEST), _WIDEST), size.height())

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802  Qt's name
        """Tabs become narrower before they are scrolled."""
        return QSize(_NARROWEST, super().minimumTabSizeHint(index).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as Qt does, but in italics what does not last; Qt alone knows how to paint while dragging."""
        if self._dragging:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        upright, italic = self.font(), self.font()
        italic.setItalic(True)
        # The current one last, over its neighbours.
        for index in sorted(range(self.count()), key=lambda one: one == self.currentIndex()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            painter.setFont(upright if self._faces[index].lasts else italic)
            painter.drawControl(QStyle.ControlElement.CE_TabBarTab, option)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the middle button to the release."""
        self._dragging = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close with the middle button."""
        self._dragging = False
        super().mouseReleaseEvent(event)
        index = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index >= 0:
            self.close_wanted.emit(self._faces[index].article_id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Stay: a wheel that passes by opens no article."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a tab, by the mouse or the keyboard."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.tabAt(event.pos())
        if index >= 0:
            at = self.tabRect(index).bottomLeft() if by_key else event.pos()
            self.menu_wanted.emit(self._faces[index].article_id, self.mapToGlobal(at))

    def _append(self) -> None:
        index = self.addTab("")
        close = QToolButton()
        set_kind(close, "tab-close")
        close.setIcon(self._appearance.icons.icon("x", QPalette.ColorRole.PlaceholderText))
        close.setIconSize(QSize(14, 14))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setToolTip(self.tr("Close this tab"))
        close.setAccessibleName(self.tr("Close this tab"))
        close.clicked.connect(lambda: self._close_with(close))
        self.setTabButton(index, QTabBar.ButtonPosition.RightSide, close)

    def _dress(self, index: int, face: TabFace) -> None:
        headline = face.headline or self.tr("No headline yet")
        told = {
            SaveMark.LATE: self.tr("Not on the disk yet"),
            SaveMark.FAILED: self.tr("Not saved"),
            SaveMark.CONFLICT: self.tr("Somebody else changed this article meanwhile"),
        }
        text = headline
        if face.mark is SaveMark.FAILED:
            text = self.tr("Not saved · {headline}").format(headline=headline)
        self.setTabText(index, text.replace("&", "&&"))
        self.setTabToolTip(
            index, as_written(headline if face.mark is None else f"{headline}\n{told[face.mark]}")
        )
        self.setAccessibleTabName(index, headline if face.mark is None else f"{headline}, {told[face.mark]}")
        self.setTabIcon(index, QIcon() if face.mark is None else self._marks[face.mark])

    def _draw_marks(self) -> None:
        tones = self._appearance.colours.tones
        icons = self._appearance.icons
        self._marks = {
            mark: icons.icon(name, QColor(tones[tone].ink)) for mark, (name, tone) in _MARKS.items()
        }
        for index, face in enumerate(self._faces):
            self._dress(index, face)

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._faces[index].article_id)

    def _keep(self, index: int) -> None:
        if index >= 0:
            self.keep_wanted.emit(self._faces[index].article_id)

    def _close_with(self, button: QWidget) -> None:
        side = QTabBar.ButtonPosition.RightSide
        index = next(one for one in range(self.count()) if self.tabButton(one, side) is button)
        self.close_wanted.emit(self._faces[index].article_id)

    def _follow_move(self, source: int, target: int) -> None:
        self._faces.insert(target, self._faces.pop(source))
        self.reordered.emit(tuple(face.article_id for face in self._faces))
