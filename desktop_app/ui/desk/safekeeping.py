"""What keeps work from being lost beyond saving it: the draft history and the second copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.services import settings

from .draft_history import DraftHistory
from .second_copies import SecondCopies

if TYPE_CHECKING:
    from .context import DeskContext
    from .desk import Desk


class Safekeeping(QObject):
    """Puts both to work at a desk. `close` comes after the last text was saved."""

    def __init__(self, desk: Desk, context: DeskContext) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        commands, editor = desk.commands, desk.editor
        self.drafts = DraftHistory(
            context, commands.draft_history, desk.open_article, editor.flush, editor.content, desk
        )
        desk.history.drafts_wanted.connect(commands.draft_history.trigger)
        self.copies = SecondCopies(context.workspace, context.store, self)
        self.copies.state_changed.connect(desk.status.show_copy)
        desk.status.show_copy(self.copies.state)
        context.feed.changed.connect(self.copies.follow)
        commands.second_copy.triggered.connect(self._show_second_copy)

    def look_around(self) -> None:
        """See whether a stick came back."""
        self.copies.look_for_stick()

    def close(self) -> None:
        """Copy what is new a last time."""
        self.copies.close()

    def _show_second_copy(self) -> None:
        # Imported here: a desk opens without it.
        from desktop_app.ui.preferences.second_copy_dialog import SecondCopyDialog

        context, workspace = self._context, self._context.workspace
        zone = settings.station(workspace).time_zone
        dialog = SecondCopyDialog(
            self.copies,
            context.appearance,
            context.prompts.copy_folder,
            workspace.clock,
            zone,
            self._desk,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
