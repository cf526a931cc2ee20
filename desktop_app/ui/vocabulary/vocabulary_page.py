"""One vocabulary: its names at the left, at the right the one that is marked and what to decide about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.services import term_adoption, term_changes
from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.messages import error_sentence

from .adoption_offer import AdoptionOffer
from .term_details import TermDetails
from .term_list import TermList
from .term_listing import TermListing, read_listing

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.vocabulary import Term, VocabularyKind
    from desktop_app.services.term_adoption import Adoption, OtherwiseNamed
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.notice_bar import NoticeBar

_LEAST_LIST = 320
# Who goes down the list with the arrow keys does not look at each name.
_REST_MILLISECONDS = 200


class VocabularyPage(QWidget):
    """Everything that reads or writes runs in the background, one decision at a time."""

    texts_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        background: Background,
        notices: NoticeBar,
        icons: Icons,
        kind: VocabularyKind,
        flush: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._feed, self._background = workspace, feed, background
        self._notices, self._kind, self._flush = notices, kind, flush
        self._listing: TermListing | None = None
        self._term: Term | None = None
        self._wanted = ""
        self._busy = False
        self._resting = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._resting.timeout.connect(self._look_for_articles)
        self.terms = TermList(kind, icons)
        self.terms.chosen.connect(self._show_term)
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText(self.tr("A new name"))
        self.new_name.setAccessibleName(self.new_name.placeholderText())
        self.add = icon_button(icons, "plus", self.tr("Add"))
        self.add.setAutoDefault(False)
        self.details = TermDetails()
        self.adoption = AdoptionOffer()
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Look the vocabulary up anew."""
        work = partial(read_listing, self._workspace, self._kind)
        self._background.run(work, self._show_listing, self._refuse, key=self._key("listing"), owner=self)

    def set_editable(self, editable: bool) -> None:
        """Let names be decided about, or only be seen; a text of one's own may be changed all the same."""
        self.details.set_editable(editable)
        self.new_name.setVisible(editable)
        self.add.setVisible(editable)

    def _connect(self) -> None:
        details = self.details
        self.add.clicked.connect(self._add)
        self.new_name.returnPressed.connect(self._add)
        details.rename_wanted.connect(self._rename)
        details.alias_wanted.connect(self._add_alias)
        details.merge_wanted.connect(self._merge)
        details.split_wanted.connect(self._split_off)
        details.offer_wanted.connect(self._offer)
        self.adoption.wanted.connect(self._adopt)
        self._feed.changed.connect(self._follow)

    def _add(self) -> None:
        name = self.new_name.text().strip()
        if name:
            said = self.tr("“{name}” is offered from now on.").format(name=name)
            self._decide(partial(term_changes.add, self._workspace, self._kind, name), said)

    def _rename(self, new_name: str) -> None:
        name = self.terms.current
        said = self.tr("“{name}” is called “{other}” now.").format(name=name, other=new_name)
        self._decide(partial(term_changes.rename, self._workspace, self._kind, name, new_name), said)

    def _add_alias(self, alias: str) -> None:
        name = self.terms.current
        said = self.tr("“{alias}” is another name of “{name}” now.").format(alias=alias, name=name)
        self._decide(partial(term_changes.add_alias, self._workspace, self._kind, name, alias), said)

    def _merge(self, target: str) -> None:
        name = self.terms.current
        said = self.tr("“{alias}” is another name of “{name}” now.").format(alias=name, name=target)
        work = partial(term_changes.merge, self._workspace, self._kind, name, target)
        self._decide(work, said, lambda: self._split_off(name))

    def _split_off(self, alias: str) -> None:
        said = self.tr("“{name}” stands on its own now.").format(name=alias)
        self._decide(partial(term_changes.split_off, self._workspace, self._kind, alias), said)

    def _offer(self, offered: bool) -> None:
        name = self.terms.current
        yes, no = self.tr("“{name}” is offered from now on."), self.tr("“{name}” is not offered any more.")
        work = partial(term_changes.set_offered, self._workspace, self._kind, name, offered=offered)
        self._decide(work, (yes if offered else no).format(name=name))

    def _adopt(self) -> None:
        # What is still on its way to the disk must not meet a newer text there.
        if self._term is None or self._busy or not self._flush():
            return
        self._busy = True
        work = partial(term_adoption.adopt, self._workspace, self._kind, self._term.name)
        self._background.run(work, self._adopted, self._refuse, key=self._key("decision"), owner=self)

    def _decide(
        self, work: Callable[[], Outcome[str]], said: str, undo: Callable[[], None] | None = None
    ) -> None:
        if self._busy:
            return
        self._busy = True
        done = partial(self._decided, said, undo)
        self._background.run(work, done, self._refuse, key=self._key("decision"), owner=self)

    def _decided(self, said: str, undo: Callable[[], None] | None, outcome: Outcome[str]) -> None:
        self._busy = False
        self._wanted = outcome.value
        self.new_name.clear()
        self._feed.publish(outcome.change)
        if not outcome.change.kinds:
            self.refresh()
        self._notices.show_info(said, None if undo is None else self.tr("Split off again"), undo)

    def _adopted(self, outcome: Outcome[tuple[Adoption, ...]]) -> None:
        self._busy = False
        self.adoption.show_results(outcome.value)
        self._feed.publish(outcome.change)
        self.texts_changed.emit()

    def _refuse(self, error: Exception) -> None:
        self._busy = False
        self._notices.show_error(error_sentence(error))

    def _follow(self, change: Change) -> None:
        if change.touches(ChangeKind.VOCABULARY):
            self.refresh()

    def _show_listing(self, listing: TermListing) -> None:
        self._listing = listing
        self.terms.show_listing(listing, self._wanted or self.terms.current)
        self._wanted = ""

    def _show_term(self, term: Term | None) -> None:
        self._term = term
        self.details.setVisible(term is not None)
        self.adoption.hide()
        if term is None or self._listing is None:
            return
        self.details.show_term(term, self._listing)
        self._resting.start()

    def _look_for_articles(self) -> None:
        if self._term is not None:
            work = partial(term_adoption.otherwise_named, self._workspace, self._kind, self._term.name)
            done = partial(self._offer_adoption, self._term)
            self._background.run(work, done, self._refuse, key=self._key("articles"), owner=self)

    def _offer_adoption(self, term: Term, articles: tuple[OtherwiseNamed, ...]) -> None:
        if term is self._term:
            self.adoption.show_articles(term.name, articles)

    def _key(self, what: str) -> str:
        return f"vocabulary/{self._kind}/{what}"

    def _arrange(self) -> None:
        adding = QHBoxLayout()
        adding.setSpacing(SMALL)
        adding.addWidget(self.new_name, 1)
        adding.addWidget(self.add)
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        left.addWidget(self.terms, 1)
        left.addLayout(adding)
        paper = QWidget()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(MEDIUM)
        inside.addWidget(self.details)
        inside.addWidget(self.adoption)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(paper)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, LARGE, LARGE, 0)
        row.setSpacing(LARGE)
        row.addLayout(left, 1)
        row.addWidget(scroll, 1)
        self.terms.setMinimumWidth(_LEAST_LIST)
        self.details.hide()
