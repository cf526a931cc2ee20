"""The window: assembles its pages and wires them, nothing else."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget

from desktop_app.domain.errors import EditorialError
from desktop_app.services import newsrooms, people
from desktop_app.services.workspace import Clock, Workspace, system_clock

from .background import Background
from .desk.desk import Desk
from .desk.prompts import DialogPrompts
from .main_menu import MainMenu
from .messages import error_sentence
from .welcome.first_start_page import FirstStartPage
from .welcome.sign_in_page import SignInPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QCloseEvent

    from desktop_app.domain.people import Person
    from desktop_app.storage.newsroom import Newsroom

    from .desk.prompts import Prompts
    from .look.appearance import Appearance

_LAST_NEWSROOM = "newsroom/last"
_LAST_LOGIN = "newsroom/login"
_GEOMETRY = "window/geometry"
_FIRST_SIZE = QSize(1600, 940)


class MainWindow(QMainWindow):
    """First start, sign-in and desk, one after another. `begin` decides with which to start."""

    desk_opened = Signal(object)  # Desk

    def __init__(
        self,
        appearance: Appearance,
        store: QSettings,
        resources: Path,
        data_folder: Path,
        *,
        clock: Clock = system_clock,
        prompts: Callable[[MainWindow], Prompts] | None = None,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._store = store
        self._resources = resources
        self._clock = clock
        self._newsroom: Newsroom | None = None
        self.desk: Desk | None = None
        self.background = Background(self)
        self.prompts: Prompts = prompts(self) if prompts else DialogPrompts(self, store)
        self.first_start = FirstStartPage(
            appearance,
            self.background,
            demo_folder=data_folder / "demo",
            own_folder=data_folder / "toa-soan",
            sample_folder=resources / "sample",
        )
        self.sign_in = SignInPage(appearance, self.background)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.first_start)
        self.pages.addWidget(self.sign_in)
        self.setCentralWidget(self.pages)
        self.main_menu = MainMenu(self, appearance, store)
        self.first_start.newsroom_opened.connect(self.open_newsroom)
        self.sign_in.signed_in.connect(self.open_desk)
        self.sign_in.other_newsroom_wanted.connect(self.show_first_start)
        self.main_menu.sign_out_wanted.connect(self.sign_out)
        self.setWindowTitle(self.tr("Tòa Soạn"))
        self.setWindowIcon(QIcon(str(resources / "icons" / "newspaper.svg")))
        self._restore_geometry()
        appearance.dress(self)

    def begin(
        self,
        root: Path | None = None,
        login: str | None = None,
        password: str | None = None,
        *,
        demo: bool = False,
    ) -> None:
        """Open the newsroom at `root`, or that of the last time, or the demo, or offer the first start."""
        last = self._store.value(_LAST_NEWSROOM, "")
        chosen = root or (Path(str(last)) if last else None)
        if chosen is None:
            self.show_first_start()
            if demo:
                self.first_start.open_demo()
            return
        try:
            newsroom = newsrooms.open_newsroom(chosen)
            self.open_newsroom(newsroom)
            if login is not None:
                self.open_desk(people.sign_in(newsroom, login, password or ""))
        except EditorialError as error:
            if self._newsroom is None:
                self.show_first_start()
                self.first_start.notices.show_error(error_sentence(error))
            else:
                self.sign_in.notices.show_error(error_sentence(error))

    def show_first_start(self) -> None:
        """Show the page that creates and opens newsrooms."""
        self._close_newsroom()
        self.pages.setCurrentWidget(self.first_start)

    def open_newsroom(self, newsroom: Newsroom) -> None:
        """Show who can sign in to `newsroom`, which belongs to the window from now on."""
        self._close_newsroom()
        self._newsroom = newsroom
        self._store.setValue(_LAST_NEWSROOM, str(newsroom.root))
        self._show_sign_in(newsroom)

    def open_desk(self, person: Person) -> None:
        """Put `person` to work."""
        assert self._newsroom is not None
        self._store.setValue(_LAST_LOGIN, person.login)
        workspace = Workspace(self._newsroom, person, self._clock)
        themes = self._resources / "themes"
        self.desk = Desk(workspace, self.background, self._appearance, self._store, self.prompts, themes)
        self.pages.addWidget(self.desk)
        self.pages.setCurrentWidget(self.desk)
        self.main_menu.show_desk(self.desk)
        self.setWindowTitle(self.tr("{person} – Tòa Soạn").format(person=person.name))
        self.desk_opened.emit(self.desk)
        # The browser starts when the desk has been painted.
        QTimer.singleShot(0, self.desk, partial(QTimer.singleShot, 0, self.desk, self.desk.start_preview))

    def sign_out(self) -> None:
        """Save, and show who can sign in."""
        if self._close_desk() and self._newsroom is not None:
            self._show_sign_in(self._newsroom)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save before leaving; ask only when something could not be saved."""
        if not self._close_desk():
            event.ignore()
            return
        self._store.setValue(_GEOMETRY, self.saveGeometry())
        # What still runs in the background reads the newsroom.
        self.background.close()
        self._close_newsroom()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Catch up with other programs when the person comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.desk is not None:
            self.desk.look_around()

    def _close_desk(self) -> bool:
        """Save and end the desk; False when the person wants to stay with a text that could not be saved."""
        if self.desk is None:
            return True
        if not self.desk.save() and not self._leaves_unsaved():
            return False
        self.desk.close_desk()
        self.main_menu.show_desk(None)
        self.pages.removeWidget(self.desk)
        self.desk.deleteLater()
        self.desk = None
        self.setWindowTitle(self.tr("Tòa Soạn"))
        return True

    def _show_sign_in(self, newsroom: Newsroom) -> None:
        self.sign_in.show_newsroom(newsroom, str(self._store.value(_LAST_LOGIN, "")))
        self.pages.setCurrentWidget(self.sign_in)

    def _close_newsroom(self) -> None:
        if self._newsroom is not None:
            self._newsroom.close()
            self._newsroom = None

    def _leaves_unsaved(self) -> bool:
        answer = QMessageBox.question(
            self,
            self.tr("The last words are not saved"),
            self.tr("They could not be written to the disk. Leave all the same?"),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Discard

    def _restore_geometry(self) -> None:
        geometry = self._store.value(_GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(self.screen().availableSize().boundedTo(_FIRST_SIZE))
