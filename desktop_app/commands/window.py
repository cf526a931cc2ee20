"""The window, opened from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app import bootstrap

from .passwords import password_of

if TYPE_CHECKING:
    import argparse


def open_window(options: argparse.Namespace) -> int:
    """Open the window on the newsroom, with somebody signed in where `--as` names them."""
    password = None if options.person is None else password_of(options.person)
    return bootstrap.open_window(options.newsroom, options.person, password, demo=options.demo)
