"""Suggestions put in the place of what was found, wherever in the article, and taken back."""

from __future__ import annotations

from collections import defaultdict, deque
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.finding.article_texts import change, replaced
from desktop_app.ui.finding.findings import Spot

from .proof_supply import key_of, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.finding.article_texts import ArticleTexts
    from desktop_app.ui.finding.joint_step import JointStep

    from .proof_supply import TextKey
    from .text_marks import Mark

# How many of them can be undone in all texts at once.
_REMEMBERED = 20
_WRITTEN = ("headline", "lead", "body")
_Changes = dict["TextKey", list[tuple[Spot, str]]]


class Fixes:
    """Changes the texts of the article that `pane` shows; what is written there is one step to undo."""

    def __init__(self, pane: EditorPane, texts: ArticleTexts) -> None:
        self._pane = pane
        self._texts = texts
        # A step that goes through several texts is one only as long as somebody holds it.
        self._steps: deque[JointStep] = deque(maxlen=_REMEMBERED)

    def put(self, changes: Iterable[tuple[Mark, str]]) -> Callable[[], None]:
        """Put each text in the place of its mark; return what takes all of it back.

        Of marks that overlap only the first is changed.
        """
        by_text = _apart(changes)
        undo = [self._put_in_line(key, spots) for key, spots in by_text.items() if not self._passage(key)]
        seen = self._seen_caption()
        if list(by_text) == [("caption", seen)]:
            change(self._pane.photos.details.caption.textCursor(), by_text["caption", seen])
            undo.append(self._pane.photos.details.caption.undo)
        elif numbered := {number: by_text[key] for key in by_text if (number := self._passage(key))}:
            passages = {number - 1: spots for number, spots in numbered.items()}
            self._steps.append(self._texts.replace(passages, self._texts.passages()))
            undo.append(self._steps[-1].undo)
        return partial(_each, undo)

    def _passage(self, key: TextKey) -> int:
        """Return which of the article's passages `key` is, from 1; 0 for what is none of them."""
        field, item = key
        if field in _WRITTEN:
            return _WRITTEN.index(field) + 1
        keys = [photo.key for photo in self._pane.photos.photos()]
        return len(_WRITTEN) + keys.index(item) + 1 if field == "caption" and item in keys else 0

    def _seen_caption(self) -> str:
        details = self._pane.photos.details
        return details.photo.key if details.photo is not None and details.isVisible() else ""

    def _put_in_line(self, key: TextKey, spots: Sequence[tuple[Spot, str]]) -> Callable[[], None]:
        before = self._text(key)
        after = replaced(before, spots)
        self._write(key, after)

        def undo() -> None:
            # What somebody wrote since stays.
            if self._text(key) == after:
                self._write(key, before)

        return undo

    def _text(self, key: TextKey) -> str:
        return texts_of(self._pane.content()).get(key, "")

    def _write(self, key: TextKey, text: str) -> None:
        field, item = key
        if field == "alt":
            self._pane.photos.describe([item], alt=text)
        elif field == "media_title":
            self._pane.media.retitle(item, text)
        else:
            self._pane.properties.write(field, text)


def _apart(changes: Iterable[tuple[Mark, str]]) -> _Changes:
    """Return the changes of each text, none of which overlap."""
    by_text: _Changes = defaultdict(list)
    for mark, text in sorted(changes, key=lambda change: (change[0].start, change[0].end)):
        spots = by_text[key_of(mark.finding)]
        if not spots or spots[-1][0].end <= mark.start:
            spots.append((Spot(0, mark.start, mark.end), text))
    return by_text


def _each(undo: Sequence[Callable[[], None]]) -> None:
    for one in undo:
        one()
