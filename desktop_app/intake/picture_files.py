"""Pictures that come inside a text, kept as files the newsroom can store as photos."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, UnidentifiedImageError

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 60_000_000
_MOST_PIXELS = 80_000_000
_OPENED = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "DIB")
# What is kept byte for byte; the others are made a PNG because the newsroom does not store them. Telephones
# put several pictures into one JPEG file, which Pillow opens as a JPEG and calls MPO.
_KEPT = {"JPEG": ".jpg", "MPO": ".jpg", "PNG": ".png", "WEBP": ".webp"}
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heif"})


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture in a file; its size in pixels, 0 where it was not measured."""

    path: Path
    width: int
    height: int


def keep_picture(data: bytes, target: Path) -> PictureFile | None:
    """Write the picture in `data` to `target` with the ending of its format; None when it is none to keep.

    Nothing is decoded but what has to be converted. Raises OSError when it cannot be written.
    """
    if len(data) > _MOST_BYTES:
        return None
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        return _written(target.with_suffix(".heic"), data, (0, 0))
    try:
        with Image.open(io.BytesIO(data), formats=_OPENED) as image:
            ending = _KEPT.get(image.format or "")
            if image.width * image.height > _MOST_PIXELS:
                return None
            kept = data if ending else _as_png(image)
            return _written(target.with_suffix(ending or ".png"), kept, image.size)
    except (UnidentifiedImageError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    except (SyntaxError, ValueError, EOFError, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            # The disk, not the picture.
            raise
        return None


def _as_png(image: Image.Image) -> bytes:
    plain = image if image.mode in {"1", "L", "LA", "P", "RGB", "RGBA"} else image.convert("RGB")
    stream = io.BytesIO()
    plain.save(stream, "PNG")
    return stream.getvalue()


def _written(target: Path, data: bytes, size: tuple[int, int]) -> PictureFile:
    target.write_bytes(data)
    return PictureFile(target, *size)
