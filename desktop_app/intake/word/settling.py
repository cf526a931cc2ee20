"""Runs and paragraphs with what their styles and lists say made plain in themselves.

What HTML could not say is said by signs at the beginning of a paragraph (see rich_text/marks.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.intake.rich_text.marks import CENTRED, PREFIX, heading_mark, item_mark

from .xml_parts import all_of, child, drop, is_on, made, name, value

if TYPE_CHECKING:
    from lxml import etree

    from .numbering import ListNumber, Numbering
    from .styles import Style, Styles

_KEEP_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def settle_run(run: etree._Element, styles: Styles) -> None:
    """Make a run bold or italic by itself where its styles do, and drop a hidden one."""
    properties = child(run, "w:rPr")
    style = styles.of(value(child(properties, "w:rStyle")))
    hidden = child(properties, "w:vanish")
    if is_on(hidden) or (hidden is None and style.hidden):
        drop(run)
        return
    paragraph = next(run.iterancestors(name("w:p")), None)
    around = style if paragraph is None else styles.of(style_id(paragraph))
    # What a style means is said otherwise: a quotation in italics is a quotation.
    plain = not (around.level or around.known_as)
    by_style = {
        "w:b": style.bold or (around.bold and plain),
        "w:i": style.italic or (around.italic and plain),
    }
    for tag, wanted in by_style.items():
        if wanted and child(properties, tag) is None:
            if properties is None:
                properties = made("w:rPr")
                run.insert(0, properties)
            properties.append(made(tag))


def settle_paragraph(paragraph: etree._Element, styles: Styles, numbering: Numbering) -> None:
    """Say by signs and words what a paragraph is: heading, list item, in the middle of the page."""
    properties = child(paragraph, "w:pPr")
    style = styles.of(style_id(paragraph))
    for bookmark in all_of(paragraph, "w:bookmarkStart"):
        if not value(bookmark, "w:name").startswith(PREFIX):
            drop(bookmark)
    signs: list[etree._Element] = []
    level = _heading_level(properties, style)
    if level:
        signs.append(sign(heading_mark(level)))
    aligned = child(properties, "w:jc")
    if value(aligned) == "center" or (aligned is None and style.centred):
        signs.append(sign(CENTRED))
    number = _number(properties, style, numbering)
    if number is not None and any(text.text for text in paragraph.iter(name("w:t"))):
        signs.append(_numbered(number, heading=bool(level)))
    if properties is not None:
        known = child(properties, "w:pStyle")
        if known is not None and style.known_as:
            known.set(name("w:val"), style.known_as)
        for element in all_of(properties, "w:numPr"):
            drop(element)
    start = 0 if properties is None else paragraph.index(properties) + 1
    paragraph[start:start] = signs
    if _is_joined(properties):
        paragraph.append(_run_of(" "))


def style_id(paragraph: etree._Element) -> str:
    """Return the id of a paragraph's style, empty for the ordinary one."""
    return value(child(paragraph, "w:pPr", "w:pStyle"))


def sign(mark: str) -> etree._Element:
    """Return an element that brings `mark` to the reader of rich text."""
    return made("w:bookmarkStart", id="0", name=mark)


def text_element(text: str) -> etree._Element:
    """Return an element of text for a run."""
    element = made("w:t")
    element.text = text
    element.set(_KEEP_SPACE, "preserve")
    return element


def _heading_level(properties: etree._Element | None, style: Style) -> int:
    outline = value(child(properties, "w:outlineLvl"))
    if outline.isdecimal():
        return int(outline) + 1 if int(outline) < 9 else 0
    return style.level


def _number(properties: etree._Element | None, style: Style, numbering: Numbering) -> ListNumber | None:
    if _is_joined(properties):
        return None
    own = child(properties, "w:numPr")
    list_id, level = value(child(own, "w:numId")), value(child(own, "w:ilvl"))
    if style.numbering is not None:
        list_id, level = list_id or style.numbering[0], level or style.numbering[1]
    return numbering.next(list_id, level or "0") if list_id else None


def _is_joined(properties: etree._Element | None) -> bool:
    """Whether the end of a paragraph was deleted, so that it goes on in the next one."""
    return child(properties, "w:rPr", "w:del") is not None


def _numbered(number: ListNumber, *, heading: bool) -> etree._Element:
    """Return the sign of an item, or words: a heading is no item, and no list of ours counts in letters."""
    if not number.label and not heading:
        return sign(item_mark(number.level, number.number))
    label = number.label or ("" if number.number is None else f"{number.number}.")
    return _run_of(f"{label} " if label else "")


def _run_of(text: str) -> etree._Element:
    run = made("w:r")
    run.append(text_element(text))
    return run
