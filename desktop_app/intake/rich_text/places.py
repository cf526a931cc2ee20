"""Where in a page a stretch of text stands, and so how it is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from desktop_app.language.encodings.fonts import encoding_of_font
from desktop_app.rendering.links import safe_link

from .model import Format, Item, Paragraph, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.language.encodings.fonts import FontEncoding

BLOCKS = frozenset(
    {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "center", "address", "hr"}
    | {"ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"}
    | {"article", "main", "section", "nav", "header", "footer", "aside", "figure", "figcaption"}
    | {"details", "summary", "fieldset", "legend", "form", "body"}
)
_BLOCK_DISPLAYS = frozenset({"block", "flex", "grid", "table", "list-item", "table-cell", "table-row"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD_TAGS = frozenset({"b", "strong"})
_ITALIC_TAGS = frozenset({"i", "em"})
_CAPTION_CLASS = re.compile(
    r"(?:^|[\s_-])(?:mso|wp-|photo|image|img|fig(?:ure)?|tpl)*[_-]*caption", re.IGNORECASE
)
_WORD_ROLES = {"msotitle": Role.TITLE, "msosubtitle": Role.SUBTITLE, "subtitle": Role.SUBTITLE}
_SIZE = re.compile(r"(?:^|\s)[\d.]+(?:pt|px|em|rem|%)(?:/\S+)?\s")
_REDIRECT = re.compile(r"https?://(?:www\.)?google\.[a-z.]+/url\?")
# Furniture of the page margins in files that LibreOffice and Word write.
_MARGIN_TITLES = frozenset({"header", "footer"})


_PLAIN = Format()


@dataclass(frozen=True, slots=True)
class Place:
    """The sum of all elements around a text.

    `shift` is 1 for raised text, -1 for lowered; `font` is set where it is one of an old encoding.
    """

    format: Format = _PLAIN
    shift: int = 0
    hidden: bool = False
    keeps_spaces: bool = False
    quoted: bool = False
    centred: bool = False
    role: Role = Role.TEXT
    level: int = 0
    items: tuple[Item, ...] = ()
    font: FontEncoding | None = None

    def paragraph(self) -> Paragraph:
        """Return an empty paragraph that begins here."""
        return Paragraph(
            role=self.role, level=self.level, quoted=self.quoted, centred=self.centred, items=self.items
        )


def is_block(tag: str, style: Mapping[str, str]) -> bool:
    """Return whether an element begins and ends a paragraph."""
    return tag in BLOCKS or style.get("display", "") in _BLOCK_DISPLAYS


def inside(place: Place, tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> Place:
    """Return where the content of an element in `place` stands."""
    if place.hidden or _is_hidden(tag, attributes, style):
        return replace(place, hidden=True)
    place = replace(
        place,
        format=_format(place, tag, attributes, style),
        shift=_shift(place.shift, tag, style),
        keeps_spaces=place.keeps_spaces or tag == "pre" or style.get("white-space", "").startswith("pre"),
        quoted=place.quoted or tag == "blockquote",
        centred=_is_centred(place, tag, attributes, style),
        font=_font(place.font, attributes, style),
    )
    return _with_role(place, tag, attributes.get("class", ""))


def _with_role(place: Place, tag: str, classes: str) -> Place:
    role = next((_WORD_ROLES[name] for name in classes.lower().split() if name in _WORD_ROLES), None)
    if tag in {"figcaption", "caption"} or (classes and tag != "table" and _CAPTION_CLASS.search(classes)):
        role = Role.CAPTION
    if role is not None:
        return replace(place, role=role)
    if tag in _HEADINGS:
        return replace(place, role=Role.HEADING, level=_HEADINGS[tag])
    if "quote" in classes.lower().replace("mso", "").split() and tag == "p":
        return replace(place, quoted=True)
    return place


def _is_hidden(tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> bool:
    return (
        "hidden" in attributes
        or style.get("display") == "none"
        or style.get("visibility") == "hidden"
        or style.get("mso-hide", "none") not in {"none", "no"}
        or (tag == "div" and attributes.get("title", "").lower() in _MARGIN_TITLES)
    )


def _format(place: Place, tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> Format:
    bold, italic, link = place.format.bold, place.format.italic, place.format.link
    bold = bold or tag in _BOLD_TAGS
    italic = italic or tag in _ITALIC_TAGS
    weight = style.get("font-weight", "")
    if weight:
        bold = weight in {"bold", "bolder"} or (weight.isdecimal() and int(weight) >= 600)
    slant = style.get("font-style", "")
    if slant:
        italic = slant.startswith(("italic", "oblique"))
    if tag == "a" and attributes.get("href"):
        link = _address(attributes["href"])
    return Format(bold, italic, link)


def _font(
    around: FontEncoding | None, attributes: Mapping[str, str], style: Mapping[str, str]
) -> FontEncoding | None:
    families = style.get("font-family") or attributes.get("face") or _family(style.get("font", ""))
    return encoding_of_font(families.split(",")[0]) if families else around


def _family(shorthand: str) -> str:
    """Return the families in the value of CSS `font`, which follow the size: `bold 12pt/1.5 '.VnTime'`."""
    size = _SIZE.search(shorthand)
    return "" if size is None else shorthand[size.end() :].strip()


def _address(href: str) -> str:
    """Return where a link leads, without the detour that search sites and Google Docs put in; else empty."""
    if _REDIRECT.match(href):
        href = parse_qs(urlsplit(href).query).get("q", [href])[0]
    address = safe_link(href) or ""
    # Brackets would end the address in Markdown.
    return address.replace("(", "%28").replace(")", "%29")


def _shift(shift: int, tag: str, style: Mapping[str, str]) -> int:
    aligned = style.get("vertical-align", tag)
    return {"sup": 1, "super": 1, "sub": -1, "baseline": 0}.get(aligned, shift)


def _is_centred(place: Place, tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> bool:
    said = style.get("text-align") or attributes.get("align", "").lower()
    if tag == "center" or said == "center":
        return True
    return place.centred and said in {"", "inherit", "-webkit-center"}
