"""`python -m tests.benchmarks.visitor BENCHMARK OPTIONS ARGUMENTS…`: the program itself, with a visitor.

The program is started by its own entrance with its ARGUMENTS. Just before its event loop begins the
benchmark's `Visit` is let in. What it tells goes to standard output, a JSON object a line.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def tell(name: str, at: float | None = None, **values: Any) -> None:
    """Write one line: `name`, what is known, and when, by the monotonic clock all processes share."""
    said = {"name": name, "at": time.monotonic() if at is None else at, **values}
    sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run the program and return its exit code."""
    benchmark, options, *arguments = sys.argv[1:]
    # The program's own start imports it next; nothing else is imported ahead of the program.
    from desktop_app import bootstrap

    make = bootstrap._graphical_application

    def made_and_watched() -> QApplication:
        app = make()
        run = app.exec

        def run_with_visitor() -> int:
            from desktop_app.ui.main_window import MainWindow

            window = next(one for one in app.topLevelWidgets() if isinstance(one, MainWindow))
            visit = import_module(f"tests.benchmarks.{benchmark}").Visit(window, **json.loads(options))
            visit.begin()
            return run()

        app.exec = run_with_visitor  # type: ignore[method-assign]
        return app

    bootstrap._graphical_application = made_and_watched
    from desktop_app.__main__ import main as start

    return start(arguments)


if __name__ == "__main__":
    sys.exit(main())
