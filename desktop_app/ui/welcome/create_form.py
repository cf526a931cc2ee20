"""The form that founds a newsroom: the station's name, the folder, the first person."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.domain.people import Role
from desktop_app.domain.station import new_station
from desktop_app.services.people import NewPerson
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL, Tone
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.preferences.station_checks import problems

from .password_field import SHORTEST_PASSWORD, PasswordField, Strength, strength

if TYPE_CHECKING:
    from desktop_app.domain.station import StationSettings
    from desktop_app.ui.look.icons import Icons

_STRENGTH_TONES = {
    Strength.TOO_SHORT: None,
    Strength.WEAK: Tone.WAITING,
    Strength.FAIR: Tone.APPROVED,
    Strength.STRONG: Tone.APPROVED,
}


@dataclass(frozen=True, slots=True)
class NewNewsroom:
    """What a founded newsroom is made from."""

    folder: Path
    station: StationSettings
    administrator: NewPerson


class CreateForm(QWidget):
    """Asks for what cannot be guessed; everything else of the station is set later."""

    answered = Signal(object)  # a NewNewsroom whose fields are all filled in

    def __init__(self, icons: Icons, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station, self._domain = QLineEdit(), QLineEdit()
        self._folder = QLineEdit(str(folder))
        self._name, self._login = QLineEdit(), QLineEdit("quantri")
        self._password, self._again = PasswordField(icons), PasswordField(icons)
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        self.station = FormField(
            self.tr("Station name"), self._station, self.tr("Printed on every page; can be changed later.")
        )
        self.domain = FormField(
            self.tr("Domain"), self._domain, self.tr("Where the pages go, such as la34.com.vn.")
        )
        self.folder = FormField(
            self.tr("Folder of the newsroom"),
            self._folder,
            self.tr("Articles, photos and backups are kept here."),
            beside=browse,
        )
        self.name = FormField(self.tr("Full name"), self._name)
        self.login = FormField(
            self.tr("Sign-in name"),
            self._login,
            self.tr("Small letters without accents and digits, such as kimthoa."),
        )
        self.password = FormField(self.tr("Password"), self._password)
        self.again = FormField(self.tr("The same password again"), self._again)
        self._password.textChanged.connect(self._weigh)
        about_station = (self._station, self._domain, self._folder)
        for field in (*about_station, self._name, self._login, self._password, self._again):
            field.returnPressed.connect(self.submit)
        self._arrange()
        self._weigh("")

    def submit(self) -> None:
        """Emit what was filled in, or say under the first unfinished field what it needs."""
        wrong = self._problems()
        for field, sentence in wrong:
            field.show_error(sentence)
        if wrong:
            wrong[0][0].editor.setFocus()
            return
        name, login = self._name.text().strip(), self._login.text().strip()
        self.answered.emit(
            NewNewsroom(
                folder=Path(self._folder.text().strip()).expanduser(),
                station=self._new_station(),
                administrator=NewPerson(login, name, name, Role.ADMINISTRATOR, self._password.text()),
            )
        )

    def show_refusal(self, name: str, sentence: str) -> None:
        """Say under the field `name` (folder, login, name or password) what was refused."""
        field = {
            "folder": self.folder,
            "login": self.login,
            "name": self.name,
            "password": self.password,
        }[name]
        field.show_error(sentence)
        field.editor.setFocus()

    def _problems(self) -> list[tuple[FormField, str]]:
        password = self._password.text()
        domain = problems(self._new_station()).get("domain", "")
        checks = (
            (self.station, self._station.text().strip() != "", self.tr("Please write the station's name.")),
            (self.domain, domain == "", domain),
            (self.folder, self._folder.text().strip() != "", self.tr("Please choose a folder.")),
            (self.name, self._name.text().strip() != "", self.tr("Please write the name.")),
            (self.login, self._login.text().strip() != "", self.tr("Please write a sign-in name.")),
            (self.password, strength(password) is not Strength.TOO_SHORT, self._too_short()),
            (self.again, self._again.text() == password, self.tr("The two passwords differ. Type it again.")),
        )
        return [(field, sentence) for field, is_right, sentence in checks if not is_right]

    def _new_station(self) -> StationSettings:
        return new_station(self._station.text(), self._domain.text())

    def _too_short(self) -> str:
        return self.tr("Use at least {count} characters.").format(count=SHORTEST_PASSWORD)

    def _weigh(self, password: str) -> None:
        found = strength(password)
        words = {
            Strength.TOO_SHORT: self._too_short(),
            Strength.WEAK: self.tr("Weak: easy to guess. A few unrelated words are better."),
            Strength.FAIR: self.tr("Good enough."),
            Strength.STRONG: self.tr("Strong."),
        }
        self.password.set_hint(words[found], _STRENGTH_TONES[found])

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of the newsroom"), self._folder.text()
        )
        if chosen:
            self._folder.setText(chosen)

    def _arrange(self) -> None:
        heading = QLabel(self.tr("The first person: the administrator"))
        set_kind(heading, "heading")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.station, 0, 0, top)
        grid.addWidget(self.domain, 0, 1, top)
        grid.addWidget(self.folder, 1, 0, 1, 2)
        grid.setRowMinimumHeight(2, SMALL)
        grid.addWidget(heading, 3, 0, 1, 2)
        grid.addWidget(self.name, 4, 0, top)
        grid.addWidget(self.login, 4, 1, top)
        grid.addWidget(self.password, 5, 0, top)
        grid.addWidget(self.again, 5, 1, top)
