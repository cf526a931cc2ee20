"""The render process: `python -m desktop_app.rendering.worker --themes DIR --seconds N`."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.domain.content_format import content_from_dict
from desktop_app.domain.errors import EditorialError
from desktop_app.isolation.worker import confine, serve, worker_options

from .page import PageRenderer
from .page_context import context_from_dict

# Address space, most of it never touched; an article of 20,000 words needs a tenth.
MEMORY_LIMIT = 1024**3


def main() -> None:
    """Serve requests from standard input until it ends."""
    parser = worker_options("desktop_app.rendering.worker")
    parser.add_argument("--themes", type=Path, required=True)
    options = parser.parse_args()
    confine(MEMORY_LIMIT)
    serve(partial(answer, PageRenderer(options.themes)), options.seconds)


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


if __name__ == "__main__":
    main()
