"""What helps with the text: finding, proofs, the outline, focus. The actions, and where they take effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.ui.editor.formatting import with_shortcut
from desktop_app.ui.finding.finder import Finder
from desktop_app.ui.old_encodings.old_texts import OldTexts
from desktop_app.ui.outline.outliner import Outliner

from .focus_mode import FocusMode
from .proof_desk import ProofDesk

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleDetail

    from .context import DeskContext
    from .desk import Desk


class WritingAids(QObject):
    """Belongs to a desk; its actions work wherever in the window the focus is."""

    def __init__(self, desk: Desk, context: DeskContext) -> None:
        super().__init__(desk)
        self._desk = desk
        self._icons = context.appearance.icons
        find = self._action("text-search", self.tr("Find in this article…"), "Ctrl+F")
        replace = self._action("replace", self.tr("Replace in this article…"), "Ctrl+H")
        following = self._action("arrow-down", self.tr("Next hit"), "F3")
        previous = self._action("arrow-up", self.tr("Previous hit"), "Shift+F3")
        self.finding = (find, replace, following, previous)
        for action in self.finding:
            # Before the finder, which shows it: what is to be seen has to be in view.
            action.triggered.connect(desk.panes.reveal_text)
        self.finder = Finder(desk.editor, context.background, context.appearance, (following, previous))
        find.triggered.connect(self.finder.open)
        replace.triggered.connect(lambda: self.finder.open(replacing=True))
        self.convert = self._action("languages", self.tr("Convert an old encoding…"), "Ctrl+Alt+K")
        self.convert.triggered.connect(desk.panes.reveal_text)
        self.old_texts = OldTexts(desk.editor, context.background, self.convert)
        self.outline = self._action("list-tree", self.tr("Outline"), "Ctrl+Shift+O")
        self.outline.setCheckable(True)
        self.outline.triggered.connect(desk.panes.reveal_text)
        self.outliner = Outliner(desk.editor, context.background, self._icons, self.outline)
        self.proof_desk = ProofDesk(desk, context)
        focus = self._action("scan-text", self.tr("Focus mode"), "F11")
        dims = self._action("sun-moon", self.tr("In focus mode, dim the other paragraphs"), "Ctrl+F11")
        levels = self._action("keyboard", self.tr("In focus mode, keep the line at one height"), "Shift+F11")
        self.focusing = (focus, dims, levels)
        self.focus_mode = FocusMode(desk, context, focus, dims, levels)
        desk.commands.back_to_text.triggered.connect(self._go_back)
        desk.open_article.shown.connect(self._allow)
        desk.editor.parts.editable_changed.connect(self._allow_changes)
        self._allow(None)
        self._allow_changes(False, "")

    def _go_back(self) -> None:
        """Leave one thing after the other: finding, then focus mode."""
        if not self.finder.bar.isHidden():
            self.finder.close()
        else:
            self.focus_mode.leave_from_text()

    def _allow(self, detail: ArticleDetail | None) -> None:
        for action in (*self.finding, *self.proof_desk.actions.all(), self.outline, self.focusing[0]):
            action.setEnabled(detail is not None)
            action.setToolTip(
                self.tr("Open an article first.") if detail is None else with_shortcut(action.text(), action)
            )

    def _allow_changes(self, editable: bool, why_not: str) -> None:
        self.convert.setEnabled(editable)
        usual = with_shortcut(self.convert.text(), self.convert)
        self.convert.setToolTip(usual if editable else why_not or self.tr("Open an article first."))

    def _action(self, icon: str, text: str, keys: str) -> QAction:
        action = QAction(self._icons.icon(icon), text, self)
        action.setShortcut(QKeySequence(keys))
        self._desk.addAction(action)
        return action
