"""The newsroom's dictionary: words that are no mistakes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import EditorialError
from desktop_app.services import proof_words
from desktop_app.ui.entries.entry_list import Entry
from desktop_app.ui.entries.filtered_list import FilteredList
from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, MEDIUM
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.changes import Outcome
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.notice_bar import NoticeBar

_LIST_WIDTH = 320


class WordPage(QWidget):
    """Each decision is stored at once and can be undone."""

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        notices: NoticeBar,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._feed, self._notices = workspace, feed, notices
        self.new_word = QLineEdit()
        self.add = icon_button(icons, "plus", self.tr("Add"))
        self.remove = QPushButton(self.tr("Remove"))
        set_kind(self.remove, "quiet")
        self.words = FilteredList(self.remove, self.tr("Find a word"))
        self.words.view.setAccessibleName(self.tr("Words of the newsroom"))
        self.field = FormField(
            self.tr("A new word"),
            self.new_word,
            self.tr("As it is written, with its capitals: a name, a local word, a word from abroad."),
            beside=self.add,
        )
        self._arrange()
        self._connect()
        self.refresh("")

    def refresh(self, word: str) -> None:
        """Read the words anew and show `word` chosen, or the first."""
        known = proof_words.words(self._workspace)
        shown = word if word in known else next(iter(known), "")
        self.words.show_entries([Entry(one, one) for one in known], shown)
        self.remove.setEnabled(bool(shown))
        self._empty.setVisible(not known)

    def leave(self) -> bool:
        """Nothing waits here to be stored."""
        return True

    def set_editable(self, editable: bool) -> None:
        """Let words be decided about, or only be seen."""
        self.field.setVisible(editable)
        self.remove.setVisible(editable)

    def focus_first(self) -> None:
        """Give the focus to the field that finds a word."""
        self.words.filter.setFocus()

    def _add(self) -> None:
        word = self.new_word.text()
        try:
            outcome = proof_words.add_word(self._workspace, word)
        except EditorialError as error:
            self.field.show_error(error_sentence(error))
            self.new_word.setFocus()
            return
        self.new_word.clear()
        self._feed.publish(outcome.change)
        self.refresh(outcome.value)

    def _remove(self) -> None:
        word = self.words.current
        if word and self._decide(partial(proof_words.remove_word, self._workspace, word), ""):
            told = self.tr("“{word}” is no longer in the dictionary.").format(word=word)
            self._notices.show_info(told, self.tr("Undo"), partial(self._put_back, word))

    def _put_back(self, word: str) -> None:
        self._decide(partial(proof_words.add_word, self._workspace, word), word)

    def _decide(self, work: Callable[[], Outcome[str]], word: str) -> bool:
        try:
            outcome = work()
        except EditorialError as error:
            self._notices.show_error(error_sentence(error))
            return False
        self._feed.publish(outcome.change)
        self.refresh(word)
        return True

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.new_word.returnPressed.connect(self.add.click)
        self.remove.clicked.connect(self._remove)
        self.words.chosen.connect(lambda _word: self.remove.setEnabled(True))
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.words.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.remove.click)

    def _arrange(self) -> None:
        self._empty = QLabel(
            self.tr("No words yet. They come from here, or from the menu of a finding in an article.")
        )
        self._empty.setWordWrap(True)
        set_kind(self._empty, "muted")
        self.words.setFixedWidth(_LIST_WIDTH)
        right = QVBoxLayout()
        right.setSpacing(MEDIUM)
        right.addWidget(self.field)
        right.addWidget(self._empty)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        row.setSpacing(LARGE)
        row.addWidget(self.words)
        row.addLayout(right, 1)
