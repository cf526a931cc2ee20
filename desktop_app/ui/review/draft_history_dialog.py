"""The dialog in which somebody looks through the earlier working texts of an article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.language.content_differences import content_differences
from desktop_app.language.differences import changed_syllables
from desktop_app.language.numerals import grouped
from desktop_app.services import draft_history, settings
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence

from .change_text import change_text
from .differences_view import DifferencesView
from .version_list import VersionList

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.language.content_differences import FieldChange
    from desktop_app.services.draft_history import DraftVersion
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance

_SIZE = (1120, 680)
_LIST_WIDTH = 300
_AT_ONCE = 200
# As in the timeline: what is read, without names and dates.
_COUNTED = frozenset({"headline", "lead", "body"})


class DraftHistoryDialog(QDialog):
    """A timeline at the left, at the right what is different. Texts are read and compared in the background.

    `restore_wanted` asks for the kept text of a time; whoever owns the article puts it back.
    """

    restore_wanted = Signal(object)  # the `saved_at` of a version

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        appearance: Appearance,
        article_id: ArticleId,
        present: ArticleContent,
        why_not: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`why_not` says why the article cannot be edited, and so nothing be put back."""
        super().__init__(parent)
        self._workspace, self._background = workspace, background
        self._article_id, self._present, self._why_not = article_id, present, why_not
        station = settings.station(workspace)
        self._zone = station.time_zone
        self._names = {one.slug: one.name for one in settings.categories(workspace)}
        self._names |= {one.slug: one.name for one in settings.genres(workspace)}
        self._limit = _AT_ONCE
        self.versions = VersionList(workspace.clock, self._zone)
        self.differences = DifferencesView(appearance)
        self.older = QPushButton(self.tr("Show older texts"))
        self.summary = QLabel()
        self.restore = QPushButton(self.tr("Restore this text"))
        self.copy = QPushButton(appearance.icons.icon("copy"), self.tr("Copy the text"))
        self.setWindowTitle(self.tr("Draft history"))
        self.resize(*_SIZE)
        self._arrange()
        self._connect()
        self._read()

    def _connect(self) -> None:
        self.versions.chosen.connect(self._compare)
        self.older.clicked.connect(self._read_older)
        self.restore.clicked.connect(self._want_restored)
        self.copy.clicked.connect(self._copy)

    def _read(self) -> None:
        self.older.hide()
        self._background.run(
            partial(draft_history.versions, self._workspace, self._article_id, limit=self._limit),
            self._show,
            self._refuse,
            key="draft history",
            owner=self,
        )

    def _read_older(self) -> None:
        self._limit *= 2
        self._read()

    def _show(self, versions: tuple[DraftVersion, ...]) -> None:
        self.older.setVisible(len(versions) == self._limit)
        self.versions.show_versions(versions)

    def _compare(self) -> None:
        """Compare the two that are chosen; one kept text with the present one; the present with the last."""
        chosen = self.versions.chosen_versions()
        self._enable(chosen)
        if not chosen:
            return
        if len(chosen) > 1:
            older, newer = chosen[-1], chosen[0]
        elif chosen[0] is None:
            older, newer = self.versions.before(None), None
        else:
            older, newer = chosen[0], None
        if older is None:
            self.summary.clear()
            self.differences.show_message(
                self.tr("There is no earlier text yet. While you write, one is kept every minute.")
            )
            return
        self._background.run(
            partial(self._changes, older, newer),
            partial(self._show_changes, older, newer),
            self._refuse,
            key="draft history/differences",
            owner=self,
        )

    def _changes(self, older: DraftVersion, newer: DraftVersion | None) -> tuple[FieldChange, ...]:
        return content_differences(self._text(older), self._text(newer))

    def _text(self, version: DraftVersion | None) -> ArticleContent:
        if version is None:
            return self._present
        return draft_history.version(self._workspace, self._article_id, version.saved_at)

    def _show_changes(
        self, older: DraftVersion, newer: DraftVersion | None, changes: tuple[FieldChange, ...]
    ) -> None:
        counts = [changed_syllables(change.spans) for change in changes if change.field in _COUNTED]
        self.summary.setText(
            self.tr("From {older} to {newer}: {lost} syllables gone, {gained} new").format(
                older=self.versions.name(older),
                newer=self.versions.name(newer),
                lost=grouped(sum(lost for lost, _ in counts)),
                gained=grouped(sum(gained for _, gained in counts)),
            )
        )
        self.differences.show_changes([change_text(one, self._names, self._zone) for one in changes])

    def _enable(self, chosen: list[DraftVersion | None]) -> None:
        one_kept = len(chosen) == 1 and chosen[0] is not None
        self.restore.setEnabled(one_kept and not self._why_not)
        why = self._why_not or ("" if one_kept else self.tr("Choose one earlier text first."))
        self.restore.setToolTip(why)
        self.copy.setEnabled(len(chosen) == 1)

    def _want_restored(self) -> None:
        (version,) = self.versions.chosen_versions()
        if version is not None:
            self.restore_wanted.emit(version.saved_at)

    def _copy(self) -> None:
        (version,) = self.versions.chosen_versions()
        content = self._text(version)
        parts = filter(None, (content.headline, content.lead, content.body))
        QGuiApplication.clipboard().setText("\n\n".join(parts))

    def _refuse(self, error: Exception) -> None:
        self.summary.clear()
        self.differences.show_message(error_sentence(error, self._zone))

    def _arrange(self) -> None:
        hint = QLabel(self.tr("Hold Ctrl and choose a second one to compare the two."))
        legend = QLabel(self.tr("Struck through: gone. Underlined: new."))
        for label in (hint, legend, self.summary):
            label.setWordWrap(True)
        for label in (hint, legend):
            set_kind(label, "muted")
        set_kind(self.summary, "heading")
        set_kind(self.restore, "primary")
        self.restore.setDefault(False)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.older, self.restore, self.copy, close):
            button.setAutoDefault(False)
        # The room is on both sides of the line that parts them.
        left = _column(self.versions, self.older, hint, right=MEDIUM)
        right = _column(self.summary, self.differences, legend, left=MEDIUM)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(1)
        sides.addWidget(left)
        sides.addWidget(right)
        sides.setStretchFactor(1, 1)
        sides.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.restore)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(sides, 1)
        column.addLayout(buttons)


def _column(*widgets: QWidget, left: int = 0, right: int = 0) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(left, 0, right, 0)
    column.setSpacing(SMALL)
    for widget in widgets:
        column.addWidget(widget)
    return side
