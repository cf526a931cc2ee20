"""What just happened, told in place: a bar that goes away, never a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from .look.palette import MEDIUM, SMALL, TIGHT, Tone
from .look.picture import Picture
from .look.style import set_kind, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from .look.appearance import Appearance

INFO_MILLISECONDS = 6000

_PICTURES = {
    Tone.APPROVED: "circle-check",
    Tone.RETURNED: "circle-alert",
    Tone.DRAFTING: "lock",
    Tone.WAITING: "hourglass",
}


class NoticeBar(QFrame):
    """One line of news above a pane: an icon, a sentence, perhaps a button.

    Good news goes away by itself unless the pointer or the focus is on it; an error stays until it is
    closed, answered by its button, or replaced.
    """

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "notice")
        self._appearance = appearance
        self._tone = Tone.APPROVED
        self._icon = _PICTURES[self._tone]
        self._on_action: Callable[[], None] | None = None
        self._picture = Picture(20)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        set_kind(self._button, "quiet")
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setIcon(appearance.icons.icon("x"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFO_MILLISECONDS)
        self._timer.timeout.connect(self._time_is_up)
        appearance.changed.connect(self._paint_picture)
        self._arrange()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown now, empty when the bar is away."""
        return "" if self.isHidden() else self._text.text()

    def show_info(
        self, text: str, action_text: str | None = None, on_action: Callable[[], None] | None = None
    ) -> None:
        """Tell that something went well; the bar goes away by itself."""
        self._show(Tone.APPROVED, text, action_text, on_action)
        self._timer.start()

    def show_error(
        self, text: str, action_text: str | None = None, on_action: Callable[[], None] | None = None
    ) -> None:
        """Tell what went wrong and what to do; the bar stays."""
        self._timer.stop()
        self._show(Tone.RETURNED, text, action_text, on_action)

    def show_work(self, text: str) -> None:
        """Tell what is being done and takes a while; the bar stays until something else is told."""
        self._timer.stop()
        self._show(Tone.WAITING, text, None, None)

    def show_limit(self, text: str) -> None:
        """Tell calmly what cannot be done here; the bar stays."""
        self._timer.stop()
        self._show(Tone.DRAFTING, text, None, None)

    def show_offer(self, icon: str, text: str, action_text: str, on_action: Callable[[], None]) -> None:
        """Offer something quietly; the bar goes away by itself."""
        self._show(Tone.DRAFTING, text, action_text, on_action, icon)
        self._timer.start()

    def show_question(self, icon: str, text: str, action_text: str, on_action: Callable[[], None]) -> None:
        """Offer something that waits for an answer; the bar stays."""
        self._timer.stop()
        self._show(Tone.WAITING, text, action_text, on_action, icon)

    def dismiss(self) -> None:
        """Take the bar away."""
        self._timer.stop()
        self._on_action = None
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, SMALL, TIGHT)
        row.setSpacing(SMALL)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _show(
        self,
        tone: Tone,
        text: str,
        action_text: str | None,
        on_action: Callable[[], None] | None,
        icon: str = "",
    ) -> None:
        self._tone, self._icon = tone, icon or _PICTURES[tone]
        set_tone(self, tone)
        self._paint_picture()
        self._text.setText(text)
        self._button.setText(action_text or "")
        self._button.setVisible(action_text is not None)
        self._on_action = on_action
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _paint_picture(self) -> None:
        ink = QColor(self._appearance.colours.tones[self._tone].ink)
        self._picture.set_icon(self._appearance.icons.icon(self._icon, ink))

    def _act(self) -> None:
        on_action = self._on_action
        self.dismiss()
        if on_action is not None:
            on_action()

    def _time_is_up(self) -> None:
        if self.underMouse() or self._has_focus():
            self._timer.start()
        else:
            self.dismiss()

    def _has_focus(self) -> bool:
        return self._button.hasFocus() or self._close.hasFocus()
