"""The bar above the page that finds and replaces: its fields, its options, and what it has to say."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.language.finding import Likeness
from desktop_app.language.numerals import grouped
from desktop_app.services.finding import Query
from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT, Tone
from desktop_app.ui.look.style import set_kind, set_tone

from .search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction

    from desktop_app.ui.look.icons import Icons

_ICON = QSize(18, 18)


class FindBar(QFrame):
    """Tells what the person asks for; whoever looks for it says with the `tell` methods what came of it."""

    query_changed = Signal()
    step_wanted = Signal(int)  # 1 forward, -1 backward
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    undo_wanted = Signal()
    left = Signal()

    def __init__(self, icons: Icons, steps: tuple[QAction, QAction], parent: QWidget | None = None) -> None:
        """`steps` go to the next and to the previous hit."""
        super().__init__(parent)
        self._icons = icons
        self.field, self.replacement = SearchField(), SearchField()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.replacement.setPlaceholderText(self.tr("Replace with"))
        self.replacement.setAccessibleName(self.tr("Replace with"))
        self.count = QLabel()
        set_kind(self.count, "muted")
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.accents = self._option(None, self.tr("Accents count: “can” does not find “cần”"))
        # No icon says it better than a letter with two marks.
        self.accents.setText("Ấ")
        self.case = self._option("case-sensitive", self.tr("Capitals count"))
        self.whole_words = self._option("whole-word", self.tr("Whole words only"))
        self.expression = self._option("regex", self.tr("Regular expression"))
        self.replace_one = self._button("replace", self.tr("Replace"), self.replace_wanted)
        self.replace_all = self._button("replace-all", self.tr("Replace all"), self.replace_all_wanted)
        self.undo = self._button("undo-2", self.tr("Undo"), self.undo_wanted)
        set_kind(self.undo, "quiet")
        self._replacing = (self.replacement, self.replace_one, self.replace_all)
        self._arrange(steps)
        self._connect()
        self.tell_nothing()
        self.hide()

    def query(self) -> Query:
        """Return what to look for."""
        likeness = Likeness(self.accents.isChecked(), self.case.isChecked(), self.whole_words.isChecked())
        return Query(self.field.words(), likeness, self.expression.isChecked())

    def open(self, *, replacing: bool, words: str) -> None:
        """Show the bar with its field ready to be written over; `words`, if any, are put into it.

        What replaces is shown when it is asked for, and then as long as the bar is.
        """
        if words and not self.expression.isChecked():
            self.field.setText(words)
        if replacing or self.isHidden():
            for widget in self._replacing:
                widget.setVisible(replacing)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_editable(self, editable: bool, why_not: str) -> None:
        """Allow or refuse replacing, and say why."""
        for widget in self._replacing:
            widget.setEnabled(editable)
            widget.setToolTip("" if editable else why_not)
        self.undo.setEnabled(editable)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcuts, whatever part of the bar has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def tell_nothing(self) -> None:
        """Say nothing."""
        self._tell_count("")
        self.forget_report()

    def tell_place(self, place: int | None, count: int) -> None:
        """Say which hit of how many is shown, from 0; None for none of them."""
        if self._is_problem:
            self.forget_report()
        if not count:
            text = self.tr("Not found")
        elif place is None:
            text = self.tr("{count} found").format(count=grouped(count))
        else:
            text = self.tr("{number}/{count}").format(number=grouped(place + 1), count=grouped(count))
        self._tell_count(text, None if count else Tone.RETURNED)

    def tell_searching(self) -> None:
        """Say that it takes a moment."""
        self._tell_count(self.tr("Searching…"))

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with what was typed."""
        self._tell_count("")
        self._report(sentence, Tone.RETURNED)

    def tell_replaced(self, count: int) -> None:
        """Say how many places were replaced, and offer to undo it."""
        self._report(self.tr("Replaced in {count} places.").format(count=grouped(count)), Tone.APPROVED)
        self.undo.setVisible(count > 0)

    def forget_report(self) -> None:
        """Take away what was said of a replacement or of a problem."""
        self._report("", None)

    @property
    def _is_problem(self) -> bool:
        return bool(self.message.property("tone") == Tone.RETURNED.value)

    def _tell_count(self, text: str, tone: Tone | None = None) -> None:
        set_tone(self.count, tone)
        if text != self.count.text():
            self.count.setText(text)
            self._announce(text)

    def _report(self, sentence: str, tone: Tone | None) -> None:
        set_tone(self.message, tone)
        self.message.setText(sentence)
        self._message_row.setVisible(bool(sentence))
        self.undo.hide()
        self._announce(sentence)

    def _announce(self, text: str) -> None:
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _arrange(self, steps: tuple[QAction, QAction]) -> None:
        close = _tool(self._icons, "x", self.tr("Close"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.left)
        first = _row(0, self.count, self.accents, self.case, self.whole_words, self.expression)
        first.insertSpacing(1, TIGHT)
        for action in reversed(steps):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(_ICON)
            first.addWidget(button)
        first.addWidget(close)
        self._message_row = QWidget()
        message = QHBoxLayout(self._message_row)
        message.setContentsMargins(0, 0, 0, 0)
        message.setSpacing(SMALL)
        message.addWidget(self.message, 1)
        message.addWidget(self.undo)
        grid = QGridLayout()
        grid.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(_row(TIGHT, self.replace_one, self.replace_all), 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._message_row, 2, 0, 1, 2)
        rule = QFrame()
        set_kind(rule, "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(grid)
        column.addWidget(rule)

    def _connect(self) -> None:
        self.field.words_changed.connect(self.query_changed)
        for option in (self.accents, self.case, self.whole_words, self.expression):
            option.toggled.connect(self.query_changed)
        self.field.entered.connect(lambda backward: self.step_wanted.emit(-1 if backward else 1))
        self.replacement.entered.connect(self._enter_replacement)
        # From what is sought to what takes its place; what is rarely turned comes last.
        order = (self.field, *self._replacing, self.accents, self.case, self.whole_words, self.expression)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _enter_replacement(self, backward: bool) -> None:
        if backward:
            self.step_wanted.emit(-1)
        else:
            self.replace_wanted.emit()

    def _option(self, icon: str | None, text: str) -> QToolButton:
        button = _tool(self._icons, icon, text)
        button.setCheckable(True)
        return button

    def _button(self, icon: str, text: str, signal: SignalInstance) -> QPushButton:
        button = icon_button(self._icons, icon, text)
        button.clicked.connect(signal)
        return button


def _tool(icons: Icons, icon: str | None, text: str) -> QToolButton:
    button = QToolButton()
    if icon is not None:
        button.setIcon(icons.icon(icon))
    button.setIconSize(_ICON)
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button


def _row(spacing: int, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return row
