"""The verb that converts a text in an old encoding; it needs no newsroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.intake.reading_process import ReadingProcess
from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.services import old_texts

from .session import say

if TYPE_CHECKING:
    import argparse


def convert(options: argparse.Namespace) -> int:
    """Print the text of a file in Unicode, what it was in, and what nobody can restore by rule."""
    encoding = None if options.encoding is None else OldEncoding(options.encoding)
    with ReadingProcess() as reader:
        converted = old_texts.convert(options.file, encoding, reader)
    say(
        {
            "file": str(options.file),
            "encodings": [one.value for one in converted.encodings],
            "recognised": encoding is None,
            "lost": [loss.value for loss in converted.losses],
            "text": converted.text,
        }
    )
    return 0
