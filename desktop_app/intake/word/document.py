"""A DOCX file read as rich text: made plain, turned into HTML by mammoth, and read as any HTML."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import mammoth

from desktop_app.intake.rich_text.rich_text import RichText, read_html
from desktop_app.language.encodings.encoding import OldEncoding

from .annotations import comments, tracked_changes
from .numbering import Numbering
from .old_fonts import read_old_fonts
from .package import Package
from .plain_story import make_plain
from .styles import Styles, style_map
from .xml_parts import all_of, drop, name, value, written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lxml import etree

    from desktop_app.intake.rich_text.pictures import Pictures

_NOTES = {"footnotes": "w:footnote", "endnotes": "w:endnote"}


def read_document(path: Path, pictures: Pictures, *, as_written: bool = False) -> RichText:
    """Return the text of the DOCX file `path`, tracked changes accepted, with its comments and changes.

    What is set in a font of an old encoding is read as the font says, unless `as_written`. Footnotes stand at
    the end; page headers and footers, contents and hidden text are left out. Raises UnreadableFile as Package
    does.
    """
    with Package(path) as package:
        part = package.document()
        document = package.xml(part)
        if document is None or document.tag != name("w:document"):
            raise package.refusal("not_word")
        related = {kind: target for target, kind, outside in package.relations(part).values() if not outside}
        styles_root = package.xml(related.get("styles", ""))
        styles = Styles(styles_root)
        stories = _stories(package, part, document, related)
        encodings = frozenset[OldEncoding]()
        if not as_written:
            encodings = encodings.union(*(read_old_fonts(root, styles) for root in stories.values()))
        changes = tracked_changes(document)
        remarks = comments(document, package.xml(related.get("comments", "")))
        numbering = Numbering(package.xml(related.get("numbering", "")))
        for story, root in stories.items():
            make_plain(root, styles, numbering, _picture_reader(package, story, pictures))
        if styles_root is not None:
            stories[related["styles"]] = styles.names_only()
        plain = _plain_package(package, stories)
        try:
            html = mammoth.convert_to_html(
                plain, style_map=style_map(), include_embedded_style_map=False
            ).value
        except (LookupError, ValueError, TypeError, AttributeError) as error:
            # What mammoth raises for documents that contradict themselves.
            raise package.refusal("damaged") from error
    return replace(read_html(html, pictures), comments=remarks, changes=changes, encodings=encodings)


def _stories(
    package: Package, part: str, document: etree._Element, related: dict[str, str]
) -> dict[str, etree._Element]:
    """Return the body and the notes it refers to, by their parts."""
    parts = {part: document}
    known: set[tuple[str, str]] = set()
    for kind, tag in _NOTES.items():
        notes = package.xml(related.get(kind, ""))
        if notes is not None:
            parts[related[kind]] = notes
            known |= {(tag, value(note, "w:id")) for note in notes.iter(name(tag))}
    for reference in all_of(document, "w:footnoteReference", "w:endnoteReference"):
        kind = "w:footnote" if reference.tag == name("w:footnoteReference") else "w:endnote"
        if (kind, value(reference, "w:id")) not in known:
            drop(reference)
    return parts


def _plain_package(package: Package, parts: dict[str, etree._Element]) -> io.BytesIO:
    """Return a DOCX file of our own with nothing in it but the plain text, its links and its styles."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for story, root in parts.items():
            archive.writestr(story, written(root))
        for copied in ("[Content_Types].xml", "_rels/.rels", *map(_relations_of, parts)):
            relations = package.xml(copied)
            if relations is not None:
                archive.writestr(copied, written(relations))
    return stream


def _picture_reader(package: Package, story: str, pictures: Pictures) -> Callable[[str, str], str | None]:
    relations = package.relations(story)

    def read(relation: str, alt: str) -> str | None:
        target, _, outside = relations.get(relation, ("", "", False))
        if outside:
            return pictures.note(alt, target)
        return pictures.add(package.data(target) or b"", alt, posixpath.basename(target))

    return read


def _relations_of(part: str) -> str:
    folder, _, file = part.rpartition("/")
    return f"{folder}/_rels/{file}.rels"
