"""What became of an article: its revisions, and who did what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop_app.language.dates import date_and_time
from desktop_app.services import history, revisions
from desktop_app.ui.look.palette import MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import event_sentence

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.domain.revisions import RevisionSummary
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.look.icons import Icons

_DIGEST_DIGITS = 12


class HistoryPanel(QWidget):
    """Two lists, newest first. Activating a revision emits `revision_wanted`."""

    revision_wanted = Signal(str)  # a RevisionId
    drafts_wanted = Signal()

    def __init__(
        self, workspace: Workspace, icons: Icons, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._icons = icons
        self._zone = zone
        self._article_id: ArticleId | None = None
        self.revisions = self._list(self.tr("Revisions"))
        self.revisions.itemActivated.connect(
            lambda item: self.revision_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
        )
        self.events = self._list(self.tr("Who did what"))
        self.drafts = QPushButton(icons.icon("file-clock"), self.tr("Draft history…"))
        self.drafts.setToolTip(self.tr("The texts between the revisions, minute by minute"))
        self.drafts.clicked.connect(self.drafts_wanted)
        self._hint = QLabel(self.tr("Double-click a revision to see it on the page."))
        set_kind(self._hint, "muted")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        for title, part, stretch in (
            (self.tr("Revisions"), self.revisions, 2),
            (self.tr("Who did what"), self.events, 3),
        ):
            heading = QLabel(title)
            set_kind(heading, "heading")
            heading.setBuddy(part)
            column.addWidget(heading)
            column.addWidget(part, stretch)
            if part is self.revisions:
                column.addWidget(self._hint)
                column.addWidget(self.drafts, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(SMALL)

    def show_article(self, article_id: ArticleId | None) -> None:
        """Show the history of an article; read only while the panel is seen."""
        self._article_id = article_id
        self.drafts.setEnabled(article_id is not None)
        self.refresh_if_seen()

    def refresh_if_seen(self) -> None:
        """Read again when somebody looks; a hidden panel reads when it is shown."""
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read again."""
        self.revisions.clear()
        self.events.clear()
        if self._article_id is None:
            return
        for revision in revisions.listing(self._workspace, self._article_id):
            self._add_revision(revision)
        self._hint.setVisible(self.revisions.count() > 0)
        if not self.revisions.count():
            self._say_none()
        for entry in reversed(history.events(self._workspace, self._article_id)):
            when = date_and_time(entry.at, self._zone)
            self.events.addItem(f"{when}  {event_sentence(entry)}")

    def showEvent(self, event: object) -> None:
        """Catch up with what happened while the panel was hidden."""
        del event
        self.refresh()

    def _say_none(self) -> None:
        item = QListWidgetItem(self.tr("None yet. Submitting the article keeps one, and so does Ctrl+S."))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.revisions.addItem(item)

    def _add_revision(self, revision: RevisionSummary) -> None:
        when = date_and_time(revision.created_at, self._zone)
        text = self.tr("Revision {number} · {person} · {when}").format(
            number=revision.number, person=revision.created_by_name, when=when
        )
        item = QListWidgetItem(text)
        if revision.is_approved:
            item.setIcon(self._icons.icon("badge-check"))
            item.setText(self.tr("{revision} · approved").format(revision=text))
        item.setData(Qt.ItemDataRole.UserRole, revision.revision_id)
        item.setToolTip(self.tr("SHA-256 {digest}…").format(digest=revision.digest[:_DIGEST_DIGITS]))
        self.revisions.addItem(item)

    def _list(self, name: str) -> QListWidget:
        part = QListWidget()
        part.setAccessibleName(name)
        part.setWordWrap(True)
        part.setSpacing(2)
        part.setIconSize(QSize(16, 16))
        part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return part
