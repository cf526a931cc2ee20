"""The menu bar: every action of the program, in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox, QToolButton

from desktop_app import __version__

from .look.appearance import Appearance, Mode
from .messages import role_name
from .translation import Language, choose_language, chosen_language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QSettings

    from .desk.desk import Desk

_WRITING = (
    *("undo", "redo", "paste_plain"),
    *("bold", "italic", "heading_2", "heading_3", "bullets", "numbers", "quote"),
    "next_prompt",
)
_CASES = ("upper_case", "lower_case", "title_case", "sentence_case")
_INSERTING = ("link", "table", "insert_photo", "place_photos", "photo_table", "insert_media")


class MainMenu(QObject):
    """Rebuilds the bar for the desk that is open; without one, only what always works is there."""

    sign_out_wanted = Signal()

    def __init__(self, window: QMainWindow, appearance: Appearance, store: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._store = store
        icons = appearance.icons
        self.quit = self._action(self.tr("Quit"), "Ctrl+Q", "x")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.quit.triggered.connect(window.close)
        self.sign_out = self._action(self.tr("Sign out"), "Ctrl+Alt+L", "log-out")
        self.sign_out.triggered.connect(self.sign_out_wanted)
        self.palette_ = self._action(self.tr("Find a command…"), "Ctrl+Shift+P", "command")
        self.palette_.triggered.connect(self._open_palette)
        self.about = self._action(self.tr("About Tòa Soạn"), "F1", "info")
        self.about.triggered.connect(self._tell_about)
        self.person_button = QToolButton()
        self.person_button.setIcon(icons.icon("user"))
        self.person_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.person_button.setIconSize(QSize(16, 16))
        self.person_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._looks = self._look_menu()
        self._languages = self._language_menu()
        self.show_desk(None)

    def show_desk(self, desk: Desk | None) -> None:
        """Build the menus for `desk`."""
        bar = self._window.menuBar()
        bar.clear()
        if desk is None:
            self._menu(self.tr("&Program"), (self.quit,))
        else:
            self._desk_menus(desk)
        view = self._menu(self.tr("&View"), () if desk is None else self._viewing(desk))
        view.addMenu(self._looks)
        view.addMenu(self._languages)
        self._menu(self.tr("&Help"), (self.palette_, self.about))
        self._show_person(desk)

    def _desk_menus(self, desk: Desk) -> None:
        commands, writing = desk.commands, desk.editor.actions_by_id
        self._menu(
            self.tr("&Article"),
            (
                *(commands.new, commands.take_in, commands.commit, None),
                *(commands.close_tab, commands.close_other_tabs, commands.reopen_tab, None),
                *(commands.station, commands.genres, commands.vocabularies),
                *(commands.proof_rules, commands.people, None),
                *(commands.second_copy, None),
                *(self.sign_out, self.quit),
            ),
        ).insertMenu(commands.take_in, desk.article_commands.templates)
        finding, proofing = desk.writing_aids.finding, desk.writing_aids.proof_desk.actions.all()
        editing = self._menu(
            self.tr("&Edit"),
            [*(writing[name] for name in _WRITING), None, *finding, None, *proofing, None, commands.find],
        )
        cases = QMenu(self.tr("Capitals and small letters"), editing)
        cases.addActions([writing[name] for name in _CASES])
        editing.insertMenu(writing["next_prompt"], cases)
        editing.insertAction(writing["next_prompt"], desk.writing_aids.convert)
        self._menu(self.tr("&Insert"), [writing[name] for name in _INSERTING])
        steps = list(commands.steps.values())
        review = self._menu(
            self.tr("&Review"),
            [commands.main_step, None, *steps[:-1], None, commands.history, commands.draft_history],
        )
        review.setToolTipsVisible(True)
        self._menu(self.tr("E&xport"), steps[-1:]).setToolTipsVisible(True)

    def _viewing(self, desk: Desk) -> list[QAction | None]:
        commands = desk.commands
        properties = desk.editor.actions_by_id["properties"]
        tabs = (commands.next_tab, commands.previous_tab)
        aids = desk.writing_aids
        showing = (commands.show_lists, commands.show_page, properties, aids.outline)
        return [*showing, None, *aids.focusing, None, *commands.focus_panes, None, *tabs, None]

    def _menu(self, title: str, actions: Iterable[QAction | None]) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu

    def _show_person(self, desk: Desk | None) -> None:
        bar = self._window.menuBar()
        self.sign_out.setEnabled(desk is not None)
        if desk is None:
            self.person_button.hide()
            return
        person = desk.workspace.actor
        self.person_button.setText(
            self.tr("{person} · {role}").format(person=person.name, role=role_name(person.role))
        )
        menu = QMenu(self.person_button)
        menu.addMenu(self._looks)
        menu.addMenu(self._languages)
        menu.addAction(self.sign_out)
        self.person_button.setMenu(menu)
        bar.setCornerWidget(self.person_button)
        # Becoming the corner's child hides it.
        self.person_button.show()

    def _look_menu(self) -> QMenu:
        menu = QMenu(self.tr("Appearance"), self._window)
        group = QActionGroup(self)
        names = {
            Mode.SYSTEM: (self.tr("Like the system"), "sun-moon"),
            Mode.LIGHT: (self.tr("Light"), "sun"),
            Mode.DARK: (self.tr("Dark"), "moon"),
        }
        for mode, (name, icon) in names.items():
            action = menu.addAction(self._appearance.icons.icon(icon), name)
            action.setCheckable(True)
            action.setChecked(mode is self._appearance.mode)
            action.triggered.connect(lambda _checked=False, mode=mode: self._appearance.set_mode(mode))
            group.addAction(action)
        return menu

    def _language_menu(self) -> QMenu:
        menu = QMenu(self.tr("Language"), self._window)
        group = QActionGroup(self)
        # A language is called by its own name, whatever language is shown.
        for language, name in ((Language.VIETNAMESE, "Tiếng Việt"), (Language.ENGLISH, "English")):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(language is chosen_language(self._store))
            action.triggered.connect(lambda _checked=False, language=language: self._speak(language))
            group.addAction(action)
        return menu

    def _speak(self, language: Language) -> None:
        choose_language(self._store, language)
        QMessageBox.information(
            self._window,
            self.tr("Language"),
            self.tr("The language changes when the program is opened again."),
        )

    def _open_palette(self) -> None:
        # Imported here: a window opens without it.
        from .command_palette import CommandPalette

        CommandPalette(self._window, self._window.menuBar().actions()).open()

    def _tell_about(self) -> None:
        QMessageBox.about(
            self._window,
            self.tr("About Tòa Soạn"),
            self.tr("Tòa Soạn {version}: the editorial desk of a provincial newsroom.").format(
                version=__version__
            ),
        )

    def _action(self, text: str, keys: str | None, icon: str) -> QAction:
        action = QAction(self._appearance.icons.icon(icon), text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        return action
