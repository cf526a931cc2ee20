"""The photo process: `python -m desktop_app.intake.photo_worker --seconds N`.

Every picture is decoded here and nowhere else in the program: a damaged HEIC can bring the library that reads
it down, decoding takes the processor as long as it lasts, and the window must feel neither.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import EditorialError
from desktop_app.domain.pictures import Crop, CropSlot
from desktop_app.isolation.worker import confine, serve, worker_options
from desktop_app.rendering.photo_files import opened, small_picture
from desktop_app.rendering.published_photo import published_crop, published_photo

from .photos import read_photo

if TYPE_CHECKING:
    from collections.abc import Callable

# Address space, most of it never touched; a picture of 80 million pixels needs a third.
MEMORY_LIMIT = 3 * 1024**3
# Who writes goes first.
_NICENESS = 10


def main() -> None:
    """Serve requests from standard input until it ends."""
    options = worker_options("desktop_app.intake.photo_worker").parse_args()
    confine(MEMORY_LIMIT)
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    serve(answer, options.seconds)


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Do the `work` read, small or publish with the file `source`; what is made is written to `target`.

    A refusal is told as `refused`, its code, with its `data`; whatever else fails as `failed`.
    """
    try:
        return _WORKS[request["work"]](request)
    except EditorialError as error:
        return {"refused": error.code, "data": error.data}
    except Exception as error:
        return {"failed": f"{type(error).__name__}: {error}"}


def _read(request: dict[str, Any]) -> dict[str, Any]:
    photo = read_photo(Path(request["source"]))
    Path(request["target"]).write_bytes(photo.small)
    return {
        "digest": hashlib.sha256(photo.data).hexdigest(),
        "media_type": photo.media_type,
        "width": photo.width,
        "height": photo.height,
        "notes": asdict(photo.notes),
    }


def _small(request: dict[str, Any]) -> dict[str, Any]:
    with opened(Path(request["source"]).read_bytes()) as image:
        Path(request["target"]).write_bytes(small_picture(image))
    return {}


def _publish(request: dict[str, Any]) -> dict[str, Any]:
    crop = request["crop"]
    with opened(Path(request["source"]).read_bytes()) as image:
        if crop is None:
            made = published_photo(image)
        else:
            made = published_crop(image, Crop(**{**crop, "slot": CropSlot(crop["slot"])}))
    Path(request["target"]).write_bytes(made)
    return {}


_WORKS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "read": _read,
    "small": _small,
    "publish": _publish,
}


if __name__ == "__main__":
    main()
