"""The HEIC process: `python -m desktop_app.rendering.heic_worker --seconds N`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pi_heif  # type: ignore[import-untyped]
from PIL import Image, PngImagePlugin

from desktop_app.isolation.worker import confine, serve, worker_options

# Address space, most of it never touched; a picture of 80 million pixels needs a third.
MEMORY_LIMIT = 3 * 1024**3


def main() -> None:
    """Serve requests from standard input until it ends."""
    options = worker_options("desktop_app.rendering.heic_worker").parse_args()
    confine(MEMORY_LIMIT)
    # Pictures that go with the picture, such as depth maps, are of no use here and so never touched.
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    serve(answer, options.seconds)


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Write the picture at `source` as a PNG to `target`; `failed` is empty, too_large or a reason."""
    try:
        return {"failed": _convert(Path(request["source"]), Path(request["target"]), request["most_pixels"])}
    except Exception as error:
        return {"failed": f"{type(error).__name__}: {error}"}


def _convert(source: Path, target: Path, most_pixels: int) -> str:
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(source, formats=("HEIF",)) as image:
        size = image.size
        if size[0] * size[1] > most_pixels:
            return "too_large"
        image.load()
        if image.size != size:
            return "not of the size it says"
        notes = PngImagePlugin.PngInfo()
        if xmp := image.info.get("xmp"):
            notes.add_itxt("XML:com.adobe.xmp", xmp.decode("utf-8", "replace"))
        # Its bytes as they are, now without a turn: Pillow's own would lose the Vietnamese in them.
        image.save(target, "PNG", compress_level=0, exif=image.info.get("exif") or b"", pnginfo=notes)
    return ""


if __name__ == "__main__":
    main()
