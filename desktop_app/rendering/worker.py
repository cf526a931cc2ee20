"""The render process: `python -m desktop_app.rendering.worker --themes DIR --seconds N`.

Greets once it is ready, then answers each request on standard input with one reply on standard output
(see `frames`) until the input ends. It never outlives a text by itself: if rendering takes longer than
allowed the process ends, even when the one that started it is gone.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import signal
import sys
from pathlib import Path
from typing import IO, Any

from desktop_app.domain.content_format import content_from_dict
from desktop_app.domain.errors import EditorialError

from .frames import read_frame, write_frame
from .page import PageRenderer
from .page_context import context_from_dict

# Address space, most of it never touched; an article of 20,000 words needs a tenth.
MEMORY_LIMIT = 1024**3


def main(arguments: list[str] | None = None) -> None:
    """Serve requests from standard input until it ends."""
    parser = argparse.ArgumentParser(prog="desktop_app.rendering.worker")
    parser.add_argument("--themes", type=Path, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    options = parser.parse_args(arguments)
    # Ctrl+C in a terminal reaches the whole group; this process ends when its input does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    # Whatever else prints must not mix with the replies.
    sys.stdout = sys.stderr
    serve(requests, replies, PageRenderer(options.themes), options.seconds)


def serve(requests: IO[bytes], replies: IO[bytes], renderer: PageRenderer, seconds: float) -> None:
    """Answer every request; end the process when one takes more than `seconds`."""
    write_frame(replies, {"ready": True})
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        while (request := read_frame(requests)) is not None:
            # A thread of the C library watches, so it works while a regular expression holds the interpreter.
            faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
            reply = answer(renderer, request)
            faulthandler.cancel_dump_traceback_later()
            write_frame(replies, reply)


def answer(renderer: PageRenderer, request: dict[str, Any]) -> dict[str, Any]:
    """Return the page asked for, cut around its main part, or why there is none."""
    try:
        content = content_from_dict(request["content"])
        page = renderer.render(content, context_from_dict(request["context"]))
    except EditorialError as error:
        return {"failed": {"detail": error.code, **error.data}}
    except MemoryError:
        return {"failed": {"detail": "the text takes too much memory"}}
    except Exception as error:
        return {"failed": {"detail": f"{type(error).__name__}: {error}"}}
    before, _, after = page.html.partition(page.main_html)
    return {"title": page.title, "before": before, "main": page.main_html, "after": after}


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


if __name__ == "__main__":
    main()
