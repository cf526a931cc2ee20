"""The findings as rows of a list, each with the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.ui.messages.proofs import severity_name, suggestion_words

from .proof_supply import key_of
from .text_marks import Mark, to_characters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .proof_supply import TextKey

ROW = Qt.ItemDataRole.UserRole
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW)
# What a list shows of a mark, whose place may be another one by now.
_SEEN = attrgetter(
    *("finding.rule", "finding.text", "finding.severity", "finding.reason", "finding.suggestions"),
    *("finding.field", "finding.item"),
)
_BEFORE, _AFTER = 18, 60


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding: the words before it, its own, those after; `fixes` are what its suggestions make of them."""

    mark: Mark
    before: str
    found: str
    after: str
    fixes: tuple[str, ...]

    @property
    def fix(self) -> str:
        """What the first suggestion makes of the words, empty without one."""
        return next(iter(self.fixes), "")

    @property
    def words(self) -> str:
        """What is found, and as much around it as a list needs."""
        return f"{self.before}{self.found}{self.after}"


def finding_row(mark: Mark, text: str, count: Callable[[int], int]) -> FindingRow:
    """Return the row of `mark`, which stands in `text`; `count` turns its places into characters."""
    start, end, found = count(mark.start), count(mark.end), mark.finding.text
    before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    if start > _BEFORE and len(before) == _BEFORE and " " in before[:-1]:
        # Not from the middle of a word.
        before = f"…{before[before.find(' ') + 1 :]}"
    after = text[end : end + _AFTER].partition("\n")[0]
    if not found.strip():
        # A space alone would not be seen.
        before, gap, last = before.rpartition(" ")
        first, space, after = after.partition(" ")
        before, found, after = before + gap, f"{last}{found}{first}", space + after
    fixes = tuple(suggestion_words(text, start, end, one) for one in mark.finding.suggestions)
    return FindingRow(mark, before, found, after, fixes)


class FindingModel(QAbstractListModel):
    """Rows in the order of the page, each made when it is looked at: there may be thousands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: Sequence[Mark] = ()
        self._texts: Mapping[TextKey, str] = {}
        self._counts: dict[TextKey, Callable[[int], int]] = {}

    def show(self, marks: Sequence[Mark], texts: Mapping[TextKey, str]) -> None:
        """Show `marks`, which stand in `texts`; where the same was found as before, the list stays."""
        listed = [mark for mark in marks if key_of(mark.finding) in texts]
        same = list(map(_SEEN, listed)) == list(map(_SEEN, self._marks))
        if not same:
            self.beginResetModel()
        self._marks, self._texts, self._counts = listed, texts, {}
        if not same:
            self.endResetModel()
        elif listed:
            self.dataChanged.emit(self.index(0), self.index(len(listed) - 1))

    def row(self, number: int) -> FindingRow | None:
        """Return a row, None where there is none."""
        if not 0 <= number < len(self._marks):
            return None
        mark = self._marks[number]
        key = key_of(mark.finding)
        if key not in self._counts:
            self._counts[key] = to_characters(self._texts[key])
        return finding_row(mark, self._texts[key], self._counts[key])

    def next_row(self, row: int, marks: Sequence[Mark]) -> int:
        """Return which of `marks`, to be shown next, stands for the finding that is at `row` now.

        It is the row itself where that finding is gone, for then the next one has moved there.
        """
        if not 0 <= row < len(self._marks):
            return row
        left = self._marks[row]
        known = {id(mark.finding) for mark in self._marks}
        if any(id(mark.finding) in known for mark in marks):
            return next((place for place, mark in enumerate(marks) if mark.finding is left.finding), row)
        # Found anew: the nearest one like it.
        alike = [place for place, mark in enumerate(marks) if _SEEN(mark) == _SEEN(left)]
        return min(alike, key=lambda place: abs(marks[place].start - left.start), default=row)

    def row_of(self, mark: Mark) -> int:
        """Return the row of the finding of `mark`, -1 when it is not shown."""
        places = (row for row, one in enumerate(self._marks) if one.finding is mark.finding)
        return next(places, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """As many rows as findings."""
        return 0 if parent is not None and parent.isValid() else len(self._marks)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words, what is read aloud, or the row itself."""
        if role not in _ROLES or (row := self.row(index.row())) is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            finding = row.mark.finding
            return ", ".join(
                filter(None, (severity_name(finding.severity), row.words, finding.reason, row.fix))
            )
        return row
