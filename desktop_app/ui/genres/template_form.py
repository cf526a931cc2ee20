"""The fields of a template: what an article has when it begins on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.ui.fields.calm_fields import CalmComboBox
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, MEDIUM
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.markdown.plain_text import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.domain.station import Category, Genre
    from desktop_app.domain.templates import Template


class TemplateForm(QFrame):
    """One field for each thing a template gives; `edited` after each change by the person."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._base = ArticleContent()
        self.name, self.headline, self.tags = QLineEdit(), QLineEdit(), QLineEdit()
        self.genre, self.category = CalmComboBox(), CalmComboBox()
        self.lead, self.body = _text(3), _text(12)
        self.captions, self.notes = _text(2), _text(3)
        self.offered = QCheckBox(self.tr("Offered for new articles"))
        self.fields: Mapping[str, FormField] = self._make_fields()
        self._arrange()
        self._connect()

    def offer(self, genres: Sequence[Genre], categories: Sequence[Category]) -> None:
        """Let `genres` and `categories` be chosen from; what is chosen now stays."""
        genre, category = self.genre.currentData(), self.category.currentData()
        self.genre.clear()
        for one in genres:
            self.genre.add_choice(one.name, one.slug)
        self.category.clear()
        self.category.add_choice(self.tr("None"), "")
        for below in categories:
            self.category.add_choice(below.name, below.slug, 1 if below.parent else 0)
        _choose(self.genre, genre)
        _choose(self.category, category)

    def show_template(self, template: Template | None) -> None:
        """Show `template`, or nothing yet; no change is told."""
        content = ArticleContent() if template is None else template.content
        self._base = content
        self.blockSignals(True)
        self.name.setText("" if template is None else template.name)
        self.headline.setText(content.headline)
        self.headline.setCursorPosition(0)
        self.tags.setText(", ".join(content.tags))
        _choose(self.genre, content.genre)
        _choose(self.category, content.category)
        for field, text in (
            (self.lead, content.lead),
            (self.body, content.body),
            (self.notes, content.notes),
            (self.captions, "\n".join(photo.caption for photo in content.photos)),
        ):
            field.setPlainText(text)
        self.offered.setChecked(template is None or template.offered)
        self.blockSignals(False)

    def content(self) -> ArticleContent:
        """Return what an article begins with, as the form has it."""
        return replace(
            self._base,
            headline=self.headline.text(),
            lead=text_of(self.lead.document()),
            body=text_of(self.body.document()),
            genre=self.genre.currentData(),
            category=self.category.currentData(),
            tags=tuple(tag.strip() for tag in self.tags.text().split(",")),
            notes=text_of(self.notes.document()),
            photos=self._slots(),
        )

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        for line in (self.name, self.headline, self.tags):
            line.setReadOnly(not editable)
        for text in (self.lead, self.body, self.captions, self.notes):
            text.setReadOnly(not editable)
        for choice in (self.genre, self.category, self.offered):
            choice.setEnabled(editable)

    def _slots(self) -> tuple[Photo, ...]:
        """Return a slot for each line; a line keeps the key of the slot it stands for."""
        captions = [line.strip() for line in text_of(self.captions.document()).split("\n") if line.strip()]
        slots = [*self._base.photos[: len(captions)]]
        while len(slots) < len(captions):
            slots.append(Photo(replace(self._base, photos=tuple(slots), body="").next_photo_key()))
        return tuple(
            replace(slot, caption=caption, featured=not place)
            for place, (slot, caption) in enumerate(zip(slots, captions, strict=True))
        )

    def _make_fields(self) -> dict[str, FormField]:
        prompts = self.tr("What stands between ‹ and › must be typed over before an article is submitted.")
        slots = self.tr("One caption a line. The first is anh-1: the body places it with ![](anh-1).")
        return {
            "name": FormField(self.tr("Name of the template"), self.name),
            "genre": FormField(self.tr("Genre"), self.genre),
            "category": FormField(self.tr("Category"), self.category),
            "headline": FormField(self.tr("Headline"), self.headline),
            "lead": FormField(self.tr("Lead"), self.lead),
            "body": FormField(self.tr("Body"), self.body, prompts),
            "photos": FormField(self.tr("Photos to be taken"), self.captions, slots),
            "tags": FormField(self.tr("Tags, with commas between them"), self.tags),
            "notes": FormField(self.tr("Internal notes"), self.notes),
        }

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        rows = (("name",), ("genre", "category"), ("headline",), ("lead",), ("body",), ("photos",), ("tags",))
        for row, names in enumerate((*rows, ("notes",))):
            for column, name in enumerate(names):
                grid.addWidget(self.fields[name], row, column, 1, 2 // len(names))
        grid.addWidget(self.offered, grid.rowCount(), 0, 1, 2)

    def _connect(self) -> None:
        for line in (self.name, self.headline, self.tags):
            line.textEdited.connect(self.edited)
        for text in (self.lead, self.body, self.captions, self.notes):
            text.setTabChangesFocus(True)
            text.textChanged.connect(self.edited)
        for box in (self.genre, self.category):
            box.activated.connect(lambda _index: self.edited.emit())
        self.offered.clicked.connect(self.edited)


def _text(lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setFixedHeight(QFontMetrics(field.font()).lineSpacing() * lines + 2 * MEDIUM)
    return field


def _choose(box: QComboBox, value: str | None) -> None:
    # A category that is gone is shown as none.
    box.setCurrentIndex(max(0, box.findData(value)))
