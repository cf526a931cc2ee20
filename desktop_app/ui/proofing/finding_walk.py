"""Going to findings: to one of them, or to the next from where the person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.finding.findings import Spot

from .proof_supply import key_of
from .underlines import opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.finding.article_texts import ArticleTexts

    from .proof_supply import TextKey
    from .text_marks import Mark

_WRITTEN = ("headline", "lead", "body")


class FindingWalk:
    """Shows findings where they stand; knows which one it went to last."""

    def __init__(self, pane: EditorPane, texts: ArticleTexts) -> None:
        self._pane = pane
        self._texts = texts
        self._last: ProofFinding | None = None

    def show(self, mark: Mark) -> None:
        """Show a finding of the page selected, the focus staying where it is; others are left alone.

        Their places would take that of the list.
        """
        if mark.finding.field in _WRITTEN and not self._pane.parts.place.takes_turns:
            self._select(mark)

    def go_to(self, mark: Mark) -> None:
        """Bring the person to a finding, wherever it is."""
        finding, photos = mark.finding, self._pane.photos
        if finding.field in _WRITTEN:
            self._texts.focus(self._select(mark))
        elif finding.field in ("caption", "alt"):
            photos.select(finding.item)
            field = photos.details.caption if finding.field == "caption" else photos.details.alt
            field.select(mark.start, mark.end)
            field.setFocus()
        elif finding.field == "media_title":
            self._pane.focus_field("media", finding.item)
        else:
            self._pane.focus_field(finding.field)
            self._pane.properties.lines[finding.field].setSelection(mark.start, mark.end - mark.start)
        self._last = finding

    def return_to_text(self) -> None:
        """Bring the person back to the text a finding was shown in last, or they were in."""
        self._pane.parts.place.show_page()
        self._texts.focus(None)

    def next(self, marks: Sequence[Mark], step: int) -> Mark | None:
        """Return the mark `step` (1 or -1) on from where the person is, round the end; None without any."""
        if not marks:
            return None
        order = {
            key: number for number, key in enumerate(dict.fromkeys(key_of(mark.finding) for mark in marks))
        }
        place = next((row for row, mark in enumerate(marks) if self._is_at(mark)), None)
        if place is not None:
            return marks[(place + step) % len(marks)]
        key, start = self._caret()
        rank = order.get(key, _rank(key, order))
        before = sum((order[key_of(mark.finding)], mark.start) < (rank, start) for mark in marks)
        return marks[(before if step > 0 else before - 1) % len(marks)]

    def _is_at(self, mark: Mark) -> bool:
        """Whether the person was brought to `mark` and is there still."""
        if mark.finding is not self._last:
            return False
        key, start = self._caret()
        return key[0] not in (*_WRITTEN, "caption") or (key == key_of(mark.finding) and start == mark.start)

    def _caret(self) -> tuple[TextKey, int]:
        details = self._pane.photos.details
        if details.caption.hasFocus() and details.photo is not None:
            return ("caption", details.photo.key), details.caption.textCursor().selectionStart()
        spot = self._texts.caret()
        return (_WRITTEN[spot.passage], ""), spot.start

    def _select(self, mark: Mark) -> Spot:
        number = _WRITTEN.index(mark.finding.field)
        # Of a whole sentence only what is marked: a page full of it would be hard to read.
        end = mark.start + min(mark.end - mark.start, opening(mark.finding.text))
        spot = Spot(number, mark.start, end)
        self._texts.select(spot, self._texts.passages()[number])
        self._last = mark.finding
        return spot


def _rank(key: TextKey, order: dict[TextKey, int]) -> float:
    """Where a text stands in which nothing was found: after those before it on the page."""
    wanted = _WRITTEN.index(key[0]) if key[0] in _WRITTEN else len(_WRITTEN)
    earlier = [number for (field, _), number in order.items() if field in _WRITTEN[:wanted]]
    return max(earlier, default=-1) + 0.5
