"""A date and time that may be left open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QSize, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.ui.look.palette import TIGHT

from .calm_fields import CalmDateTimeEdit
from .icon_button import icon_button

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop_app.services.workspace import Clock
    from desktop_app.ui.look.icons import Icons

_FORMAT = "dd/MM/yyyy HH:mm"


class OptionalTimeEdit(QWidget):
    """A button that sets a time, or the time with a button that takes it away again.

    Times are aware; what is shown and typed is the time in `zone`, to the minute.
    """

    edited = Signal()

    def __init__(
        self, set_text: str, zone: tzinfo, clock: Clock, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self._clock = clock
        self._value: datetime | None = None
        self._set = icon_button(icons, "calendar-clock", set_text, quiet=True)
        # In line with the fields above and below.
        self._set.setStyleSheet("padding-left: 2px;")
        self._set.clicked.connect(self._begin)
        self._field = CalmDateTimeEdit()
        self._field.setDisplayFormat(_FORMAT)
        self._field.setCalendarPopup(True)
        # The wall clock of the station, whatever zone this computer is set to.
        self._field.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self._field.dateTimeChanged.connect(self._change)
        self._clear = QToolButton()
        self._clear.setIcon(icons.icon("x"))
        self._clear.setIconSize(QSize(16, 16))
        self._clear.clicked.connect(self._take_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self._set)
        row.addWidget(self._field, 1)
        row.addWidget(self._clear)
        row.addStretch(0)
        self.setFocusProxy(self._set)
        self._show()

    def set_name(self, name: str) -> None:
        """Give the parts their accessible names; `name` is that of the field."""
        self.setAccessibleName(name)
        self._field.setAccessibleName(name)
        self._set.setAccessibleName(name)
        self._clear.setAccessibleName(self.tr("Clear {name}").format(name=name))
        self._clear.setToolTip(self._clear.accessibleName())

    def value(self) -> datetime | None:
        """Return the time in UTC, or None."""
        return self._value

    def set_value(self, value: datetime | None) -> None:
        """Show `value`; no change is told."""
        self._value = value
        self._show()

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self._field.setEnabled(editable)
        self._set.setEnabled(editable)
        self._clear.setEnabled(editable)

    def _show(self) -> None:
        there = self._value is not None
        self._set.setVisible(not there)
        self._field.setVisible(there)
        self._clear.setVisible(there)
        self.setFocusProxy(self._field if there else self._set)
        if self._value is not None:
            self._field.blockSignals(True)
            self._field.setDateTime(_wall_clock(self._value.astimezone(self._zone)))
            self._field.blockSignals(False)

    def _begin(self) -> None:
        now = self._clock().astimezone(self._zone)
        self._value = (now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)).astimezone(UTC)
        self._show()
        self._field.setFocus()
        self.edited.emit()

    def _change(self, shown: QDateTime) -> None:
        date, time = shown.date(), shown.time()
        self._value = datetime(
            date.year(), date.month(), date.day(), time.hour(), time.minute(), tzinfo=self._zone
        ).astimezone(UTC)
        self.edited.emit()

    def _take_away(self) -> None:
        self._value = None
        self._show()
        self._set.setFocus()
        self.edited.emit()


def _wall_clock(moment: datetime) -> QDateTime:
    date = QDate(moment.year, moment.month, moment.day)
    return QDateTime(date, QTime(moment.hour, moment.minute), QTimeZone(QTimeZone.Initialization.UTC))
