"""The menu of a finding: why it is one, its suggestions, and the ways to pass it over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QLabel, QMenu, QWidget, QWidgetAction

from desktop_app.domain.people import Action
from desktop_app.domain.proof_ignores import IgnoreScope
from desktop_app.domain.proofs import ProofKind
from desktop_app.domain.workflow import Obstacle
from desktop_app.language.numerals import grouped
from desktop_app.ui.look.palette import MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import refusal_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .finding_commands import FindingCommands
    from .finding_model import FindingRow
    from .text_marks import Mark

# Reasons are sentences; no menu is wider than this for one.
_REASON_WIDTH = 300


def finding_actions(
    row: FindingRow, marks: Sequence[Mark], commands: FindingCommands, parent: QWidget
) -> list[QAction]:
    """Return the entries for the finding of `row`, one of `marks`, its reason as their heading."""
    mark, entries = row.mark, [_reason(row.mark.finding.reason, parent)]
    for number, (words, suggestion) in enumerate(zip(row.fixes, mark.finding.suggestions, strict=True)):
        fix = partial(commands.fix, mark, suggestion)
        entry = _entry(words, fix, commands, parent, allowed=commands.editable)
        if number == 0:
            strong = QFont(parent.font())
            strong.setWeight(QFont.Weight.DemiBold)
            entry.setFont(strong)
        entries.append(entry)
    alike = len(commands.alike(mark, marks))
    if alike > 1 and row.fixes:
        words = QCoreApplication.translate("FindingMenu", "Fix all {count}").format(count=grouped(alike))
        fix_all = partial(commands.fix_all, mark, marks)
        entries.append(_entry(words, fix_all, commands, parent, allowed=commands.editable))
    return [*entries, _separator(parent), *ways_to_ignore(mark, commands, parent)]


def ways_to_ignore(mark: Mark, commands: FindingCommands, parent: QWidget) -> list[QAction]:
    """Return the entries that pass a finding over."""
    names = {
        IgnoreScope.HERE: QCoreApplication.translate("FindingMenu", "Ignore here"),
        IgnoreScope.ARTICLE: QCoreApplication.translate("FindingMenu", "Ignore in this article"),
    }
    entries = [
        _entry(name, partial(commands.ignore, mark, scope), commands, parent, allowed=commands.may_ignore)
        for scope, name in names.items()
    ]
    if mark.finding.kind is ProofKind.SPELLING:
        words = QCoreApplication.translate("FindingMenu", "Add “{word}” to the newsroom's dictionary")
        adding = partial(commands.add_word, mark)
        allowed = commands.may_add_words
        entry = _entry(words.format(word=mark.finding.text), adding, commands, parent, allowed=allowed)
        if not allowed:
            entry.setToolTip(refusal_sentence(Action.MANAGE_TERMS, Obstacle.ROLE))
        entries.append(entry)
    return entries


def choose_first(menu: QMenu) -> None:
    """Have Enter take the first entry that does something."""
    usable = (entry for entry in menu.actions() if entry.isEnabled() and not entry.isSeparator())
    first = next(usable, None)
    if first is not None:
        menu.setActiveAction(first)


def _reason(reason: str, parent: QWidget) -> QAction:
    """The reason as the menu's heading: read, not chosen."""
    label = QLabel(reason)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
    width = label.fontMetrics().horizontalAdvance(reason) + 3 * MEDIUM
    label.setFixedWidth(min(width, _REASON_WIDTH))
    set_kind(label, "muted")
    entry = QWidgetAction(parent)
    entry.setText(_plain(reason))
    entry.setDefaultWidget(label)
    # The arrow keys pass over it, and unlike what is disabled it can be read.
    entry.setSeparator(True)
    return entry


def _entry(
    text: str, work: Callable[[], object], commands: FindingCommands, parent: QWidget, *, allowed: bool
) -> QAction:
    entry = QAction(_plain(text), parent)
    entry.setEnabled(allowed)
    entry.setToolTip("" if allowed else commands.why_not)
    entry.triggered.connect(lambda _checked=False: work())
    return entry


def _separator(parent: QWidget) -> QAction:
    line = QAction(parent)
    line.setSeparator(True)
    return line


def _plain(text: str) -> str:
    """An ampersand is a letter here, not the mark of a mnemonic."""
    return text.replace("&", "&&")
