"""Reads gated HTML from beginning to end, whoever wrote it: Word, LibreOffice, Google Docs, a site."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from .block_writer import BlockWriter
from .lists import Lists, marker_meaning, word_list
from .marks import PICTURE, PREFIX, marked
from .places import Place, inside, is_block
from .remarks import CHANGED, Remarks, is_comment_mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.language.encodings.encoding import OldEncoding

    from .model import Block
    from .pictures import Pictures
    from .styles import StyleSheet

_VOID = frozenset({"br", "hr", "img"})
_MOST_SPANNED = 100
# LibreOffice writes a note's text right behind its figure.
_NOTE_SIGNS = frozenset({"sdfootnotesym", "sdendnotesym"})
_WORDS_BEFORE_A_CHANGE = 6


class _Hears(Enum):
    """What the text of an element is."""

    PAGE = auto()
    NOTHING = auto()
    MARKER = auto()
    COMMENT = auto()


@dataclass(slots=True)
class _Element:
    """An open element; `quoted_by` names the comment its words are about, `closing` is written after it."""

    tag: str
    place: Place
    hears: _Hears
    block: bool = False
    quoted_by: str = ""
    closing: str = ""


class RichTextReader(HTMLParser):
    """Feed it a whole page, then take `blocks` and `remarks`."""

    def __init__(self, sheet: StyleSheet, pictures: Pictures, *, as_written: bool = False) -> None:
        super().__init__(convert_charrefs=True)
        self.remarks = Remarks()
        self._writer = BlockWriter(as_written=as_written)
        self._sheet = sheet
        self._pictures = pictures
        self._lists = Lists()
        self._open = [_Element("", Place(), _Hears.PAGE)]
        self._marker: list[str] = []
        # The Word list of the paragraph that has no words yet: its name and level.
        self._awaits_marker: tuple[str, int] | None = None

    @property
    def blocks(self) -> list[Block]:
        """What was read."""
        self._writer.end_paragraph()
        return self._writer.blocks

    @property
    def encodings(self) -> frozenset[OldEncoding]:
        """The old encodings that fonts named and text was read in."""
        return frozenset(self._writer.encodings)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Enter an element."""
        attributes = {name: value or "" for name, value in attrs}
        style = self._sheet.declared(tag, attributes.get("class", ""), attributes.get("style", ""))
        around = self._open[-1]
        if tag in _VOID:
            if around.hears is _Hears.PAGE:
                self._place(tag, attributes, style, inside(around.place, tag, attributes, style))
            return
        place = inside(around.place, tag, attributes, style)
        hears = _heard(around.hears, place, attributes, style)
        element = _Element(tag, place, hears, is_block(tag, style), around.quoted_by)
        if hears is _Hears.PAGE:
            self._enter(element, attributes, style)
        elif hears is _Hears.COMMENT and style.get("mso-element") == "comment":
            self.remarks.begin_comment()
        self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        if tag in _VOID or len(self._open) == 1:
            return
        element = self._open.pop()
        if element.hears is _Hears.PAGE:
            self._leave(element)
        elif element.hears is _Hears.MARKER and self._open[-1].hears is not _Hears.MARKER:
            self._take_marker()

    def handle_data(self, data: str) -> None:
        """Read text."""
        element = self._open[-1]
        if element.hears is _Hears.COMMENT:
            self.remarks.hear_comment(data)
        elif element.hears is _Hears.MARKER:
            self._marker.append(data)
        elif element.hears is _Hears.PAGE:
            self._read(data, element)

    def _read(self, data: str, element: _Element) -> None:
        if data.strip():
            self._take_marker()
            if not self._open[-1].place.items:
                self._lists.end_word_list()
        self.remarks.hear(data, element.quoted_by)
        if not self.remarks.deletes:
            self._writer.write(data, self._open[-1].place)

    def _place(self, tag: str, attributes: Mapping[str, str], style: Mapping[str, str], place: Place) -> None:
        if place.hidden:
            return
        if tag == "br":
            self._writer.break_line(place)
        elif tag == "hr":
            self._writer.rule()
        elif (key := self._pictures.take(attributes, style)) is not None:
            self._writer.picture(key)

    def _enter(self, element: _Element, attributes: Mapping[str, str], style: Mapping[str, str]) -> None:
        tag, items = element.tag, element.place.items
        if element.block:
            self._writer.end_paragraph()
        if tag == "p":
            self._begin_word_item(style)
        elif tag in {"ul", "ol"}:
            self._lists.open(tag, attributes, style, items)
        elif tag == "li":
            inner, label = self._lists.item(attributes, style, items)
            element.place = replace(element.place, items=inner)
            if label:
                self._writer.label(label)
        elif tag in {"table", "tr", "td", "th"}:
            self._enter_table(tag, attributes)
        else:
            self._enter_words(element, attributes)
        element.quoted_by = self.remarks.note_reference(style) or element.quoted_by

    def _enter_words(self, element: _Element, attributes: Mapping[str, str]) -> None:
        if element.tag in CHANGED:
            before = self._writer.last_words(_WORDS_BEFORE_A_CHANGE)
            self.remarks.begin_change(element.tag, attributes, before)
        elif element.tag == "q":
            self._writer.write("“", element.place)
            element.closing = "”"
        elif attributes.get("class", "") in _NOTE_SIGNS:
            element.closing = " "
        elif attributes.get("id", "").startswith(PREFIX):
            self._obey(attributes["id"])

    def _obey(self, mark: str) -> None:
        if not mark.startswith(PICTURE):
            self._change_place(marked(self._open[-1].place, mark, self._lists))
        elif (key := mark.removeprefix(PICTURE)) in self._pictures:
            self._writer.picture(key)

    def _enter_table(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "table":
            self._writer.open_table()
        elif self._writer.in_table and tag == "tr":
            self._writer.open_row()
        elif self._writer.in_table:
            self._writer.open_cell(*(_spanned(attributes.get(name, "")) for name in ("colspan", "rowspan")))

    def _leave(self, element: _Element) -> None:
        if element.block:
            self._writer.end_paragraph()
            self._awaits_marker = None
        if element.tag in {"ul", "ol"}:
            self._lists.close()
        elif element.tag == "table":
            self._writer.close_table()
        elif element.tag in {"td", "th"} and self._writer.in_table:
            self._writer.close_cell()
        elif element.tag in CHANGED:
            self.remarks.end_change()
        if element.closing:
            self._writer.write(element.closing, self._open[-1].place)

    def _begin_word_item(self, style: Mapping[str, str]) -> None:
        self._awaits_marker = word_list(style)
        self._marker.clear()

    def _take_marker(self) -> None:
        """Make the paragraph an item, as its marker says or, without one, as its list counts."""
        awaited, self._awaits_marker = self._awaits_marker, None
        if awaited is None:
            return
        name, level = awaited
        number, label = marker_meaning("".join(self._marker))
        if label:
            self._lists.end_word_list()
            self._writer.label(label)
            return
        if not self._marker and self._sheet.list_format(name, level) not in {"", "bullet"}:
            number = self._lists.next_word_number(level)
        self._change_place(replace(self._open[-1].place, items=self._lists.word_item(level, number)))

    def _change_place(self, place: Place) -> None:
        """Let what is to come in this paragraph stand in the items and the role of `place`."""
        for element in reversed(self._open):
            element.place = replace(
                element.place,
                items=place.items,
                role=place.role,
                level=place.level,
                centred=place.centred,
            )
            if element.block:
                return


def _heard(around: _Hears, place: Place, attributes: Mapping[str, str], style: Mapping[str, str]) -> _Hears:
    if around is _Hears.NOTHING or place.hidden or is_comment_mark(attributes.get("class", "")):
        return _Hears.NOTHING
    if "note-ref-" in attributes.get("href", "") and attributes["href"].startswith("#"):
        # The arrow that leads back from a footnote.
        return _Hears.NOTHING
    if style.get("mso-list") == "ignore":
        return _Hears.MARKER
    return _Hears.COMMENT if style.get("mso-element") == "comment-list" else around


def _spanned(value: str) -> int:
    return max(1, min(int(value), _MOST_SPANNED)) if value.isdecimal() else 1
