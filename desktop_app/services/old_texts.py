"""Files in old encodings, converted without a newsroom."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NothingToConvert
from desktop_app.intake.file_kinds import PAGES, WORD
from desktop_app.intake.old_files import read_as_windows
from desktop_app.language.encodings.repair import Repair, losses, read_as, repaired

if TYPE_CHECKING:
    from desktop_app.intake.reading_process import ReadingProcess
    from desktop_app.language.encodings.encoding import OldEncoding
    from desktop_app.language.encodings.repair import Loss


@dataclass(frozen=True, slots=True)
class ConvertedText:
    """The text of a file in Unicode, the encodings it was in, the most frequent first, and what it lost."""

    text: str
    encodings: tuple[OldEncoding, ...]
    losses: tuple[Loss, ...]


def convert(path: Path, encoding: OldEncoding | None, reader: ReadingProcess) -> ConvertedText:
    """Return the text of the file `path` read in `encoding`, or in what its fonts and its words tell.

    DOCX and HTML give their text in Markdown, other files as it is. Raises UnreadableFile, and
    NothingToConvert where no old encoding is recognised or `encoding` changes nothing.
    """
    if path.suffix.lower() in WORD | PAGES:
        return _formatted(path, encoding, reader)
    return _converted(path, read_as_windows(path), encoding)


def _formatted(path: Path, encoding: OldEncoding | None, reader: ReadingProcess) -> ConvertedText:
    with tempfile.TemporaryDirectory(prefix="toasoan-") as folder:
        reading = reader.read_passage(path, Path(folder))
    text = reading.content.body
    if reading.original is None:
        return _converted(path, text, encoding)
    old = reading.original.body
    if encoding is not None:
        return _converted(path, old, encoding)
    # What the fonts did not name the words may tell.
    rest = repaired(text) or Repair(text, ())
    lost = [loss for one in reading.encodings for loss in losses(old, text, one)]
    return ConvertedText(
        rest.text,
        tuple(dict.fromkeys((*reading.encodings, *rest.encodings))),
        tuple(dict.fromkeys((*lost, *rest.losses))),
    )


def _converted(path: Path, text: str, encoding: OldEncoding | None) -> ConvertedText:
    repair = repaired(text) if encoding is None else read_as(text, encoding)
    if repair is None:
        raise NothingToConvert(path=str(path))
    return ConvertedText(repair.text, repair.encodings, repair.losses)
