"""Photos as cameras write them, made with Pillow: EXIF with GPS, XMP, comments, colour profile."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import ExifTags, Image, ImageCms, PngImagePlugin

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "SỐ MÁY 0912345678"
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>{SECRET}</note></x:xmpmeta>'.encode()
TURNED_RIGHT = 6


def color_profile() -> bytes:
    """Return an sRGB profile."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def exif(orientation: int) -> Image.Exif:
    """Return EXIF with a secret, a place and an orientation."""
    values = Image.Exif()
    values[ExifTags.Base.Orientation] = orientation
    values[ExifTags.Base.ImageDescription] = SECRET
    values[ExifTags.Base.Make] = SECRET
    values.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    values.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (10.0, 30.0, 15.0)
    return values


def camera_photo(kind: str, *, orientation: int = TURNED_RIGHT, size: tuple[int, int] = (64, 40)) -> bytes:
    """Return a photo with a red left half, in the format `kind`, with everything a camera writes."""
    picture = Image.new("RGB", size, "navy")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    out = io.BytesIO()
    options: dict[str, object] = {"exif": exif(orientation), "icc_profile": color_profile()}
    match kind:
        case "JPEG":
            options |= {"comment": SECRET.encode(), "xmp": XMP, "quality": 95}
        case "PNG":
            notes = PngImagePlugin.PngInfo()
            notes.add_text("Comment", SECRET)
            notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
            options |= {"pnginfo": notes}
        case "WEBP":
            options |= {"xmp": XMP, "quality": 95}
    picture.save(out, kind, **options)
    return out.getvalue()


def write_photo(folder: Path, name: str = "hội nghị.jpg", *, shade: int = 0) -> Path:
    """Write a small JPEG as a camera does and return its path; another `shade` is another photo."""
    file = folder / name
    file.write_bytes(camera_photo("JPEG", size=(64 + shade, 40)))
    return file
