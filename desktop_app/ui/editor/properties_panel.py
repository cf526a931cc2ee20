"""Everything of an article that is not text or photo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.ui.fields.calm_fields import CalmComboBox
from desktop_app.ui.fields.chip_field import ChipField
from desktop_app.ui.fields.choices import Choice, ChoiceList
from desktop_app.ui.fields.labelled import labelled
from desktop_app.ui.fields.optional_time import OptionalTimeEdit
from desktop_app.ui.fields.place_field import PlaceField
from desktop_app.ui.fields.suggestions import NameEdit
from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT
from desktop_app.ui.markdown.plain_text import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.station import Category, Genre
    from desktop_app.ui.editor_context import EditorContext

_NOTES_HEIGHT = 88


class PropertiesPanel(QWidget):
    """Fields named as in ArticleContent. `edited` after each change by the person."""

    edited = Signal()

    def __init__(self, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        zone, icons = context.station.time_zone, context.appearance.icons
        self._zone, self._clock = zone, context.workspace.clock
        self._names = context.vocabularies
        self.event_thread = NameEdit(self._find_events)
        self.place = PlaceField(context.vocabularies, self._day)
        self.lines: dict[str, QLineEdit] = {
            "byline": QLineEdit(),
            "source": QLineEdit(),
            "event_thread": self.event_thread,
            "place": self.place.line,
        }
        self.genre, self.category = CalmComboBox(), CalmComboBox()
        self.category.setMaxVisibleItems(24)
        self.other_categories = ChipField(icons, creating=False)
        self.publish_time = OptionalTimeEdit(self.tr("Set a time"), zone, self._clock, icons)
        self.embargo = OptionalTimeEdit(self.tr("Set an embargo"), zone, self._clock, icons)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        self.notes.setPlaceholderText(self.tr("For the newsroom only"))
        self._notes_text = ""
        self.offer(context.genres, context.categories)
        self._arrange()
        self._connect()

    def offer(self, genres: tuple[Genre, ...], categories: tuple[Category, ...]) -> None:
        """Let the newsroom's genres and categories be chosen from; what is chosen now stays."""
        self._genres = genres
        self._show_genre(self.genre.currentData() or genres[0].slug)
        depths = _depths(categories)
        choices = [Choice(one.slug, one.name, depths[one.slug]) for one in categories]
        category = self.category.currentData() or ""
        self.category.clear()
        self.category.add_choice(self.tr("Choose a category"), "")
        for choice in choices:
            self.category.add_choice(choice.text, choice.key, choice.indent)
        _show_choice(self.category, category)
        self.other_categories.set_choices(ChoiceList(choices))

    def fill_in(self, content: ArticleContent) -> ArticleContent:
        """Return `content` with the values of these fields."""
        lines = self.lines
        return replace(
            content,
            byline=lines["byline"].text(),
            source=lines["source"].text(),
            event_thread=lines["event_thread"].text(),
            place=lines["place"].text(),
            genre=self.genre.currentData(),
            category=self.category.currentData() or "",
            other_categories=self.other_categories.keys(),
            publish_time=self.publish_time.value(),
            embargo=self.embargo.value(),
            notes=text_of(self.notes.document()),
        )

    def show_content(self, content: ArticleContent) -> None:
        """Show the values of `content`; no change is told."""
        for name, field in self.lines.items():
            field.setText(getattr(content, name))
        self._show_genre(content.genre)
        _show_choice(self.category, content.category)
        self.other_categories.set_keys(content.other_categories)
        self.publish_time.set_value(content.publish_time)
        self.embargo.set_value(content.embargo)
        self._notes_text = content.notes
        self.notes.setPlainText(content.notes)
        self.place.refresh_hint()

    def write(self, name: str, text: str) -> None:
        """Make `text` the value of a line, as a change by the person that they can undo there."""
        line = self.lines[name]
        line.selectAll()
        line.insert(text)
        self.edited.emit()

    def add_notes(self, text: str) -> None:
        """Write `text` under the notes."""
        if text:
            self.notes.appendPlainText(text)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        for field in self.lines.values():
            field.setReadOnly(not editable)
        self.notes.setReadOnly(not editable)
        for box in (self.genre, self.category):
            box.setEnabled(editable)
        for part in (self.other_categories, self.publish_time, self.embargo):
            part.set_editable(editable)
        self.place.refresh_hint()

    def field(self, name: str) -> QWidget | None:
        """Return the widget of a content field, if it is here."""
        if name in self.lines:
            return self.lines[name]
        names = ("genre", "category", "other_categories", "publish_time", "embargo", "notes")
        widget: QWidget | None = getattr(self, name) if name in names else None
        return widget

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(TIGHT)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Category"), self.category),
            (self.tr("Other categories"), self.other_categories),
            (self.tr("Byline"), self.lines["byline"]),
            (self.tr("Genre"), self.genre),
            (self.tr("Source"), self.lines["source"]),
            (self.tr("Place"), self.place),
            (self.tr("Event thread"), self.lines["event_thread"]),
            (self.tr("Publish time"), self.publish_time),
            (self.tr("Embargo until"), self.embargo),
            (self.tr("Internal notes"), self.notes),
        )
        for text, field in rows:
            column.addWidget(labelled(text, field))
            column.addWidget(field)
            column.addSpacing(SMALL)
        self.publish_time.set_name(self.tr("Publish time"))
        self.embargo.set_name(self.tr("Embargo until"))
        self.place.line.setAccessibleName(self.tr("Place"))
        self.other_categories.edit.setAccessibleName(self.tr("Other categories"))
        self.other_categories.edit.setPlaceholderText(self.tr("+ Add a category"))
        column.addStretch(1)

    def _connect(self) -> None:
        for name in ("byline", "source", "event_thread"):
            self.lines[name].textEdited.connect(self.edited)
        self.event_thread.chosen.connect(lambda _choice: self.edited.emit())
        self.place.edited.connect(self.edited)
        self.publish_time.edited.connect(self.place.refresh_hint)
        for box in (self.genre, self.category):
            box.activated.connect(lambda _index: self.edited.emit())
        for part in (self.other_categories, self.publish_time, self.embargo):
            part.edited.connect(self.edited)
        self.notes.textChanged.connect(self._note_notes)

    def _day(self) -> date:
        """The day of the article: when it is to be published, or else today."""
        return (self.publish_time.value() or self._clock()).astimezone(self._zone).date()

    def _find_events(self, query: str) -> Sequence[Choice]:
        return self._names.choices(VocabularyKind.EVENT).find(query)

    def _show_genre(self, slug: str) -> None:
        """Offer what the newsroom offers, and the genre `slug` that the article has."""
        self.genre.clear()
        for genre in self._genres:
            if genre.offered or genre.slug == slug:
                self.genre.add_choice(genre.name, genre.slug)
        _show_choice(self.genre, slug)

    def _note_notes(self) -> None:
        text = text_of(self.notes.document())
        if text != self._notes_text:
            self._notes_text = text
            self.edited.emit()


def _depths(categories: tuple[Category, ...]) -> dict[str, int]:
    depths: dict[str, int] = {}
    for one in categories:
        depths[one.slug] = depths.get(one.parent, -1) + 1 if one.parent else 0
    return depths


def _show_choice(box: CalmComboBox, slug: str) -> None:
    position = box.findData(slug)
    if position < 0:
        # What the newsroom no longer has: shown as it is, not dropped.
        box.add_choice(slug, slug)
        position = box.count() - 1
    box.setCurrentIndex(position)
