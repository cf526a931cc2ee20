"""A worker that answers, prints, crashes, hangs or eats memory, as it is asked."""

from __future__ import annotations

import os
import threading
from typing import Any

from desktop_app.isolation.worker import confine, serve, worker_options

MEMORY = 512 * 1024**2


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Do what `request` says."""
    match request["do"]:
        case "print":
            print("không phải câu trả lời")  # noqa: T201
        case "die":
            os._exit(3)
        case "hang":
            threading.Event().wait()
        case "eat":
            try:
                return {"bytes": len(bytes(MEMORY))}
            except MemoryError:
                return {"bytes": 0}
    return {"said": request["do"], "process": os.getpid()}


if __name__ == "__main__":
    options = worker_options(__name__).parse_args()
    confine(MEMORY)
    serve(answer, options.seconds)
