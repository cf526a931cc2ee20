"""What a new article can begin with, as a menu: an empty page, or one of the newsroom's templates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.errors import EditorialError
from desktop_app.services import templates
from desktop_app.ui.messages import error_sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Change
    from desktop_app.domain.templates import Template

    from .context import DeskContext


class TemplateMenu(QMenu):
    """Follows what the newsroom offers, and remembers on this machine what its person began with last.

    With `why_not` nothing can be begun; it is said why.
    """

    wanted = Signal(object)  # Template | None
    usual_changed = Signal()

    def __init__(
        self, context: DeskContext, icon: QIcon, why_not: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._why_not = why_not
        self._offered: dict[str, Template] = {}
        self._key = f"desk/template/{context.workspace.actor.person_id}"
        self.setTitle(self.tr("New article on a template"))
        self.setIcon(icon)
        self.setToolTipsVisible(True)
        context.feed.changed.connect(self._follow)
        # Another program may have changed them.
        self.aboutToShow.connect(self._fill)
        self._fill()

    @property
    def usual(self) -> Template | None:
        """The template of the last article begun here, None for an empty page."""
        return self._offered.get(str(self._context.store.value(self._key, "")))

    def remember(self, template: Template | None) -> None:
        """Begin with `template` again when nothing else is said."""
        self._context.store.setValue(self._key, "" if template is None else template.template_id)
        self.usual_changed.emit()

    def _follow(self, change: Change) -> None:
        if change.touches(ChangeKind.SETTINGS):
            self._fill()

    def _fill(self) -> None:
        try:
            listing = templates.listing(self._context.workspace, self._context.templates_dir)
        except EditorialError as error:
            # Articles can be written without templates.
            self._context.notice.show_error(error_sentence(error))
            listing = ()
        self._offered = {one.template_id: one for one in listing if one.offered}
        self.clear()
        self._add(self.tr("Empty article"), None)
        self.addSeparator()
        for template in self._offered.values():
            # An ampersand in a name is no mark of a shortcut.
            self._add(template.name.replace("&", "&&"), template)
        self.usual_changed.emit()

    def _add(self, text: str, template: Template | None) -> None:
        action = self.addAction(text)
        action.setEnabled(not self._why_not)
        action.setToolTip(self._why_not or text)
        action.triggered.connect(partial(self._want, template))

    def _want(self, template: Template | None, _checked: bool = False) -> None:
        self.wanted.emit(template)
