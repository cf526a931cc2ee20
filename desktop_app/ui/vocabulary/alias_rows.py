"""The other names of a term, each with a button that makes it a name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.fields.term_choices import article_count
from desktop_app.ui.look.palette import SMALL
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.vocabulary import Alias


class AliasRows(QWidget):
    """One row for each name; `split_wanted` tells which is to stand on its own."""

    split_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def names(self) -> list[str]:
        """What the rows say."""
        return [label.text() for row in self._rows for label in row.findChildren(QLabel)]

    def show_aliases(self, aliases: Sequence[Alias], *, editable: bool) -> None:
        """Show `aliases` in their order."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(alias, editable=editable) for alias in aliases]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(aliases))

    def _row(self, alias: Alias, *, editable: bool) -> QWidget:
        words = " · ".join(filter(None, (alias.name, article_count(alias.uses))))
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        button = QPushButton(self.tr("Split off"))
        set_kind(button, "quiet")
        button.setAccessibleName(self.tr("Split “{name}” off").format(name=alias.name))
        button.setToolTip(self.tr("It becomes a name of its own, with the names it had before."))
        button.setAutoDefault(False)
        if not editable:
            button.hide()
        button.clicked.connect(lambda: self.split_wanted.emit(alias.name))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SMALL)
        line.addWidget(label, 1)
        line.addWidget(button)
        return row
