"""Signing in: who it is, and their password."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import SignInFailed
from desktop_app.services import newsrooms, people, settings
from desktop_app.services.workspace import Workspace
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, SMALL, TIGHT, WIDE
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence, role_name
from desktop_app.ui.notice_bar import NoticeBar

from .centred import Centred
from .masthead import Masthead
from .password_field import PasswordField
from .person_list import PersonList

if TYPE_CHECKING:
    from desktop_app.domain.people import Person
    from desktop_app.storage.newsroom import Newsroom
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance

_WIDTH = 720
_LIST_WIDTH = 300
_LEAST_HEIGHT = 300
_KEY = "sign in"


class SignInPage(QWidget):
    """The newsroom's people beside a field for the password.

    The password is checked in the background: Argon2 takes tens of milliseconds on purpose.
    """

    signed_in = Signal(object)  # the Person
    other_newsroom_wanted = Signal()

    def __init__(self, appearance: Appearance, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._newsroom: Newsroom | None = None
        self.notices = NoticeBar(appearance)
        self.people = PersonList(appearance)
        self._masthead = Masthead(appearance.icons, "Tòa Soạn", self.tr("Choose your name to sign in."))
        self._name, self._role, self._hint = QLabel(), QLabel(), QLabel()
        self.password_edit = PasswordField(appearance.icons)
        self.password = FormField(self.tr("Password"), self.password_edit)
        self.sign_in_button = QPushButton(self.tr("Sign in"))
        self.other_button = QPushButton(self.tr("Open another newsroom…"))
        self._dress()
        self._arrange()
        self._connect()

    def show_newsroom(self, newsroom: Newsroom, login: str = "") -> None:
        """Show the people of `newsroom`, the one who signs in as `login` selected."""
        self._newsroom = newsroom
        listed = people.listing(newsroom)
        if listed:
            # Reading the station's name needs no right, only a workspace of somebody.
            self._masthead.set_title(settings.station(Workspace(newsroom, listed[0])).name)
        self._hint.setText(
            self.tr("Demo newsroom: everyone's password is “{password}”.").format(
                password=newsrooms.DEMO_PASSWORD
            )
        )
        self._hint.setVisible(newsrooms.is_demo(newsroom))
        self.people.show_people(listed, login)
        self.password_edit.setFocus()

    def submit(self) -> None:
        """Check the password of the person selected."""
        person, newsroom = self.people.person, self._newsroom
        if person is None or newsroom is None:
            return
        if not self.password_edit.text():
            self.password.show_error(self.tr("Please type your password."))
            self.password_edit.setFocus()
            return
        self.notices.dismiss()
        self._set_busy(True)
        check = partial(people.sign_in, newsroom, person.login, self.password_edit.text())
        self._background.run(check, self._welcome, self._refuse, key=_KEY, owner=self)

    def _welcome(self, person: Person) -> None:
        self._set_busy(False)
        self.password_edit.clear()
        self.signed_in.emit(person)

    def _refuse(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, SignInFailed):
            self.password.show_error(error_sentence(error))
        else:
            self.notices.show_error(error_sentence(error))
        self.password_edit.setFocus()
        self.password_edit.selectAll()

    def _show_person(self, person: Person) -> None:
        self._name.setText(person.name)
        self._role.setText(role_name(person.role))
        self.password_edit.clear()
        self.password.clear_error()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.people, self.password_edit, self.sign_in_button, self.other_button):
            widget.setEnabled(not busy)
        self.sign_in_button.setText(self.tr("Checking…") if busy else self.tr("Sign in"))

    def _connect(self) -> None:
        self.people.person_chosen.connect(self._show_person)
        self.people.person_confirmed.connect(self.password_edit.setFocus)
        self.password_edit.returnPressed.connect(self.submit)
        self.sign_in_button.clicked.connect(self.submit)
        self.other_button.clicked.connect(self.other_newsroom_wanted)

    def _dress(self) -> None:
        set_kind(self._name, "heading")
        set_kind(self._role, "muted")
        set_kind(self._hint, "muted")
        set_kind(self.sign_in_button, "primary")
        set_kind(self.other_button, "quiet")
        for label in (self._name, self._hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _arrange(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(SMALL)
        form.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        form.addStretch(1)
        form.addWidget(self._name)
        form.addWidget(self._role)
        form.addSpacing(LARGE)
        form.addWidget(self.password)
        form.addWidget(self._hint)
        form.addSpacing(SMALL)
        form.addWidget(self.sign_in_button, 0, Qt.AlignmentFlag.AlignLeft)
        form.addStretch(2)
        card = QFrame()
        set_kind(card, "card")
        card.setMinimumHeight(_LEAST_HEIGHT)
        row = QHBoxLayout(card)
        row.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        row.setSpacing(0)
        self.people.setFixedWidth(_LIST_WIDTH)
        row.addWidget(self.people)
        row.addLayout(form, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self._masthead)
        column.addWidget(card)
        column.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignHCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.notices)
        page.addWidget(Centred(content, _WIDTH), 1)
