"""The commands that set words in capitals or small letters, in whichever text the person writes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.language.letter_case import LetterCase
from desktop_app.ui.markdown.case_edits import change_case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.ui.fields.text_field import TextField
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.markdown.markdown_edits import Edit

    from .body_editor import BodyEditor


class CaseActions(QObject):
    """One action for each case; `by_id` for the menus. `written_in` tells which text had the focus last."""

    def __init__(
        self,
        texts: Iterable[BodyEditor | TextField],
        written_in: Callable[[], BodyEditor | TextField],
        icons: Icons,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._written_in = written_in
        self.by_id: dict[str, QAction] = {}
        for case, name, keys in (
            (LetterCase.UPPER, self.tr("UPPER CASE"), "Ctrl+F3"),
            (LetterCase.LOWER, self.tr("lower case"), "Ctrl+Shift+F3"),
            (LetterCase.TITLE, self.tr("Title Case"), "Alt+F3"),
            (LetterCase.SENTENCE, self.tr("Sentence case"), "Alt+Shift+F3"),
        ):
            action = QAction(icons.icon("case-sensitive"), name, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(self._change, case))
            for text in texts:
                text.addAction(action)
            self.by_id[f"{case.name.lower()}_case"] = action

    def _change(self, case: LetterCase, _checked: bool = False) -> None:
        self._written_in().change(partial(_cased, case))


def _cased(case: LetterCase, text: str, start: int, end: int) -> Edit:
    return change_case(text, start, end, case)
