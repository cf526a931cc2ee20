"""Old texts in the open article: noticed when they come or are opened, converted as one step of undo."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from desktop_app.language.encodings.conversion import Part, conversion
from desktop_app.language.encodings.repair import may_be_old_somewhere
from desktop_app.ui.composition import finish_composition
from desktop_app.ui.finding.article_texts import ArticleTexts
from desktop_app.ui.finding.findings import Spot
from desktop_app.ui.markdown.plain_text import characters, utf16_length

from .conversion_dialog import ConversionDialog
from .encoding_names import names_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.language.encodings.conversion import Conversion
    from desktop_app.ui.background import Background
    from desktop_app.ui.editor.body_editor import BodyEditor
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.fields.text_field import TextField
    from desktop_app.ui.finding.joint_step import JointStep

_ICON = "languages"
_KEY = "old text"
# How many conversions can be undone in all texts at once.
_REMEMBERED = 20


@dataclass(frozen=True, slots=True)
class _Came:
    """Where something was put in: the number of the text, and a selection that moves with it."""

    text: int
    place: QTextCursor


class OldTexts(QObject):
    """Tells in the notices of `pane` what seems to be in an old encoding; `command` converts on request.

    Texts are read in the background: what has letters beyond ASCII and none of Vietnamese Unicode, and so
    hardly any text at all.
    """

    def __init__(self, pane: EditorPane, background: Background, command: QAction) -> None:
        super().__init__(pane)
        self._pane = pane
        self._background = background
        self._texts = ArticleTexts(pane)
        self._editors = _editors(pane)
        self._steps: deque[JointStep] = deque(maxlen=_REMEMBERED)
        # Articles whose text somebody wants as it is.
        self._kept: set[ArticleId] = set()
        self._told = ""
        command.triggered.connect(self._convert_on_request)
        pane.content_shown.connect(self._look_at_article)
        for number, editor in enumerate(self._editors):
            editor.inserted.connect(partial(self._look_at_inserted, number))

    def put_back(self, article_id: ArticleId, original: ArticleContent) -> None:
        """Put the text of a file as it stands there in the place of the converted one, if that is open."""
        if article_id != self._pane.session.article_id or self._pane.body.isReadOnly():
            return
        self._kept.add(article_id)
        new = (original.headline, original.lead, original.body)
        passages = self._texts.passages()
        changes = {
            number: [(Spot(number, 0, utf16_length(passages[number].text)), text)]
            for number, text in enumerate(new)
            if text != passages[number].text
        }
        if changes:
            self._steps.append(self._texts.replace(changes, passages))

    def _look_at_article(self) -> None:
        self._background.cancel(_KEY)
        if self._told and self._pane.parts.notices.text == self._told:
            self._pane.parts.notices.dismiss()
        texts = self._strings()
        if self._pane.session.article_id in self._kept or not any(map(may_be_old_somewhere, texts)):
            return
        told = self.tr("This article seems to be in {encodings}.")
        self._look(texts, None, partial(self._offer, told, None))

    def _look_at_inserted(self, number: int, start: int, end: int) -> None:
        texts = self._strings()
        place = QTextCursor(self._editors[number].document())
        place.setPosition(start)
        place.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        part = self._part(_Came(number, place), texts)
        if may_be_old_somewhere(texts[number][part.start : part.end]):
            told = self.tr("What was pasted seems to be in {encodings}.")
            self._look(texts, part, partial(self._offer, told, _Came(number, place)))

    def _look(self, texts: tuple[str, ...], part: Part | None, done: partial[None]) -> None:
        self._background.run(partial(conversion, texts, None, part), done, key=_KEY, owner=self)

    def _offer(self, told: str, came: _Came | None, found: Conversion | None) -> None:
        if found is None or self._pane.body.isReadOnly():
            return
        self._told = told.format(encodings=names_of(found.encodings))
        see = self.tr("See and convert…")
        self._pane.parts.notices.show_question(_ICON, self._told, see, partial(self._open, came))

    def _convert_on_request(self) -> None:
        """Open the dialog for what is selected, else for all texts."""
        finish_composition(self._pane)
        caret = self._texts.caret()
        if caret.start == caret.end or caret.passage >= len(self._editors):
            self._open(None)
            return
        self._open(_Came(caret.passage, self._editors[caret.passage].textCursor()))

    def _open(self, came: _Came | None) -> None:
        finish_composition(self._pane)
        texts = self._strings()
        part = None if came is None else self._part(came, texts)
        dialog = ConversionDialog(self._background, texts, part, self._pane.window())
        dialog.convert_wanted.connect(partial(self._convert, texts))
        dialog.rejected.connect(partial(self._keep, self._pane.session.article_id))
        dialog.open()

    def _keep(self, article_id: ArticleId | None) -> None:
        if article_id is not None:
            self._kept.add(article_id)

    def _convert(self, texts: tuple[str, ...], found: Conversion) -> None:
        if self._strings() != texts or self._pane.body.isReadOnly():
            # Somebody else's text came meanwhile.
            return
        step = self._texts.replace(_spots(texts, found), self._texts.passages())
        self._steps.append(step)
        self._pane.parts.notices.show_info(
            self.tr("Converted from {encodings}.").format(encodings=names_of(found.encodings)),
            self.tr("Undo"),
            step.undo,
        )

    def _strings(self) -> tuple[str, ...]:
        return tuple(passage.text for passage in self._texts.passages())

    def _part(self, came: _Came, texts: tuple[str, ...]) -> Part:
        text = texts[came.text]
        start, end = came.place.selectionStart(), came.place.selectionEnd()
        return Part(came.text, characters(text, start), characters(text, end))


def _editors(pane: EditorPane) -> tuple[BodyEditor | TextField, ...]:
    return pane.headline, pane.lead, pane.body


def _spots(texts: tuple[str, ...], found: Conversion) -> dict[int, list[tuple[Spot, str]]]:
    """Return the changes by text, their places as Qt counts them."""
    spots: dict[int, list[tuple[Spot, str]]] = defaultdict(list)
    for change in found.changes:
        number, start = change.place.text, change.place.start
        begin = utf16_length(texts[number][:start])
        spots[number].append((Spot(number, begin, begin + utf16_length(change.old)), change.new))
    return spots
