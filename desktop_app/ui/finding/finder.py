"""Find and replace over the open article: brings the bar, the search and the texts together."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.composition import finish_composition
from desktop_app.ui.markdown.plain_text import utf16_length
from desktop_app.ui.messages import error_sentence

from .article_texts import ArticleTexts
from .find_bar import FindBar
from .findings import Findings, Search, Spot
from .hit_marks import HitMarks
from .replacing import Replacing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop_app.ui.background import Background
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.appearance import Appearance

# How long a pause in typing is; then what was found in the text is looked up again.
_PAUSE_MILLISECONDS = 200
# A search that takes longer says so.
_PATIENCE_MILLISECONDS = 300


class Finder(QObject):
    """Works on the article that `pane` shows; its bar lies above the page.

    Whatever is done waits for a search in the text as it stands: it is never done to another one.
    """

    def __init__(
        self, pane: EditorPane, background: Background, appearance: Appearance, steps: tuple[QAction, QAction]
    ) -> None:
        """`steps` are the actions that go to the next and to the previous hit; they are wired here."""
        super().__init__(pane)
        self._pane = pane
        self.bar = FindBar(appearance.icons, steps)
        self._texts = ArticleTexts(pane)
        self._marks = HitMarks(pane, appearance)
        self._search = Search(background, self)
        self._findings: Findings | None = None
        self._shown: Spot | None = None
        self._origin = Spot(0, 0, 0)
        self._afterwards: Callable[[Findings], None] | None = None
        self._replacing = Replacing(self._texts, self.bar)
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._typing.timeout.connect(self._look)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.bar.tell_searching)
        pane.parts.bars.addWidget(self.bar)
        self._connect(steps)

    def open(self, *, replacing: bool = False) -> None:
        """Show the bar, with the words that are selected in the text."""
        finish_composition(self._pane)
        self._origin = _beginning(self._texts.caret())
        self.bar.open(replacing=replacing, words=self._texts.selected_words())
        self._seek()

    def close(self) -> None:
        """Hide the bar and go back to the text, the hit being selected."""
        shown = self._shown
        self._forget()
        self.bar.hide()
        self._texts.focus(shown)

    def step(self, direction: int) -> None:
        """Go to the next hit, or with -1 to the previous one; round the end and the beginning."""
        if not self.bar.query().words:
            self.open()
            return
        self.bar.show()
        self.bar.forget_report()
        self._with_findings(partial(self._go, direction=direction))

    def _connect(self, steps: tuple[QAction, QAction]) -> None:
        bar = self.bar
        bar.query_changed.connect(self._seek)
        bar.step_wanted.connect(self.step)
        bar.replace_wanted.connect(partial(self._with_findings, self._replace_one))
        bar.replace_all_wanted.connect(partial(self._with_findings, self._replace_all))
        bar.undo_wanted.connect(self._replacing.undo)
        bar.left.connect(self.close)
        for action, direction in zip(steps, (1, -1), strict=True):
            action.triggered.connect(lambda _checked=False, direction=direction: self.step(direction))
        self._search.found.connect(self._take)
        self._search.refused.connect(self._refuse)
        self._texts.caret_moved.connect(self._follow_caret)
        self._pane.content_edited.connect(self._look_later)
        self._pane.content_shown.connect(self._turn_to_other_text)
        self._pane.parts.editable_changed.connect(bar.set_editable)

    # Looking

    def _seek(self) -> None:
        """Look for what the bar says now and show the first hit from where the person was."""
        self.bar.forget_report()
        self._afterwards = partial(self._show_first, quietly=True)
        self._look()

    def _look(self) -> None:
        self._typing.stop()
        query = self.bar.query()
        if query.words:
            self._patience.start()
            self._search.look(query, self._texts.passages())
        else:
            self._forget()
            self.bar.tell_nothing()

    def _look_later(self) -> None:
        if not self.bar.isHidden():
            self._typing.start()

    def _turn_to_other_text(self) -> None:
        self._forget()
        self.bar.forget_report()
        self._look_later()

    def _forget(self) -> None:
        self._search.forget()
        self._typing.stop()
        self._patience.stop()
        self._findings = self._shown = self._afterwards = None
        self._marks.show(())

    def _take(self, findings: Findings) -> None:
        self._patience.stop()
        self._findings = findings
        self._marks.show(findings.spots)
        self._tell_place()
        afterwards, self._afterwards = self._afterwards, None
        if afterwards is not None:
            afterwards(findings)

    def _refuse(self, error: Exception) -> None:
        self._forget()
        self.bar.tell_problem(error_sentence(error))

    def _with_findings(self, work: Callable[[Findings], None]) -> None:
        """Do `work` with what is found in the text as it stands, now or when it has been looked for."""
        finish_composition(self._pane)
        found = self._findings
        if found is not None and found.query == self.bar.query() and found.texts == self._texts.passages():
            work(found)
        elif self.bar.query().words:
            self._afterwards = lambda _found: self._with_findings(work)
            self._look()

    # Going

    def _show_first(self, found: Findings, *, quietly: bool) -> None:
        first = bisect_left(found.spots, self._origin)
        # Quietly, captions are passed over.
        any(self._show(found, place, quietly=quietly) for place in range(first, first + len(found.spots)))

    def _go(self, found: Findings, direction: int) -> None:
        if found.spots:
            place = self._place(found)
            if place is not None:
                place += direction
            elif direction > 0:
                place = bisect_left(found.spots, _ending(self._texts.caret()))
            else:
                place = bisect_left(found.spots, _beginning(self._texts.caret())) - 1
            self._show(found, place)
            self._origin = self._shown or self._origin

    def _show(self, found: Findings, place: int, *, quietly: bool = False) -> bool:
        spot = found.spots[place % len(found.spots)]
        shown = self._texts.select(spot, found.texts[spot.passage], quietly=quietly)
        self._shown = spot if shown else None
        self._tell_place()
        return shown

    def _place(self, found: Findings) -> int | None:
        """Which hit is shown."""
        place = len(found.spots) if self._shown is None else bisect_left(found.spots, self._shown)
        return place if place < len(found.spots) and found.spots[place] == self._shown else None

    def _follow_caret(self) -> None:
        if not self.bar.isHidden():
            self._shown, self._origin = None, _beginning(self._texts.caret())
            self._tell_place()

    def _tell_place(self) -> None:
        if self._findings is not None:
            self.bar.tell_place(self._place(self._findings), len(self._findings.spots))

    # Replacing

    def _replace_one(self, found: Findings) -> None:
        """Replace the hit that is shown and go to the next one; show one where none is shown."""
        place = self._place(found)
        if place is None:
            self._go(found, 1)
            return
        spot = found.spots[place]
        new = self._replacing.replace_one(found, place)
        if new is None:
            return
        end = spot.start + utf16_length(new)
        self._origin = Spot(spot.passage, end, end)
        self._texts.put_caret(self._origin)
        self._afterwards = partial(self._show_first, quietly=False)
        self._look()

    def _replace_all(self, found: Findings) -> None:
        if found.spots:
            self._replacing.replace_all(found)


def _beginning(spot: Spot) -> Spot:
    return Spot(spot.passage, spot.start, spot.start)


def _ending(spot: Spot) -> Spot:
    return Spot(spot.passage, spot.end, spot.end)
