"""The finding that is chosen: where it is, why it is one, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.fields.flow_layout import FlowLayout
from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import content_field_name
from desktop_app.ui.messages.proofs import proof_kind_name, severity_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop_app.ui.look.icons import Icons

    from .finding_model import FindingRow

# More would be a list in a card; the menu has them all.
_MOST = 4
_HEIGHT = 168


class FindingCard(QFrame):
    """Shows one finding. The first suggestion is the button that Enter in the list presses."""

    fix_wanted = Signal(str)
    fix_all_wanted = Signal()

    def __init__(self, icons: Icons, ways_to_ignore: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setMinimumHeight(_HEIGHT)
        self._where, self.reason = QLabel(), QLabel()
        set_kind(self._where, "muted")
        for label in (self._where, self.reason):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestions = [self._suggestion(number) for number in range(_MOST)]
        self.nothing = QLabel(self.tr("Only you can tell what is meant here."))
        self.nothing.setWordWrap(True)
        set_kind(self.nothing, "muted")
        self.fix_all = QPushButton()
        set_kind(self.fix_all, "quiet")
        self.fix_all.clicked.connect(self.fix_all_wanted)
        self.ignore = QToolButton()
        self.ignore.setText(self.tr("Ignore"))
        self.ignore.setIcon(icons.icon("chevron-down"))
        self.ignore.setIconSize(QSize(16, 16))
        self.ignore.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The arrow after the word.
        self.ignore.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.ignore.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.ignore.setMenu(ways_to_ignore)
        self._row: FindingRow | None = None
        self._arrange()

    def show_row(self, row: FindingRow, alike: int, *, editable: bool, why_not: str) -> None:
        """Show a finding, of which `alike`, itself included, can be fixed together."""
        self._row = row
        finding = row.mark.finding
        parts = (
            severity_name(finding.severity),
            proof_kind_name(finding.kind),
            content_field_name(finding.field),
        )
        self._where.setText(" · ".join(parts))
        self.reason.setText(finding.reason)
        for number, button in enumerate(self.suggestions):
            button.setVisible(number < len(row.fixes))
            if number < len(row.fixes):
                button.setText(row.fixes[number].replace("&", "&&"))
                button.setAccessibleName(self.tr("Fix: {words}").format(words=row.fixes[number]))
        self.nothing.setVisible(not row.fixes)
        self.fix_all.setText(self.tr("Fix all {count}").format(count=alike))
        self.fix_all.setVisible(alike > 1)
        operated: tuple[QWidget, ...] = (*self.suggestions, self.fix_all, self.ignore)
        for widget in operated:
            widget.setEnabled(editable)
            widget.setToolTip("" if editable else why_not)

    def _suggestion(self, number: int) -> QPushButton:
        button = QPushButton()
        if number == 0:
            set_kind(button, "primary")
        button.clicked.connect(lambda: self._want(number))
        return button

    def _want(self, number: int) -> None:
        if self._row is not None:
            self.fix_wanted.emit(self._row.mark.finding.suggestions[number])

    def _arrange(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, TIGHT)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in self.suggestions:
            flow.addWidget(button)
        # The last one of a row takes all that is left of it.
        flow.addWidget(QWidget())
        foot = QHBoxLayout()
        foot.setSpacing(TIGHT)
        foot.addWidget(self.fix_all)
        foot.addStretch(1)
        foot.addWidget(self.ignore)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        for widget in (self._where, self.reason, buttons, self.nothing):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(foot)
