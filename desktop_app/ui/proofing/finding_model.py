"""The findings as rows of a list, each with the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.ui.messages.proofs import severity_name, suggestion_words

from .text_marks import Mark, to_characters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .proof_supply import TextKey

ROW = Qt.ItemDataRole.UserRole
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


def finding_rows(marks: Iterable[Mark], texts: Mapping[TextKey, str]) -> Iterator[FindingRow]:
    """Yield the rows of `marks`, which stand in `texts`."""
    counts = {key: to_characters(text) for key, text in texts.items()}
    for mark in marks:
        key = mark.finding.field, mark.finding.item
        if key in texts:
            count = counts[key]
            yield _row(mark, texts[key], count(mark.start), count(mark.end))


def _row(mark: Mark, text: str, start: int, end: int) -> FindingRow:
    before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    if start > _BEFORE and len(before) == _BEFORE:
        # Not from the middle of a word.
        before = f"…{before[before.find(' ') + 1 :]}" if " " in before[:-1] else before
    after = text[end : end + _AFTER].partition("\n")[0]
    found = mark.finding.text
    if not found.strip():
        # A space alone would not be seen.
        before, gap, last = before.rpartition(" ")
        first, space, after = after.partition(" ")
        before, found, after = before + gap, f"{last}{found}{first}", space + after
    fixes = tuple(suggestion_words(text, start, end, one) for one in mark.finding.suggestions)
    return FindingRow(mark, before, found, after, fixes)


class FindingModel(QAbstractListModel):
    """Rows in the order of the page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FindingRow] = []

    def show(self, marks: Sequence[Mark], texts: Mapping[TextKey, str]) -> None:
        """Show `marks`, which stand in `texts`; where only their places changed, the list stays as it is."""
        rows = list(finding_rows(marks, texts))
        if [_seen(row) for row in rows] == [_seen(row) for row in self._rows]:
            self._rows = rows
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> FindingRow | None:
        """Return a row, None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, mark: Mark) -> int:
        """Return the row of the finding of `mark`, -1 when it is not shown."""
        places = (row for row, one in enumerate(self._rows) if one.mark.finding is mark.finding)
        return next(places, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """As many rows as findings."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words, what is read aloud, or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            finding = row.mark.finding
            return ", ".join(
                filter(None, (severity_name(finding.severity), row.words, finding.reason, row.fix))
            )
        return row if role == ROW else None


def _seen(row: FindingRow) -> tuple[object, ...]:
    finding = row.mark.finding
    return row.words, row.fixes, finding.rule, finding.severity, finding.reason, finding.field, finding.item
