"""`python -m tests.benchmarks [NAMES]`: all benchmarks, or those named."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from .place import working_place

NAMES = (
    *("start", "keys", "preview", "lists", "autosave", "history", "vocabulary", "memory", "tabs"),
    *("templates", "paste", "photos", "proofing", "spelling", "encodings", "run_script"),
)


def main() -> None:
    """Run the benchmarks one after another and print what they find as it comes."""
    parser = argparse.ArgumentParser(prog="./run bench", description="Benchmarks, one JSON object a line.")
    parser.add_argument("names", nargs="*", choices=[*NAMES, []], metavar="NAME", help=", ".join(NAMES))
    wanted = parser.parse_args().names or NAMES
    with working_place() as place:
        for name in wanted:
            for figure in import_module(f"{__package__}.{name}").measure(place):
                sys.stdout.write(figure.line() + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
