"""The reading process: `python -m desktop_app.intake.worker --seconds N`.

What others made may be made to harm: a page that never ends, a small file that unpacks to a huge one. It is
read where it can be stopped, and where it costs the window neither time nor memory.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import EditorialError
from desktop_app.isolation.worker import confine, serve, worker_options

from .readers import read_article, read_clipboard, read_passage
from .reading import Reading, reading_to_dict

# Address space. A report of 500 pages needs less than half of it.
MEMORY_LIMIT = 1024**3


def main() -> None:
    """Serve requests from standard input until it ends."""
    options = worker_options("desktop_app.intake.worker").parse_args()
    confine(MEMORY_LIMIT)
    serve(answer, options.seconds)


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Return what was read, or why it could not be."""
    try:
        return {"read": reading_to_dict(_with_original(request, _read(request)))}
    except EditorialError as error:
        return {"refused": error.data}
    except (MemoryError, RecursionError):
        return {"refused": {"problem": "too_complex"}}
    except Exception as error:
        return {"refused": {"problem": "damaged", "detail": f"{type(error).__name__}: {error}"}}


def _with_original(request: dict[str, Any], reading: Reading) -> Reading:
    """Return a reading of a text in an old encoding together with the text as it stands in the file."""
    if not reading.encodings:
        return reading
    return replace(reading, original=_read(request, as_written=True).content)


def _read(request: dict[str, Any], *, as_written: bool = False) -> Reading:
    path, folder = Path(request["path"]), Path(request["folder"])
    match request["as"]:
        case "article":
            zone = timezone(timedelta(minutes=request["utc_offset_minutes"]))
            return read_article(path, zone, folder, as_written=as_written)
        case "passage":
            return read_passage(path, folder, as_written=as_written)
        case _:
            return read_clipboard(path, folder, as_written=as_written)


if __name__ == "__main__":
    main()
