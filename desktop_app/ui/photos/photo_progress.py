"""How far the photos are that are being taken in."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop_app.ui.look.palette import SMALL
from desktop_app.ui.look.style import set_kind

# One small photo is there before anybody could read that it is coming.
_PATIENCE_MILLISECONDS = 300


class PhotoProgress(QWidget):
    """A bar, “12/50” and a button; seen only while it is needed."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        set_kind(self._text, "muted")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Photos being added"))
        self.cancel_button = QPushButton(self.tr("Stop"))
        self.cancel_button.setToolTip(self.tr("Add no more photos; those that are there stay"))
        set_kind(self.cancel_button, "quiet")
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.show)
        self.hide()

    @property
    def text(self) -> str:
        """What is said of the progress."""
        return self._text.text()

    def show_progress(self, done: int, count: int) -> None:
        """Tell that `done` of `count` photos are there; nothing once all are."""
        if done >= count:
            self._patience.stop()
            self.hide()
            return
        self._text.setText(self.tr("Adding photos {done}/{count}").format(done=done, count=count))
        self._bar.setRange(0, count)
        self._bar.setValue(done)
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()
