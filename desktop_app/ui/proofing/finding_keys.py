"""What keys do at findings in the text: go to the next, open its suggestions, fix it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShortcut
from PySide6.QtWidgets import QMenu, QToolTip

from desktop_app.ui.composition import finish_composition
from desktop_app.ui.tool_tips import as_written

from .finding_menu import choose_first, finding_actions
from .finding_model import finding_row
from .finding_pointer import FindingPointer
from .proof_supply import key_of, texts_of
from .text_marks import to_characters

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.editor.editor_pane import EditorPane

    from .finding_commands import FindingCommands
    from .finding_walk import FindingWalk
    from .live_findings import LiveFindings
    from .proof_actions import ProofActions
    from .proof_panel import ProofPanel
    from .text_marks import Mark

# Qt shows a tool tip so far from where it is asked to: room for a pointer that is not there.
_LOWER = QPoint(0, 10)


class FindingKeys(QObject):
    """Works on what the caret is at, or on what is chosen in the list while the person is there."""

    def __init__(
        self,
        pane: EditorPane,
        live: LiveFindings,
        walk: FindingWalk,
        commands: FindingCommands,
        panel: ProofPanel,
        actions: ProofActions,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._live = live
        self._walk = walk
        self._commands = commands
        self._panel = panel
        for field in live.fields.values():
            FindingPointer(field, self.entries, self)
        panel.menu_wanted.connect(self._open_menu)
        actions.next.triggered.connect(partial(self._step, 1))
        actions.previous.triggered.connect(partial(self._step, -1))
        actions.suggest.triggered.connect(self._suggest)
        actions.fix.triggered.connect(self._fix)
        panel.view.left.connect(walk.return_to_text)
        for name in ("undo", "redo"):
            # The keys of the actions themselves work in the text only.
            action = pane.parts.actions[name]
            keys = QShortcut(action.shortcut(), panel, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(action.trigger)

    def entries(self, mark: Mark, parent: QWidget) -> list[QAction]:
        """Return the entries of a menu for the finding of `mark`."""
        text = texts_of(self._pane.content()).get(key_of(mark.finding), "")
        row = finding_row(mark, text, to_characters(text))
        return finding_actions(row, self._live.listed(), self._commands, parent)

    def _step(self, step: int) -> None:
        finish_composition(self._pane)
        mark = self._walk.next(self._live.listed(), step)
        if mark is None:
            self._pane.parts.notices.show_info(self.tr("Nothing was found in this article."))
            return
        self._walk.go_to(mark)
        # Once the text has come to rest under the pointer: what moves there takes tool tips away.
        QTimer.singleShot(0, self, partial(self._say, mark))

    def _say(self, mark: Mark) -> None:
        """Give the reason beside the words: there the person looks now."""
        field, reason = self._live.field_of(mark), mark.finding.reason
        if field is not None and field.edit.isVisible():
            edit = field.edit
            corner = edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft())
            QToolTip.showText(corner - _LOWER, as_written(reason), edit.viewport(), QRect())
        if QAccessible.isActive():
            words = f"{mark.finding.text}. {reason}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._live.edit(), words))

    def _suggest(self) -> None:
        """Open the menu of the finding, its first suggestion chosen."""
        finish_composition(self._pane)
        if self._panel.is_used:
            self._panel.open_menu()
        elif (mark := self._live.at_caret()) is not None:
            edit = self._live.edit()
            self._open_menu(mark, edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft()))

    def _open_menu(self, mark: Mark, at: QPoint) -> None:
        menu = QMenu(self._pane)
        menu.setToolTipsVisible(True)
        menu.addActions(self.entries(mark, menu))
        menu.aboutToHide.connect(menu.deleteLater)
        QToolTip.hideText()
        menu.popup(at)
        choose_first(menu)

    def _fix(self) -> None:
        finish_composition(self._pane)
        mark = self._panel.current if self._panel.is_used else self._live.at_caret()
        if mark is not None:
            QToolTip.hideText()
            self._commands.fix_first(mark)
