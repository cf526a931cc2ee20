"""The dialog in which an administrator sees who may sign in, and adds colleagues."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import InvalidPerson, LoginTaken
from desktop_app.domain.people import Action, Person, Role, may
from desktop_app.domain.workflow import Obstacle
from desktop_app.services import people
from desktop_app.services.people import NewPerson
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, MEDIUM
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence, refusal_sentence, role_name
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.welcome.password_field import SHORTEST_PASSWORD, PasswordField
from desktop_app.ui.welcome.person_list import PersonList

if TYPE_CHECKING:
    from desktop_app.domain.changes import Outcome
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.appearance import Appearance

_SIZE = (760, 560)
_KEY = "add a person"


class PeopleDialog(QDialog):
    """Everyone at the left, a form for one more at the right; only administrators may use the form.

    Adding runs in the background: Argon2 takes tens of milliseconds on purpose.
    """

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        background: Background,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._feed, self._background = workspace, feed, background
        self.setWindowTitle(self.tr("People of the newsroom"))
        self.resize(*_SIZE)
        self.notices = NoticeBar(appearance)
        self.people = PersonList(appearance)
        self.people.setAccessibleName(self.tr("People who may sign in"))
        self.name = FormField(self.tr("Name"), QLineEdit())
        self.pen_name = FormField(self.tr("Pen name"), QLineEdit(), self.tr("Empty: the same as the name"))
        self.login = FormField(
            self.tr("Sign-in name"), QLineEdit(), self.tr("Small letters and digits, such as kimthoa")
        )
        self.role_box = QComboBox()
        for role in Role:
            self.role_box.addItem(role_name(role), role)
        self.role = FormField(self.tr("Role"), self.role_box)
        self.password = FormField(
            self.tr("Password"),
            PasswordField(appearance.icons),
            self.tr("At least {count} characters").format(count=SHORTEST_PASSWORD),
        )
        self.add_button = QPushButton(self.tr("Add this person"))
        set_kind(self.add_button, "primary")
        self.add_button.clicked.connect(self.add)
        self._arrange()
        self._heed_rights()
        self._refresh()

    def add(self) -> None:
        """Add the person of the form, or say in place what is missing."""
        wanted = NewPerson(
            login=_text(self.login).strip(),
            name=_text(self.name),
            pen_name=_text(self.pen_name),
            role=Role(self.role_box.currentData()),
            password=_text(self.password),
        )
        if len(wanted.password) < SHORTEST_PASSWORD:
            self.password.show_error(
                self.tr("Please choose at least {count} characters.").format(count=SHORTEST_PASSWORD)
            )
            self.password.editor.setFocus()
            return
        self.add_button.setEnabled(False)
        work = partial(people.add, self._workspace, wanted)
        self._background.run(work, self._added, self._refused, key=_KEY, owner=self)

    def _added(self, outcome: Outcome[Person]) -> None:
        self.add_button.setEnabled(True)
        for field in (self.name, self.pen_name, self.login, self.password):
            _line(field).clear()
        self._refresh(outcome.value.login)
        self.notices.show_info(self.tr("{name} can sign in now.").format(name=outcome.value.name))
        self._feed.publish(outcome.change)
        self.name.editor.setFocus()

    def _refused(self, error: Exception) -> None:
        self.add_button.setEnabled(True)
        fields = {"login": self.login, "name": self.name, "password": self.password}
        wrong = "login" if isinstance(error, LoginTaken) else ""
        if isinstance(error, InvalidPerson):
            wrong = error.data["field"]
        if wrong in fields:
            fields[wrong].show_error(error_sentence(error))
            fields[wrong].editor.setFocus()
        else:
            self.notices.show_error(error_sentence(error))

    def _refresh(self, login: str = "") -> None:
        self.people.show_people(people.listing(self._workspace.newsroom), login)

    def _heed_rights(self) -> None:
        if may(self._workspace.actor, Action.MANAGE_NEWSROOM):
            self.name.editor.setFocus()
            return
        why = refusal_sentence(Action.MANAGE_NEWSROOM, Obstacle.ROLE)
        for field in (self.name, self.pen_name, self.login, self.role, self.password):
            field.setEnabled(False)
        self.add_button.setEnabled(False)
        self.add_button.setToolTip(why)
        self.notices.show_limit(why)

    def _arrange(self) -> None:
        card = QFrame()
        set_kind(card, "card")
        form = QVBoxLayout(card)
        form.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        form.setSpacing(MEDIUM)
        heading = QLabel(self.tr("Add a colleague"))
        set_kind(heading, "heading")
        form.addWidget(heading)
        for field in (self.name, self.pen_name, self.login, self.role, self.password):
            form.addWidget(field)
        form.addStretch(1)
        form.addWidget(self.add_button)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(self.people, 1)
        row.addWidget(card, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # It gets the platform's icon while it is not yet part of a dressed window.
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.notices)
        column.addLayout(row, 1)
        column.addWidget(buttons)


def _line(field: FormField) -> QLineEdit:
    assert isinstance(field.editor, QLineEdit)
    return field.editor


def _text(field: FormField) -> str:
    return _line(field).text()
