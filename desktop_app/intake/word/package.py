"""A DOCX file opened with care: what is in it is looked at before it is unpacked."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UnreadableFile
from desktop_app.intake.text_files import read_bytes

from .xml_parts import HostileXml, name, parsed

if TYPE_CHECKING:
    from pathlib import Path

    from lxml import etree

MOST_ENTRIES = 10_000
MOST_XML_BYTES = 100_000_000
MOST_PICTURE_BYTES = 60_000_000
MOST_BYTES = 300_000_000
_DOCUMENT = "officeDocument"
_EXTERNAL = "External"
# Compound files hold documents of Word before 2007, and the encrypted ones of today.
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = ((b"{\\rtf", "rich_text_format"), (b"%PDF", "pdf"))


class Package:
    """The parts of a DOCX file by name. XML parts are parsed with `xml`, others read with `data`.

    Raises UnreadableFile as `read_text_file` does, and with the problem `old_word`, `protected`,
    `rich_text_format`, `pdf`, `open_document`, `not_word`, `damaged` or `hostile`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        data = read_bytes(path, MOST_BYTES)
        problem = _other_kind(data)
        if problem:
            raise self.refusal(problem)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise self.refusal("damaged") from error
        self._entries = {info.filename.lstrip("/"): info for info in self._archive.infolist()}
        self._check()

    def __enter__(self) -> Package:
        return self

    def __exit__(self, *_error: object) -> None:
        self._archive.close()

    def refusal(self, problem: str) -> UnreadableFile:
        """Return the error that says what is wrong with the file."""
        return UnreadableFile(path=str(self._path), problem=problem)

    def xml(self, part: str) -> etree._Element | None:
        """Return the root of an XML part, None when there is no such part."""
        info = self._entries.get(part)
        if info is None:
            return None
        if info.file_size > MOST_XML_BYTES:
            raise self.refusal("too_large")
        try:
            return parsed(self._read(info))
        except HostileXml as error:
            raise self.refusal("hostile") from error
        except (SyntaxError, ValueError) as error:
            raise self.refusal("damaged") from error

    def data(self, part: str) -> bytes | None:
        """Return the bytes of a picture, None when there is none or it is too large."""
        info = self._entries.get(part)
        if info is None or info.file_size > MOST_PICTURE_BYTES:
            return None
        try:
            return self._read(info)
        except UnreadableFile:
            return None

    def document(self) -> str:
        """Return the name of the main part."""
        for target, kind, _ in self.relations("").values():
            if kind == _DOCUMENT:
                return target
        return "word/document.xml"

    def relations(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """Return target, last word of the type and whether the target is outside, by id."""
        folder, file = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = {}
        for relation in () if root is None else root.iter(name("rel:Relationship")):
            outside = relation.get("TargetMode") == _EXTERNAL
            target = relation.get("Target", "")
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = relation.get("Type", "").rpartition("/")[2]
            found[relation.get("Id", "")] = (target, kind, outside)
        return found

    def _check(self) -> None:
        if "mimetype" in self._entries and "content.xml" in self._entries:
            raise self.refusal("open_document")
        if "[Content_Types].xml" not in self._entries:
            raise self.refusal("not_word")
        entries = self._entries.values()
        if any(info.flag_bits & 1 for info in entries):
            raise self.refusal("protected")
        xml = sum(info.file_size for info in entries if info.filename.endswith((".xml", ".rels")))
        if len(self._entries) > MOST_ENTRIES or xml > MOST_XML_BYTES:
            raise self.refusal("too_large")
        if self.document() not in self._entries:
            raise self.refusal("not_word")

    def _read(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._archive.open(info) as stream:
                # What is longer than it says is not read to its end.
                return stream.read(info.file_size)
        except (
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            OSError,
            EOFError,
            RuntimeError,
        ) as error:
            raise self.refusal("damaged") from error


def _other_kind(data: bytes) -> str:
    """Return what a file is by its first bytes, where they are not those of a ZIP archive; else empty."""
    if data.startswith(_COMPOUND):
        return "protected" if _ENCRYPTED in data else "old_word"
    if not data:
        return "empty"
    return next((problem for mark, problem in _OTHERS if data.startswith(mark)), "")
