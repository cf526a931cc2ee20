"""One term: its names, whether it is offered, and what can be decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.fields.suggestions import NameEdit
from desktop_app.ui.fields.term_choices import article_count
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind

from .alias_rows import AliasRows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.vocabulary import Term
    from desktop_app.ui.fields.choices import Choice

    from .term_listing import TermListing


class TermDetails(QFrame):
    """Says what is wanted; deciding is the page's. Each line has a button of its own, which Enter presses."""

    rename_wanted = Signal(str)
    alias_wanted = Signal(str)
    merge_wanted = Signal(str)
    split_wanted = Signal(str)
    offer_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._term: Term | None = None
        self._listing: TermListing | None = None
        self._editable = True
        self._name, self._count = QLabel(), QLabel()
        for label in (self._name, self._count):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(self._name, "heading")
        set_kind(self._count, "muted")
        self.offered = QCheckBox(self.tr("Offer it while somebody types"))
        self.offered.setToolTip(self.tr("Articles that carry it keep it when it is not offered."))
        self.offered.clicked.connect(self.offer_wanted)
        self.new_name, self.new_alias, self.target = QLineEdit(), QLineEdit(), NameEdit(self._find_targets)
        self.rename, self.add_alias, self.merge = (QPushButton() for _ in range(3))
        self._rename_field = self._line(
            self.tr("Rename"), self.new_name, self.rename, self.tr("Rename"), self.rename_wanted.emit
        )
        self._rename_field.set_hint(self.tr("The old name becomes another name of it."))
        self._alias_field = self._line(
            self.tr("Other names"), self.new_alias, self.add_alias, self.tr("Add"), self.alias_wanted.emit
        )
        self._merge_field = self._line(
            self.tr("Merge into"), self.target, self.merge, self.tr("Merge"), self.merge_wanted.emit
        )
        self.target.chosen.connect(lambda _choice: self._weigh())
        self.aliases = AliasRows()
        self.aliases.split_wanted.connect(self.split_wanted)
        self._arrange()

    def show_term(self, term: Term, listing: TermListing) -> None:
        """Show `term`; the lines are empty again."""
        self._term, self._listing = term, listing
        self._name.setText(term.name)
        self._count.setText(article_count(term.uses) or self.tr("No article carries it now"))
        self.offered.setChecked(term.offered)
        self.aliases.show_aliases(term.aliases, editable=self._editable)
        self._alias_field.setVisible(self._editable or bool(term.aliases))
        for line in (self.new_name, self.new_alias, self.target):
            line.clear()
        self._weigh()

    def set_editable(self, editable: bool) -> None:
        """Offer what can be decided, or only show the term."""
        self._editable = editable
        self.offered.setEnabled(editable)
        for field in (self._rename_field, self._merge_field):
            field.setVisible(editable)
        self.new_alias.setVisible(editable)
        self.add_alias.setVisible(editable)

    def _line(
        self, label: str, line: QLineEdit, button: QPushButton, text: str, ask: Callable[[str], None]
    ) -> FormField:
        """Return a field whose button, or Enter, asks for what the line says."""
        button.setText(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: ask(line.text().strip()))
        line.returnPressed.connect(button.click)
        line.textChanged.connect(self._weigh)
        return FormField(label, line, beside=button)

    def _weigh(self) -> None:
        """Say what a merge would do, and let only what can be done be pressed."""
        if self._term is None or self._listing is None:
            return
        self.rename.setEnabled(self.new_name.text().strip() not in {"", self._term.name})
        self.add_alias.setEnabled(bool(self.new_alias.text().strip()))
        target = self._listing.vocabulary.find(self.target.text())
        possible = target is not None and target is not self._term
        self.merge.setEnabled(possible)
        if target is None or not possible:
            self._merge_field.set_hint(self.tr("Type the name that is to stay, and choose it from the list."))
            return
        names = [self._term.name, *(alias.name for alias in self._term.aliases)]
        self._merge_field.set_hint(
            self.tr(
                "Other names of “{target}” from then on: {names}. No article changes; you can split them off."
            ).format(names=", ".join(f"“{name}”" for name in names), target=target.name)
        )

    def _find_targets(self, query: str) -> Sequence[Choice]:
        if self._term is None or self._listing is None:
            return ()
        return self._listing.choices.find(query, (self._term.name,))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(self._name)
        column.addWidget(self._count)
        column.addWidget(self.offered)
        column.addSpacing(MEDIUM)
        column.addWidget(self._alias_field)
        column.addWidget(self.aliases)
        for field in (self._rename_field, self._merge_field):
            column.addSpacing(SMALL)
            column.addWidget(field)
