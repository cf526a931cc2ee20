"""Words chosen or typed one after the other, each a chip that can be removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.language.names import name_key
from desktop_app.language.normalise import single_line
from desktop_app.ui.look.palette import TIGHT
from desktop_app.ui.look.style import set_kind

from .chip import Chip
from .choices import ChoiceList
from .flow_layout import FlowLayout
from .suggestions import SuggestingEdit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.ui.look.icons import Icons

    from .choices import Choice, Choices

_EDIT_WIDTH = 150


class ChipField(QWidget):
    """Chips and a line to type the next one in; `edited` after each change by the person.

    With `creating`, what is typed becomes a chip; otherwise only what is offered can be taken. The same word
    is never taken twice.
    """

    edited = Signal()

    def __init__(
        self,
        icons: Icons,
        *,
        creating: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices: Choices = ChoiceList()
        self._icons = icons
        self._creating = creating
        self._chips: list[Chip] = []
        self._editable = True
        self.edit = SuggestingEdit(self._find, self)
        self.edit.show_all_when_empty = not creating
        self.edit.setMinimumWidth(_EDIT_WIDTH)
        set_kind(self.edit, "plain")
        self.edit.chosen.connect(self._choose)
        self.edit.entered.connect(self._enter)
        self.edit.left_backward.connect(self._to_last_chip)
        self.edit.left.connect(self.take_typed)
        self.setFocusProxy(self.edit)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, TIGHT)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.addWidget(self.edit)

    def set_choices(self, choices: Choices) -> None:
        """Offer `choices` from now on."""
        self._choices = choices

    def keys(self) -> tuple[str, ...]:
        """Return what the chips stand for, in their order."""
        return tuple(chip.key for chip in self._chips)

    def set_keys(self, keys: Iterable[str]) -> None:
        """Show these chips; no change is told. A key nobody knows is shown as it is, never dropped."""
        words = [(key, self._choices.name(key)) for key in keys]
        for chip in self._chips[len(words) :]:
            self._discard(chip)
        del self._chips[len(words) :]
        # What is there already gets other words: a new chip costs some milliseconds.
        for chip, (key, text) in zip(self._chips, words, strict=False):
            chip.set_word(key, text)
        for key, text in words[len(self._chips) :]:
            self._append(key, text)
        self.edit.clear()

    def take_typed(self) -> None:
        """End what is half typed as leaving the field does: a word becomes a chip, part of a choice goes."""
        text = self.edit.text().strip()
        self.edit.clear()
        if text and self._creating and self._editable:
            self._enter(text)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self._editable = editable
        self.edit.setVisible(editable)
        for chip in self._chips:
            chip.set_editable(editable)

    def _find(self, query: str) -> Sequence[Choice]:
        return self._choices.find(query, self.keys())

    def _choose(self, choice: Choice) -> None:
        self._add(choice.key, self._choices.name(choice.key))

    def _enter(self, text: str) -> None:
        clean = single_line(text)
        meant = self._choices.meant(clean)
        if meant is not None:
            self._choose(meant)
        elif self._creating:
            self._add(clean, clean)

    def _add(self, key: str, text: str) -> None:
        for chip in self._chips:
            if name_key(chip.text) == name_key(text):
                if self.edit.hasFocus():
                    chip.setFocus()
                return
        self._append(key, text)
        self.edited.emit()

    def _append(self, key: str, text: str) -> None:
        chip = Chip(key, text, self._icons, self)
        chip.set_editable(self._editable)
        chip.removal_asked.connect(lambda: self._remove(chip))
        chip.left.connect(lambda step: self._focus(self._chips.index(chip) + step))
        self._flow.insert_widget(len(self._chips), chip)
        self._chips.append(chip)
        chip.show()

    def _remove(self, chip: Chip) -> None:
        position = self._chips.index(chip)
        self._chips.remove(chip)
        self._focus(position)
        self._discard(chip)
        self.edited.emit()

    def _discard(self, chip: Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _to_last_chip(self) -> None:
        self._focus(len(self._chips) - 1)

    def _focus(self, position: int) -> None:
        if 0 <= position < len(self._chips):
            self._chips[position].setFocus()
        else:
            self.edit.setFocus()
