"""Which of the findings are listed: all, those of one severity, or those about one thing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.domain.proofs import ProofKind, ProofSeverity
from desktop_app.language.numerals import grouped
from desktop_app.ui.fields.calm_fields import CalmComboBox
from desktop_app.ui.messages.proofs import proof_kind_name, severity_name

from .underlines import severity_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.look.appearance import Appearance

    from .text_marks import Mark


class FindingFilter(CalmComboBox):
    """Counts what there is of each; what there is none of cannot be chosen, except it is chosen already."""

    turned = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        # Qt gives back the value of a member, which is equal to it.
        self._wanted: str | None = None
        self.setAccessibleName(self.tr("Which findings are listed"))
        self._counts: tuple[Counter[ProofSeverity], Counter[ProofKind]] = Counter(), Counter()
        self._fill()
        self.activated.connect(self._turn)
        # A method of this object: a function would outlive it.
        appearance.changed.connect(self._recolour)

    def count_marks(self, marks: Sequence[Mark]) -> None:
        """Offer what there is among `marks`."""
        counts = (
            Counter(mark.finding.severity for mark in marks),
            Counter(mark.finding.kind for mark in marks),
        )
        if counts != self._counts:
            # Only then: the person may be choosing.
            self._counts = counts
            self._fill()

    def _fill(self) -> None:
        severities, kinds = self._counts
        self.clear()
        self._offer(self.tr("All findings"), None, severities.total())
        for severity in ProofSeverity:
            if severities[severity] or severity == self._wanted:
                self._offer(severity_name(severity), severity, severities[severity])
                icon = severity_icon(severity, self._appearance.colours, self.devicePixelRatioF())
                self.setItemIcon(self.count() - 1, icon)
        for kind in ProofKind:
            if kinds[kind] or kind == self._wanted:
                self._offer(proof_kind_name(kind), kind, kinds[kind])
        self.setCurrentIndex(max(0, self.findData(self._wanted)))

    def show_all(self) -> None:
        """List all findings again."""
        self._wanted = None
        self.setCurrentIndex(0)
        self.turned.emit()

    def lets_through(self, mark: Mark) -> bool:
        """Return whether `mark` is to be listed."""
        return self._wanted in (None, mark.finding.severity, mark.finding.kind)

    def _recolour(self) -> None:
        self._fill()

    def _offer(self, name: str, value: str | None, count: int) -> None:
        self.add_choice(self.tr("{name} ({count})").format(name=name, count=grouped(count)), value)

    def _turn(self) -> None:
        self._wanted = self.currentData()
        self.turned.emit()
