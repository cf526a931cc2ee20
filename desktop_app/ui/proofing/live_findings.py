"""Everything that is found in the open article, wherever in it, as it is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .field_marks import FieldMarks
from .proof_supply import key_of, texts_of
from .text_marks import Mark, TextMarks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QTextEdit

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.ui.editor.body_page import BodyPage
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.fields.text_field import TextField
    from desktop_app.ui.look.appearance import Appearance

    from .proof_supply import Proofs, TextKey

_CAPTION = "caption"


class LiveFindings(QObject):
    """The headline, the lead, the body and the caption that is seen show theirs; others are only known.

    What belongs to a photo, a film or a line is known as long as its text is the one it was found in.
    """

    changed = Signal()

    def __init__(self, pane: EditorPane, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        edits: dict[str, BodyPage | TextField] = {
            "headline": pane.headline,
            "lead": pane.lead,
            "body": pane.body,
            _CAPTION: pane.photos.details.caption,
        }
        self.fields = {name: FieldMarks(edit, appearance, self) for name, edit in edits.items()}
        self._elsewhere: dict[TextKey, TextMarks] = {}
        self._texts: dict[TextKey, str] = {}
        self._shown_caption = ""
        for field in self.fields.values():
            field.changed.connect(self.changed)

    def stamps(self) -> dict[str, int]:
        """Return the states of the texts that are shown, for whoever looks for findings in them."""
        return {name: field.stamp() for name, field in self.fields.items()}

    def take(self, proofs: Proofs) -> None:
        """Know what was found last, and nothing from before."""
        stamps = proofs.request.stamps
        for name, field in self.fields.items():
            if name != _CAPTION:
                field.take(proofs.marks.get((name, ""), ()), stamps[name])
        self._texts = {key: text for key, text in proofs.texts.items() if key[0] not in self.fields or key[1]}
        self._elsewhere = {key: TextMarks(proofs.marks[key]) for key in self._texts}
        self._shown_caption = self._caption_key()[1]
        self.fields[_CAPTION].take(proofs.marks.get(self._caption_key(), ()), stamps[_CAPTION])

    def forget(self) -> None:
        """Turn to the texts that are shown now, in which nothing is known to be found."""
        self._elsewhere, self._texts = {}, {}
        for field in self.fields.values():
            field.watch()

    def follow(self, content: ArticleContent) -> None:
        """Forget what was found in texts that are other ones now."""
        now = texts_of(content)
        seen = self._caption_key()
        gone = [key for key, text in self._texts.items() if now.get(key) != text and key != seen]
        for key in gone:
            del self._texts[key], self._elsewhere[key]
        if gone:
            self.changed.emit()

    def follow_photo(self) -> None:
        """Show what was found in the caption that is seen now."""
        key = self._caption_key()
        if key[1] != self._shown_caption:
            self._shown_caption = key[1]
            self.fields[_CAPTION].watch()
            self.fields[_CAPTION].take(self._elsewhere.get(key, ()), self.fields[_CAPTION].stamp())

    def listed(self) -> list[Mark]:
        """Return what is shown, in the order of the page."""
        return list(self._listed())

    def now(self, mark: Mark) -> Mark | None:
        """Return `mark` where it stands by now, or what was found there anew; None where nothing is any more.

        A menu may be open while proofs come in.
        """
        key, wanted = key_of(mark.finding), mark.finding
        field = self.field_of(mark)
        marks = list(field.marks if field is not None else self._elsewhere.get(key, ()))
        same = (one for one in marks if one.finding is wanted)
        anew = (
            one
            for one in marks
            if one.start == mark.start and (one.finding.rule, one.finding.text) == (wanted.rule, wanted.text)
        )
        return next(same, None) or next(anew, None)

    def drop(self, drops: Callable[[ProofFinding], bool]) -> None:
        """Show no more of the findings for which `drops` is true, before the next proofs confirm it."""
        for field in self.fields.values():
            field.drop(lambda mark: drops(mark.finding))
        for marks in self._elsewhere.values():
            marks.drop(lambda mark: drops(mark.finding))
        self.changed.emit()

    def field_of(self, mark: Mark) -> FieldMarks | None:
        """Return the text that shows `mark`, None where none does."""
        if mark.finding.field == _CAPTION and mark.finding.item != self._caption_key()[1]:
            return None
        return self.fields.get(mark.finding.field)

    def at(self, edit: QTextEdit, position: int) -> Mark | None:
        """Return what is found at `position` of a text that is shown."""
        field = next((one for one in self.fields.values() if one.edit is edit), None)
        return None if field is None else field.at(position)

    def at_caret(self) -> Mark | None:
        """Return what the person is at, in the text with the focus, or else in the body."""
        edit = self.edit()
        cursor = edit.textCursor()
        return self.at(edit, cursor.selectionStart()) or self.at(edit, cursor.position())

    def edit(self) -> QTextEdit:
        """Return the text with the focus, or else the body."""
        focus = self._pane.window().focusWidget()
        edits = (field.edit for field in self.fields.values())
        return next((edit for edit in edits if edit is focus), self._pane.body)

    def _listed(self) -> Iterator[Mark]:
        for name in ("headline", "lead", "body"):
            yield from self.fields[name].shown()
        shown = self._caption_key()
        for key, marks in self._elsewhere.items():
            yield from self.fields[_CAPTION].shown() if key == shown else marks

    def _caption_key(self) -> TextKey:
        details = self._pane.photos.details
        chosen = details.photo is not None and details.photo.key in self._pane.photos.chosen_keys()
        return _CAPTION, details.photo.key if chosen and details.photo is not None else ""
