"""The styles of a document as far as they mean something: headings, captions, contents, bold by style."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .xml_parts import child, is_on, made, name, value

if TYPE_CHECKING:
    from lxml import etree

_CONTENTS = re.compile(
    r"toc \d|toc heading|contents (?:\d|heading)|mục lục(?: \d)?|table of figures", re.IGNORECASE
)
_HEADING = re.compile(r"(?:heading|đầu đề|đề mục|tiêu đề|tựa đề) (\d)", re.IGNORECASE)
_LONGEST_CHAIN = 12

# By style name, as Word writes it in a file and as people and LibreOffice name their own.
_MEANINGS = (
    ("p.MsoTitle", ("Title", "Tiêu đề", "Tít", "Tựa", "Tựa đề", "Đầu đề")),
    ("p.MsoSubtitle", ("Subtitle", "Phụ đề", "Tiêu đề phụ", "Tiêu đề con", "Sapo")),
    ("p.MsoCaption", ("Caption", "Chú thích", "Chú thích ảnh", "Figure", "Illustration", "Hình")),
    ("p.MsoQuote", ("Quote", "Intense Quote", "Block Text", "Quotations", "Trích dẫn", "Câu trích")),
)
_RUNS = (("strong", ("Strong", "Strong Emphasis")), ("em", ("Emphasis", "Subtle Emphasis")))


def style_map() -> str:
    """Return what mammoth makes of paragraphs and runs by the names of their styles."""
    lines = [f"p[style-name='Heading {level}'] => h{level}:fresh" for level in range(1, 7)]
    lines += [f"p[style-name='{one}'] => {tag}:fresh" for tag, names in _MEANINGS for one in names]
    lines += [f"r[style-name='{one}'] => {tag}" for tag, names in _RUNS for one in names]
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it inherits: `level` of a heading from 1, 0 for none; `font` is that of letters."""

    level: int = 0
    contents: bool = False
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    centred: bool = False
    known_as: str = ""
    numbering: tuple[str, str] | None = None
    font: str = ""


_NO_STYLE = Style()


class Styles:
    """The styles of a document by id."""

    def __init__(self, root: etree._Element | None) -> None:
        styles = () if root is None else root.iter(name("w:style"))
        self._elements = {value(style, "w:styleId"): style for style in styles}
        self._known: dict[str, Style] = {}
        defaults = child(root, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:rFonts")
        ordinary = next((key for key, style in self._elements.items() if _is_ordinary(style)), "")
        self._font = self.of(ordinary).font or font_name(defaults)

    def of(self, style_id: str) -> Style:
        """Return the style `style_id`; one that says nothing for an unknown id."""
        if style_id not in self._known:
            self._known[style_id] = self._read(self._chain(style_id))
        return self._known[style_id]

    def font_of(self, own: etree._Element | None, run_style: str, paragraph_style: str) -> str:
        """Return the font of a run whose own properties are `own`; empty where nothing names one."""
        named = font_name(child(own, "w:rFonts"))
        return named or self.of(run_style).font or self.of(paragraph_style).font or self._font

    def names_only(self) -> etree._Element:
        """Return a part with the names of the styles and nothing else: mammoth wants no more."""
        root = made("w:styles")
        for style_id, style in self._elements.items():
            named = made("w:style", type=value(style, "w:type"), styleId=style_id)
            named.append(made("w:name", val=value(child(style, "w:name"))))
            root.append(named)
        return root

    def _chain(self, style_id: str) -> list[etree._Element]:
        """Return the style and those it is based on, nearest first."""
        found: list[etree._Element] = []
        while style_id in self._elements and len(found) < _LONGEST_CHAIN:
            style = self._elements[style_id]
            if style in found:
                break
            found.append(style)
            style_id = value(child(style, "w:basedOn"))
        return found

    def _read(self, chain: list[etree._Element]) -> Style:
        if not chain:
            return _NO_STYLE
        names = [value(child(style, "w:name")) for style in chain]
        return Style(
            level=_level(chain, names),
            contents=any(map(_CONTENTS.fullmatch, names)),
            bold=is_on(_nearest(chain, "w:rPr", "w:b")),
            italic=is_on(_nearest(chain, "w:rPr", "w:i")),
            hidden=is_on(_nearest(chain, "w:rPr", "w:vanish")),
            centred=value(_nearest(chain, "w:pPr", "w:jc")) == "center",
            known_as=next(
                (
                    value(one, "w:styleId")
                    for one, known in zip(chain, names, strict=True)
                    if _is_known(known)
                ),
                "",
            ),
            numbering=_numbering(chain),
            font=next(filter(None, (font_name(child(style, "w:rPr", "w:rFonts")) for style in chain)), ""),
        )


def font_name(fonts: etree._Element | None) -> str:
    """Return the font of Latin letters with marks; empty where none or one of the theme is named."""
    if value(fonts, "w:hAnsiTheme"):
        return ""
    return value(fonts, "w:hAnsi") or value(fonts, "w:ascii")


def _is_ordinary(style: etree._Element) -> bool:
    return value(style, "w:type") == "paragraph" and value(style, "w:default") in {"1", "true", "on"}


def _nearest(chain: list[etree._Element], *path: str) -> etree._Element | None:
    return next((found for style in chain if (found := child(style, *path)) is not None), None)


def _level(chain: list[etree._Element], names: list[str]) -> int:
    for style, known in zip(chain, names, strict=True):
        heading = _HEADING.fullmatch(known)
        if heading is not None:
            return int(heading[1])
        outline = value(child(style, "w:pPr", "w:outlineLvl"))
        if outline.isdecimal() and int(outline) < 9 and not _is_known(known):
            return int(outline) + 1
    return 0


def _is_known(style_name: str) -> bool:
    folded = style_name.casefold()
    return any(folded == one.casefold() for _, names in (*_MEANINGS, *_RUNS) for one in names)


def _numbering(chain: list[etree._Element]) -> tuple[str, str] | None:
    numbering = _nearest(chain, "w:pPr", "w:numPr")
    if numbering is None:
        return None
    return value(child(numbering, "w:numId")), value(child(numbering, "w:ilvl")) or "0"
