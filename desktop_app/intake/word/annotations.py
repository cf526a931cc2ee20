"""Comments and tracked changes of a DOCX file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import Comment, Tracked, TrackedChange
from desktop_app.intake.rich_text.remarks import moment
from desktop_app.language.normalise import single_line

from .xml_parts import name, value

if TYPE_CHECKING:
    from lxml import etree

_KINDS = {
    name("w:ins"): Tracked.INSERTED,
    name("w:moveTo"): Tracked.INSERTED,
    name("w:del"): Tracked.DELETED,
    name("w:moveFrom"): Tracked.DELETED,
}
_DELETED = frozenset({name("w:del"), name("w:moveFrom")})
_TEXTS = {name("w:t"), name("w:delText")}
_GAPS = {name("w:tab"), name("w:br"), name("w:cr")}
_WORDS_BEFORE = 6


def comments(document: etree._Element, part: etree._Element | None) -> tuple[Comment, ...]:
    """Return the comments of `part` with the words of `document` they are about, in reading order."""
    if part is None:
        return ()
    quoted = _quoted(document)
    found = {value(one, "w:id"): one for one in part.iter(name("w:comment"))}
    ordered = [*(key for key in quoted if key in found), *(key for key in found if key not in quoted)]
    made = []
    for key in ordered:
        text = single_line(_text(found[key]))
        if text:
            author, at = single_line(value(found[key], "w:author")), moment(value(found[key], "w:date"))
            made.append(Comment(text, single_line("".join(quoted.get(key, ()))), author, at))
    return tuple(made)


def tracked_changes(document: etree._Element) -> tuple[TrackedChange, ...]:
    """Return what was inserted and deleted while changes were tracked, in reading order."""
    found: list[TrackedChange] = []
    for paragraph in document.iter(name("w:p")):
        before = ""
        goes_on = False
        for run in paragraph.iter(name("w:r")):
            if next(run.iterancestors(name("w:p"))) is not paragraph:
                continue
            text = _text(run)
            change = next((one for one in run.iterancestors(*_KINDS)), None)
            if change is None:
                before += text
                goes_on = goes_on and not text
                continue
            made = _change(change, text, before)
            if goes_on and replace(found[-1], text="", before="") == replace(made, text="", before=""):
                found[-1] = replace(found[-1], text=found[-1].text + text)
            elif text.strip():
                found.append(made)
            goes_on = bool(found) and (goes_on or bool(text.strip()))
            before += text if made.kind is Tracked.INSERTED else ""
    return tuple(replace(change, text=single_line(change.text)) for change in found)


def _change(element: etree._Element, text: str, before: str) -> TrackedChange:
    return TrackedChange(
        _KINDS[str(element.tag)],
        text,
        " ".join(before.split()[-_WORDS_BEFORE:]),
        single_line(value(element, "w:author")),
        moment(value(element, "w:date")),
    )


def _quoted(document: etree._Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    open_: set[str] = set()
    for element in document.iter(
        *map(name, ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:t", "w:p"))
    ):
        if element.tag == name("w:commentRangeStart"):
            open_.add(value(element, "w:id"))
            found.setdefault(value(element, "w:id"), [])
        elif element.tag == name("w:commentRangeEnd"):
            open_.discard(value(element, "w:id"))
        elif element.tag == name("w:commentReference"):
            found.setdefault(value(element, "w:id"), [])
        else:
            text = " " if element.tag == name("w:p") else element.text or ""
            if next(element.iterancestors(*_DELETED), None) is None:
                for key in open_:
                    found[key].append(text)
    return found


def _text(element: etree._Element) -> str:
    pieces = []
    for one in element.iter():
        if one.tag in _TEXTS:
            pieces.append(one.text or "")
        elif one.tag in _GAPS or one.tag == name("w:p"):
            pieces.append(" ")
    return "".join(pieces)
