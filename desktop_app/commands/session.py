"""What every verb begins with: the newsroom open, somebody signed in, lines of JSON on standard output."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop_app.bootstrap import demo_newsroom
from desktop_app.domain.people import NOBODY
from desktop_app.services import newsrooms, people
from desktop_app.services.workspace import Workspace

from .passwords import password_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.storage.newsroom import Newsroom


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Newsroom]:
    """Open the newsroom named on the command line, or the program's own demo newsroom."""
    newsroom = newsrooms.open_newsroom(newsroom_path(options))
    try:
        yield newsroom
    finally:
        newsroom.close()


@contextmanager
def reading(options: argparse.Namespace) -> Iterator[Workspace]:
    """Open the newsroom for nobody in particular: whoever can read the folder may look, and only look."""
    with opened(options) as newsroom:
        yield Workspace(newsroom, NOBODY)


@contextmanager
def working(options: argparse.Namespace) -> Iterator[Workspace]:
    """Open the newsroom with the person of `--as` signed in; raises SignInFailed."""
    with opened(options) as newsroom:
        yield Workspace(newsroom, people.sign_in(newsroom, options.person, password_of(options.person)))


def newsroom_path(options: argparse.Namespace) -> Path:
    """Return the folder of the newsroom the command is for."""
    path: Path | None = options.newsroom
    return demo_newsroom() if path is None else path


def say(values: Mapping[str, Any]) -> None:
    """Write one line of JSON."""
    sys.stdout.write(json.dumps(values, ensure_ascii=False) + "\n")
    sys.stdout.flush()
