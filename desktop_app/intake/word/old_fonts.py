"""Runs in the fonts of old encodings (`.VnTime`, `VNI-Times`), read as the font says before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.encodings.fonts import encoding_of_font
from desktop_app.language.encodings.recognition import has_vietnamese_letters
from desktop_app.language.encodings.stretches import read_stretches

from .settling import style_id, text_element
from .xml_parts import all_of, child, name, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from desktop_app.language.encodings.encoding import OldEncoding
    from desktop_app.language.encodings.fonts import FontEncoding

    from .styles import Styles

_SOFT_HYPHEN = "\u00ad"
_TEXT, _SYMBOL, _HYPHEN = map(name, ("w:t", "w:sym", "w:softHyphen"))


def read_old_fonts(story: etree._Element, styles: Styles) -> frozenset[OldEncoding]:
    """Rewrite the text of `story` that is in old fonts; return the encodings that were there.

    A document whose old fonts hold letters of Unicode was converted already, and its fonts left as they were:
    it stays as it is.
    """
    paragraphs = [_pieces(paragraph, styles) for paragraph in story.iter(name("w:p"))]
    old = [(piece, font) for pieces in paragraphs for piece, font in pieces if font is not None]
    if any(has_vietnamese_letters(piece.text or "") for piece, _ in old):
        return frozenset()
    found: set[OldEncoding] = set()
    for pieces in paragraphs:
        texts = [(piece.text or "", font) for piece, font in pieces]
        for (piece, font), read in zip(pieces, read_stretches(texts), strict=True):
            if font is not None and read != piece.text:
                piece.text = read
                found.add(font.encoding)
    return frozenset(found)


def _pieces(paragraph: etree._Element, styles: Styles) -> list[tuple[etree._Element, FontEncoding | None]]:
    """Return the elements of text of a paragraph, and what the font of each says."""
    found: list[tuple[etree._Element, FontEncoding | None]] = []
    for run in all_of(paragraph, "w:r"):
        if next(run.iterancestors(name("w:p")), None) is not paragraph:
            # It stands in a text box, which has paragraphs of its own.
            continue
        properties = child(run, "w:rPr")
        named = styles.font_of(properties, value(child(properties, "w:rStyle")), style_id(paragraph))
        font = encoding_of_font(named)
        found += _texts(run, font)
    return found


def _texts(
    run: etree._Element, font: FontEncoding | None
) -> Iterator[tuple[etree._Element, FontEncoding | None]]:
    """Yield the elements of text in a run; in an old font signs are letters, whatever Word made of them."""
    for piece in list(run):
        if piece.tag == _TEXT:
            yield piece, font
        elif font is not None and piece.tag == _HYPHEN:
            yield _replaced(piece, _SOFT_HYPHEN), font
        elif piece.tag == _SYMBOL and (own := encoding_of_font(value(piece, "w:font"))) is not None:
            yield _replaced(piece, _character(value(piece, "w:char"))), own


def _replaced(piece: etree._Element, text: str) -> etree._Element:
    element = text_element(text)
    parent = piece.getparent()
    assert parent is not None
    parent.replace(piece, element)
    return element


def _character(code: str) -> str:
    try:
        return chr(int(code, 16))
    except ValueError:
        return ""
