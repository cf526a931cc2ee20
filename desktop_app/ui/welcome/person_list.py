"""The list of people who may sign in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import role_name

from .person_delegate import ROLE_TEXT, PersonDelegate

if TYPE_CHECKING:
    from desktop_app.domain.people import Person
    from desktop_app.ui.look.appearance import Appearance


class PersonList(QListWidget):
    """One person a row; arrows or the first letters of a name choose."""

    person_chosen = Signal(object)  # the Person now selected
    person_confirmed = Signal()  # by Enter or a click: go on to the password

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "plain")
        self.setAccessibleName(self.tr("Who are you?"))
        self._people: tuple[Person, ...] = ()
        self._delegate = PersonDelegate(appearance)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentRowChanged.connect(self._tell)
        for sure in (self.itemActivated, self.itemClicked):
            sure.connect(lambda _: self.person_confirmed.emit())

    @property
    def person(self) -> Person | None:
        """The person selected, if anyone is."""
        row = self.currentRow()
        return self._people[row] if 0 <= row < len(self._people) else None

    def show_people(self, people: tuple[Person, ...], login: str = "") -> None:
        """Show `people` and select the one who signs in as `login`, or the first."""
        self.clear()
        self._people = people
        for person in people:
            item = QListWidgetItem(person.name)
            item.setData(ROLE_TEXT, role_name(person.role))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{person.name}, {role_name(person.role)}")
            self.addItem(item)
        logins = [person.login for person in people]
        self.setCurrentRow(logins.index(login) if login in logins else 0)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._people):
            self.person_chosen.emit(self._people[row])
