"""What is put in the place of hits, and taking it back."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from desktop_app.domain.errors import EditorialError
from desktop_app.services.finding import replacement
from desktop_app.ui.messages import error_sentence

if TYPE_CHECKING:
    from .article_texts import ArticleTexts
    from .find_bar import FindBar
    from .findings import Findings, Spot
    from .joint_step import JointStep

# How many replacements can be undone in all texts at once.
_REMEMBERED = 20


class Replacing:
    """Replaces in `texts` what `bar` says, and has `bar` tell what came of it."""

    def __init__(self, texts: ArticleTexts, bar: FindBar) -> None:
        self._texts = texts
        self._bar = bar
        self._steps: deque[JointStep] = deque(maxlen=_REMEMBERED)

    def replace_one(self, found: Findings, place: int) -> str | None:
        """Replace one hit; return what stands there now, None where it cannot be replaced."""
        new = self._new(found, place, place + 1)
        if new is None:
            return None
        self._replace(found, {place: new[0]})
        self._bar.forget_report()
        return new[0]

    def replace_all(self, found: Findings) -> None:
        """Replace every hit and tell how many became another text."""
        new = self._new(found, 0, len(found.hits))
        if new is not None:
            self._bar.tell_replaced(self._replace(found, dict(enumerate(new))))

    def undo(self) -> None:
        """Take the last replacement back, wherever nothing was changed since."""
        if self._steps:
            self._steps.pop().undo()
            self._bar.forget_report()

    def _new(self, found: Findings, start: int, end: int) -> list[str] | None:
        if not self._bar.replacement.isEnabled():
            # It may have been forbidden while the text was searched.
            return None
        try:
            put = replacement(found.query, self._bar.replacement.words())
        except EditorialError as error:
            self._bar.tell_problem(error_sentence(error))
            return None
        return [put(hit, found.texts[hit.passage]) for hit in found.hits[start:end]]

    def _replace(self, found: Findings, new: dict[int, str]) -> int:
        changes: dict[int, list[tuple[Spot, str]]] = defaultdict(list)
        for place, text in new.items():
            hit = found.hits[place]
            if found.texts[hit.passage].text[hit.start : hit.end] != text:
                changes[hit.passage].append((found.spots[place], text))
        if changes:
            self._steps.append(self._texts.replace(changes, found.texts))
        return sum(map(len, changes.values()))
