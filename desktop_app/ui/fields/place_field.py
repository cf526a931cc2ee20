"""The place of an article: a line that knows the newsroom's places and the units of the country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.places import MERGER_DAY
from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.ui.look.palette import TIGHT

from .place_hint import PlaceHint
from .suggestions import NameEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from .choices import Choice
    from .vocabulary_supply import VocabularySupply


class PlaceField(QWidget):
    """A line for any place, and a hint under it; `day` is that of the article.

    For an article of before the mergers, units of that time are offered first and nothing is hinted at.
    """

    edited = Signal()

    def __init__(
        self, supply: VocabularySupply, day: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._supply = supply
        self._day = day
        self.line = NameEdit(self._find)
        self.hint = PlaceHint()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.line)
        column.addWidget(self.hint)
        self.line.textEdited.connect(self._note_edit)
        self.line.chosen.connect(self._note_edit)
        self.hint.name_wanted.connect(self._take)
        supply.refreshed.connect(self.refresh_hint)

    def refresh_hint(self) -> None:
        """Look again whether the place is a unit that is no more on the day of the article."""
        editable = not self.line.isReadOnly()
        self.hint.show_for(self.line.text(), self._day(), self._supply.places, editable=editable)

    def _find(self, query: str) -> Sequence[Choice]:
        places = self._supply.choices(VocabularyKind.PLACE)
        return places.find(query, former_first=self._day() < MERGER_DAY)

    def _take(self, name: str) -> None:
        self.line.setText(name)
        self.line.setFocus()
        self._note_edit()

    def _note_edit(self) -> None:
        self.refresh_hint()
        self.edited.emit()
