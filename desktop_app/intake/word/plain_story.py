"""A story of a document (its body, its notes) rewritten with the few elements that mammoth reads whole.

What mammoth would leave out, with the words in it, is put into runs and paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.intake.rich_text.marks import PICTURE

from .settling import settle_paragraph, settle_run, sign, style_id, text_element
from .xml_parts import all_of, child, drop, is_on, made, name, unwrap, value

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from .numbering import Numbering
    from .styles import Styles

_WRAPPERS = ("w:fldSimple", "w:bdo", "w:dir", "w:smartTag", "w:customXml", "w:rubyBase", "w:subDoc")
_HIDDEN_PARTS = ("w:rt", "w:softHyphen", "w:pgNum", "w:sectPr", "w:rPrChange", "w:pPrChange")
_BLOCKS = frozenset({name("w:p"), name("w:tbl"), name("w:sdt")})
_CONTENTS = "table of contents"


def make_plain(
    story: etree._Element,
    styles: Styles,
    numbering: Numbering,
    read_picture: Callable[[str, str], str | None],
) -> None:
    """Rewrite `story` in place. Pictures become signs of the keys that `read_picture` returns."""
    _drop_contents(story, styles)
    _choose_alternatives(story)
    _lift_text_boxes(story)
    _sign_pictures(story, read_picture)
    for element in all_of(story, *_HIDDEN_PARTS):
        drop(element)
    for element in all_of(story, *_WRAPPERS):
        unwrap(element)
    for element in all_of(story, "w:ruby"):
        unwrap(element)
    _spell_out(story)
    for run in all_of(story, "w:r"):
        settle_run(run, styles)
    for paragraph in all_of(story, "w:p"):
        settle_paragraph(paragraph, styles, numbering)


def _drop_contents(story: etree._Element, styles: Styles) -> None:
    """Drop the table of contents, and what asks to be filled in."""
    for content in all_of(story, "w:sdt"):
        properties = child(content, "w:sdtPr")
        gallery = value(child(properties, "w:docPartObj", "w:docPartGallery")).casefold()
        if gallery == _CONTENTS or is_on(child(properties, "w:showingPlcHdr")):
            drop(content)
    for paragraph in all_of(story, "w:p"):
        if styles.of(style_id(paragraph)).contents:
            for element in list(paragraph):
                if element.tag != name("w:pPr"):
                    paragraph.remove(element)


def _choose_alternatives(story: etree._Element) -> None:
    """Keep one form of what is there in several: the newest with words or a picture we can read."""
    for alternatives in all_of(story, "mc:AlternateContent"):
        forms = list(alternatives)
        chosen = next((form for form in forms if _says_something(form)), None)
        for form in forms:
            if form is chosen:
                unwrap(form)
            else:
                alternatives.remove(form)
        unwrap(alternatives)


def _says_something(form: etree._Element) -> bool:
    return any(True for _ in form.iter(*map(name, ("w:txbxContent", "a:blip", "v:imagedata", "w:t"))))


def _lift_text_boxes(story: etree._Element) -> None:
    """Put the paragraphs of every text box after the paragraph it is anchored in."""
    after: dict[etree._Element, etree._Element] = {}
    for box in all_of(story, "w:txbxContent"):
        anchor = next(box.iterancestors(name("w:p")), None)
        blocks = [block for block in box if block.tag in _BLOCKS]
        drop(box)
        for block in blocks if anchor is not None else ():
            assert anchor is not None
            after.get(anchor, anchor).addnext(block)
            after[anchor] = block


def _sign_pictures(story: etree._Element, read_picture: Callable[[str, str], str | None]) -> None:
    for holder in all_of(story, "w:drawing", "w:pict", "w:object"):
        described = next(holder.iter(name("wp:docPr")), None)
        alt = "" if described is None else described.get("descr") or described.get("title") or ""
        signs = []
        for image in holder.iter(name("a:blip"), name("v:imagedata")):
            ids = [value(image, attribute) for attribute in ("r:embed", "r:id", "r:link", "r:href", "r:pict")]
            relation = next(filter(None, ids), "")
            key = read_picture(relation, alt or image.get(name("o:title"), "")) if relation else None
            if key is not None:
                signs.append(sign(PICTURE + key))
        parent = holder.getparent()
        if parent is not None:
            position = parent.index(holder)
            parent[position : position + 1] = signs


def _spell_out(story: etree._Element) -> None:
    """Write signs as characters, and every break as a line break: words must not grow together."""
    for formula in all_of(story, "m:oMath"):
        run = made("w:r")
        run.append(text_element("".join(text.text or "" for text in formula.iter(name("m:t")))))
        parent = formula.getparent()
        if parent is not None:
            parent.replace(formula, run)
    for formula in all_of(story, "m:oMathPara"):
        unwrap(formula)
    for element, replacement in (
        *((one, text_element("-")) for one in all_of(story, "w:noBreakHyphen")),
        *((one, made("w:tab")) for one in all_of(story, "w:ptab")),
        *((one, made("w:br")) for one in all_of(story, "w:cr", "w:br")),
        *((one, _symbol(one)) for one in all_of(story, "w:sym")),
    ):
        parent = element.getparent()
        if parent is not None:
            parent.replace(element, replacement)


def _symbol(element: etree._Element) -> etree._Element:
    """Return a symbol as text unless it is a place in a font of signs, which mammoth may know."""
    try:
        code = int(value(element, "w:char"), 16)
    except ValueError:
        return text_element("")
    return element if 0xF000 <= code <= 0xF0FF or not 0x20 <= code < 0xD800 else text_element(chr(code))
