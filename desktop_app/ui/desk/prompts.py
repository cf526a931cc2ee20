"""The few questions that must be answered before something can be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app.services.importing import TrackedAs
from desktop_app.ui.review.return_dialog import ReturnDialog

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

_EXPORT_FOLDER = "export/folder"
_INTAKE_FOLDER = "intake/folder"


class Prompts(Protocol):
    """What the desk asks a person."""

    def return_reason(self, headline: str) -> str | None:
        """Return why the article goes back, None when the person changed their mind."""

    def export_folder(self) -> Path | None:
        """Return where the page is to be written, None when the person changed their mind."""

    def copy_folder(self) -> Path | None:
        """Return where the second copy is to be kept, None when the person changed their mind."""

    def tracked_changes(self, name: str, count: int) -> TrackedAs:
        """Return what becomes of the `count` changes that were tracked in the file `name`."""

    def article_files(self) -> list[Path]:
        """Return the files to take in, empty when the person changed their mind."""


class DialogPrompts:
    """Asks with dialogs over `window`, and remembers folders in `settings`."""

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        self._window = window
        self._settings = settings

    def return_reason(self, headline: str) -> str | None:
        """Ask for the reason of a return."""
        return ReturnDialog.ask(headline, self._window)

    def export_folder(self) -> Path | None:
        """Ask for a folder, beginning where the last export went."""
        title = QCoreApplication.translate("Prompts", "Choose where the page is written")
        chosen = QFileDialog.getExistingDirectory(self._window, title, self._remembered(_EXPORT_FOLDER))
        if not chosen:
            return None
        self._settings.setValue(_EXPORT_FOLDER, chosen)
        return Path(chosen)

    def copy_folder(self) -> Path | None:
        """Ask for a folder, on a stick for example."""
        title = QCoreApplication.translate("Prompts", "Choose where the second copy is kept")
        chosen = QFileDialog.getExistingDirectory(self._window, title)
        return Path(chosen) if chosen else None

    def tracked_changes(self, name: str, count: int) -> TrackedAs:
        """Ask whether tracked changes are simply taken over or listed as well."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(QCoreApplication.translate("Prompts", "Tracked changes"))
        # A file is called what somebody elsewhere called it.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            QCoreApplication.translate("Prompts", "“{name}” holds {count} tracked changes.").format(
                name=name, count=count
            )
        )
        box.setInformativeText(
            QCoreApplication.translate(
                "Prompts", "The text shows them all accepted. List them in the internal notes as well?"
            )
        )
        accept = box.addButton(
            QCoreApplication.translate("Prompts", "Accept only"), QMessageBox.ButtonRole.AcceptRole
        )
        listed = box.addButton(
            QCoreApplication.translate("Prompts", "List in the notes"), QMessageBox.ButtonRole.ActionRole
        )
        box.setDefaultButton(accept)
        box.setEscapeButton(accept)
        box.exec()
        return TrackedAs.NOTES if box.clickedButton() is listed else TrackedAs.ACCEPTED

    def article_files(self) -> list[Path]:
        """Ask for text files, beginning where the last ones were."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            QCoreApplication.translate("Prompts", "Take in articles"),
            self._remembered(_INTAKE_FOLDER),
            QCoreApplication.translate(
                "Prompts", "Texts (*.docx *.docm *.html *.htm *.md *.markdown *.txt bai.json)"
            ),
        )
        if chosen:
            self._settings.setValue(_INTAKE_FOLDER, str(Path(chosen[0]).parent))
        return [Path(name) for name in chosen]

    def _remembered(self, key: str) -> str:
        return str(self._settings.value(key, str(Path.home())))
