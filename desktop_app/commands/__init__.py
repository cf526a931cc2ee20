"""The command line: thin verbs over the services, JSON out.

Exit codes: 0 done, 1 refused (a sentence on standard error), 2 called wrongly.
"""

from __future__ import annotations

import io
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from desktop_app.bootstrap import command_line_application
from desktop_app.domain.errors import EditorialError

from .parser import build_parser

if TYPE_CHECKING:
    import argparse

REFUSED = 1


def run(arguments: list[str]) -> int:
    """Run one command and return the exit code; argparse exits with 2 for a call it cannot read."""
    _write_utf8()
    options = build_parser().parse_args(arguments)
    if options.opens_window:
        return _call(options)
    with command_line_application(pictures=options.pictures(options)):
        from desktop_app.ui.messages import error_sentence

        try:
            return _call(options)
        except EditorialError as error:
            sys.stderr.write(error_sentence(error) + "\n")
            return REFUSED
        except BrokenPipeError:
            # Whoever read our lines has had enough; the interpreter must not complain about it at exit.
            sys.stderr.close()
            return REFUSED


def _write_utf8() -> None:
    """JSON is UTF-8 (RFC 8259) whatever the locale; bytes of a file's name that are no text are escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _call(options: argparse.Namespace) -> int:
    module, _, verb = options.run.partition(".")
    return int(getattr(import_module(f".{module}", __name__), verb)(options))
