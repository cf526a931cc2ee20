"""The offer to put a term's own name into texts that carry another, and what became of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import LARGE, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.services.term_adoption import Adoption, OtherwiseNamed


class AdoptionOffer(QFrame):
    """Away unless some article being written carries another name."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(self._words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def show_articles(self, name: str, articles: Sequence[OtherwiseNamed]) -> None:
        """Offer to write `name` in those of `articles` that the person may edit."""
        own = [article for article in articles if article.editable]
        others = len(articles) - len(own)
        lines = []
        if own:
            lines.append(self.tr("Some articles being written carry another name or spelling of it."))
        if others:
            lines.append(
                self.tr("Articles in the hands of colleagues that carry another name: {count}.").format(
                    count=others
                )
            )
        self._words.setText(" ".join(lines))
        self.button.setText(
            self.tr("Write “{name}” in my articles ({count})").format(name=name, count=len(own))
        )
        self.button.setVisible(bool(own))
        self.setVisible(bool(articles))

    def show_results(self, results: Sequence[Adoption]) -> None:
        """Say what became of each article."""
        self._words.setText("\n".join(map(self._result, results)))
        self.button.hide()
        self.show()

    def _result(self, one: Adoption) -> str:
        headline = one.headline or self.tr("(no headline)")
        if one.refusal is None:
            return self.tr("Changed: {headline}").format(headline=headline)
        return self.tr("Not changed: {headline}. {why}").format(
            headline=headline, why=error_sentence(one.refusal)
        )
