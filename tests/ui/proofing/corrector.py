"""A person who corrects an article, key by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.proofing.proof_panel import ProofPanel
    from desktop_app.ui.proofing.proofreader import Proofreader


class Corrector:
    """Sees what is found and presses keys."""

    def __init__(self, proofreader: Proofreader, pane: EditorPane, qtbot: QtBot) -> None:
        self.proofreader = proofreader
        self.pane = pane
        self.qtbot = qtbot

    @property
    def panel(self) -> ProofPanel:
        """The list of findings."""
        return self.proofreader.panel

    def open(self, detail: ArticleDetail, *, editable: bool = True) -> None:
        """Open an article and wait for its proofs."""
        self.pane.show_article(
            detail, editable=editable, why_not="" if editable else "Không phải bài của bạn."
        )
        self.qtbot.waitUntil(lambda: self.proofreader.knows)

    def found(self) -> list[str]:
        """Return where something is shown to be found: the text and what stands there."""
        listed = self.proofreader.live.listed()
        return [f"{mark.finding.field}: {mark.finding.text}" for mark in listed]

    def waits_for(self, count: int) -> None:
        """Wait until so much is found."""
        self.qtbot.waitUntil(lambda: len(self.found()) == count)

    def keys(self, *combinations: str) -> None:
        """Press keys such as `F7`, wherever the focus is."""
        for combination in combinations:
            QTest.keySequence(self.focus(), QKeySequence(combination))

    def focus(self) -> QWidget:
        """Return what has the focus, a menu before all else."""
        # Where nobody manages windows none is active once a menu is gone.
        in_window = QApplication.focusWidget() or self.pane.window().focusWidget()
        widget = QApplication.activePopupWidget() or in_window
        assert widget is not None
        return widget

    def menu(self) -> QMenu:
        """Return the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, words: str) -> None:
        """Take the entry of the open menu that begins with `words`."""
        menu = self.menu()
        entry = next(one for one in menu.actions() if one.text().replace("&&", "&").startswith(words))
        assert entry.isEnabled()
        menu.setActiveAction(entry)
        self.keys("Return")

    def selected(self) -> str:
        """Return what is selected in the text with the focus."""
        return self.proofreader.live.edit().textCursor().selectedText()
