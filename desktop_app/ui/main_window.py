"""The window: assembles its pages and wires them, nothing else."""

from __future__ import annotations

import gc
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget

from desktop_app.domain.errors import EditorialError
from desktop_app.services import newsrooms, people
from desktop_app.services.workspace import Clock, Workspace, system_clock

from .background import Background
from .desk.prompts import DialogPrompts
from .main_menu import MainMenu
from .messages import error_sentence
from .preloading import Preloading
from .welcome.sign_in_page import SignInPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QCloseEvent

    from desktop_app.domain.people import Person
    from desktop_app.storage.newsroom import Newsroom

    from .desk.desk import Desk
    from .desk.prompts import Prompts
    from .look.appearance import Appearance
    from .welcome.first_start_page import FirstStartPage

_LAST_NEWSROOM = "newsroom/last"
_LAST_LOGIN = "newsroom/login"
_GEOMETRY = "window/geometry"
_FIRST_SIZE = QSize(1600, 940)
# What a desk is made of, in portions of 10 to 50 ms. It is loaded once the sign-in page is painted.
_DESK_MODULES = (
    "desktop_app.services.drafts",
    "desktop_app.services.exporting",
    "desktop_app.ui.library.article_list",
    "desktop_app.ui.saving.draft_session",
    "desktop_app.ui.editor.body_editor",
    "desktop_app.ui.editor.editor_parts",
    "desktop_app.ui.editor.editor_pane",
    "desktop_app.ui.preview.pane",
    "desktop_app.ui.desk.desk",
    "desktop_app.ui.preview.page_view",
)


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
        self._data_folder = data_folder
        self._clock = clock
        self._newsroom: Newsroom | None = None
        self.desk: Desk | None = None
        self.background = Background(self)
        self.prompts: Prompts = prompts(self) if prompts else DialogPrompts(self, store)
        self.sign_in = SignInPage(appearance, self.background)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sign_in)
        self.setCentralWidget(self.pages)
        self.main_menu = MainMenu(self, appearance, store)
        self._preloading = Preloading(_DESK_MODULES, self)
        # Modules are for good: the collector need not look through them while somebody writes.
        self._preloading.finished.connect(gc.freeze)
        self.sign_in.signed_in.connect(self.open_desk)
        self.sign_in.other_newsroom_wanted.connect(self.show_first_start)
        self.main_menu.sign_out_wanted.connect(self.sign_out)
        self.setWindowTitle(self.tr("Tòa Soạn"))
        self.setWindowIcon(QIcon(str(resources / "icons" / "newspaper.svg")))
        self._restore_geometry()
        appearance.dress(self)

    @cached_property
    def first_start(self) -> FirstStartPage:
        """The page that creates and opens newsrooms; most starts never show it."""
        from .welcome.first_start_page import FirstStartPage

        page = FirstStartPage(
            self._appearance,
            self.background,
            demo_folder=self._data_folder / "demo",
            own_folder=self._data_folder / "toa-soan",
            sample_folder=self._resources / "sample",
        )
        page.newsroom_opened.connect(self.open_newsroom)
        self.pages.addWidget(page)
        return page

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
                self.open_desk(_signed_in(newsroom, login, password or ""))
        except EditorialError as error:
            if self._newsroom is None:
                self.show_first_start()
                self.first_start.notices.show_error(error_sentence(error))
            else:
                self.sign_in.notices.show_error(error_sentence(error))

    def show_on_screen(self) -> None:
        """Show the window as large as it was, or as large as the screen where it does not fit."""
        room = self.screen().availableSize()
        if self.size().boundedTo(room) == self.size():
            self.show()
        else:
            # The frame needs room as well; only the window manager knows how much.
            self.showMaximized()

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
        # Imported here: half of all modules are the desk's, and the sign-in page does not wait for them.
        from .desk.desk import Desk

        assert self._newsroom is not None
        self._store.setValue(_LAST_LOGIN, person.login)
        workspace = Workspace(self._newsroom, person, self._clock)
        themes = self._resources / "themes"
        self.desk = Desk(workspace, self.background, self._appearance, self._store, self.prompts, themes)
        self.pages.addWidget(self.desk)
        self.pages.setCurrentWidget(self.desk)
        self.desk.take_focus()
        self.main_menu.show_desk(self.desk)
        self.setWindowTitle(self.tr("{person} – Tòa Soạn").format(person=person.name))
        self.desk_opened.emit(self.desk)
        # The browser starts when the desk has been painted.
        QTimer.singleShot(0, self.desk, partial(QTimer.singleShot, 0, self.desk, self.desk.start_preview))

    def sign_out(self) -> None:
        """Save, and show who can sign in."""
        if self._close_desk(self.sign_out) and self._newsroom is not None:
            self._show_sign_in(self._newsroom)

    def tell(self, error: Exception) -> None:
        """Say in place what failed where nothing else was there to say it."""
        page = self.pages.currentWidget()
        bar = self.desk.notice if self.desk is not None else getattr(page, "notices", self.sign_in.notices)
        bar.show_error(error_sentence(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save before leaving; ask only when something could not be saved."""
        if not self._close_desk(self.close):
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

    def _close_desk(self, again: Callable[[], object]) -> bool:
        """Save and end the desk; False when the person wants to stay with a text that could not be saved.

        False as well while photos are being stored; `again` is called once they are.
        """
        if self.desk is None:
            return True
        if not self.desk.editor.photos.reception.all_are_in(again):
            return False
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
        # The desk's modules are loaded when the page has been painted.
        QTimer.singleShot(0, self, partial(QTimer.singleShot, 0, self._preloading.start))

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
            self.resize(_FIRST_SIZE)


def _signed_in(newsroom: Newsroom, login: str, password: str) -> Person:
    """Sign in without the page. Argon2 takes its time on purpose; the desk is loaded meanwhile."""
    with ThreadPoolExecutor(1) as pool:
        checking = pool.submit(people.sign_in, newsroom, login, password)
        import_module("desktop_app.ui.desk.desk")
        return checking.result()
