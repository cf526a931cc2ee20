"""The child's side: greets once it is ready, then answers each request (see `frames`) until the input ends.

A worker never outlives a request by itself: if an answer takes longer than allowed the process ends, even
when the one that started it is gone.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .frames import read_frame, write_frame

if TYPE_CHECKING:
    from collections.abc import Callable


def worker_options(module: str) -> argparse.ArgumentParser:
    """Return the options every worker has: `--seconds`, what one answer may take."""
    parser = argparse.ArgumentParser(prog=module)
    parser.add_argument("--seconds", type=float, required=True)
    return parser


def confine(memory: int) -> None:
    """Give this process at most `memory` bytes of address space, where the system can.

    A terminal's Ctrl+C, which reaches its whole group, is not for it: it ends when its input does.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def serve(answer: Callable[[dict[str, Any]], dict[str, Any]], seconds: float) -> None:
    """Answer every request on standard input; end the process when one takes more than `seconds`."""
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    # Whatever else prints must not mix with the replies.
    sys.stdout = sys.stderr
    write_frame(replies, {"ready": True})
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        while (request := read_frame(requests)) is not None:
            # A thread of the C library watches, so it works while a regular expression holds the interpreter.
            faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
            reply = answer(request)
            faulthandler.cancel_dump_traceback_later()
            write_frame(replies, reply)
