"""Starts the command line; with nothing to do there, the window."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (by default the process's own) and return its exit code."""
    # The imports wait for their turn: the window's first paint must not pay for the command line.
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        from .bootstrap import open_window

        return open_window()
    from .commands import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
