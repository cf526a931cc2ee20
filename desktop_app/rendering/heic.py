"""HEIC, the format of telephones, read in a process that may die of it.

The library that decodes HEIC can be brought down by a damaged file, so no file of this kind is ever looked
into by the program itself.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.isolation.process import IsolatedProcess, ProcessFailed

# A photo of 48 million pixels takes 2 s on a slow laptop.
_SECONDS = 30.0
# ISO/IEC 23008-12, 10.2; “mif1” is what some telephones put first.
_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})


class TooManyPixels(ValueError):
    """The picture has more pixels than were allowed; none of them was decoded."""


def is_heic(data: bytes) -> bool:
    """Return whether `data` begins as a HEIC file does."""
    return data[4:8] == b"ftyp" and data[8:12] in _BRANDS


def as_png(data: bytes, most_pixels: int) -> bytes:
    """Return the picture of a HEIC upright as a PNG, lossless, with its EXIF, XMP and colour profile.

    Takes about a second. Raises TooManyPixels, and OSError for a file that cannot be decoded.
    """
    with TemporaryDirectory(prefix="toasoan-heic-") as folder:
        source, target = Path(folder, "heic"), Path(folder, "png")
        source.write_bytes(data)
        request = {"source": str(source), "target": str(target), "most_pixels": most_pixels}
        try:
            with IsolatedProcess("desktop_app.rendering.heic_worker", seconds=_SECONDS) as process:
                failure = process.ask(request)["failed"]
        except (ProcessFailed, TimeoutError) as error:
            raise OSError(str(error)) from error
        if failure == "too_large":
            raise TooManyPixels
        if failure:
            raise OSError(failure)
        return target.read_bytes()
