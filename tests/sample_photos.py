"""Photos as cameras write them, made with Pillow: EXIF with GPS, XMP, comments, colour profile."""

from __future__ import annotations

import io
import struct
from functools import cache
from typing import TYPE_CHECKING

import pillow_heif
from PIL import ExifTags, Image, ImageCms, PngImagePlugin

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECRET = "SỐ MÁY 0912345678"
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>{SECRET}</note></x:xmpmeta>'.encode()
TURNED_RIGHT = 6


@cache
def color_profile() -> bytes:
    """Return an sRGB profile, always the same one: it holds the second it was made in."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def exif(orientation: int) -> Image.Exif:
    """Return EXIF with a secret, a place and an orientation."""
    values = Image.Exif()
    values[ExifTags.Base.Orientation] = orientation
    values[ExifTags.Base.ImageDescription] = SECRET.encode()
    values[ExifTags.Base.Make] = SECRET
    values.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    values.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (10.0, 30.0, 15.0)
    return values


def camera_photo(
    kind: str,
    *,
    orientation: int = TURNED_RIGHT,
    size: tuple[int, int] = (64, 40),
    described: bool = True,
) -> bytes:
    """Return a photo with a red left half, in the format `kind`, with everything a camera writes.

    One that is not `described` has neither EXIF nor XMP nor comments.
    """
    picture = Image.new("RGB", size, "navy")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    out = io.BytesIO()
    if not described:
        picture.save(out, kind)
        return out.getvalue()
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


def heic_photo(*, orientation: int = TURNED_RIGHT, size: tuple[int, int] = (64, 40)) -> bytes:
    """Return the same photo as telephones store it, turned by its container."""
    picture = Image.new("RGB", size, "navy")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    out = io.BytesIO()
    heif = pillow_heif.from_pillow(picture)
    heif.save(out, quality=90, exif=exif(orientation).tobytes(), xmp=XMP)
    return out.getvalue()


def iptc_photo(records: Mapping[tuple[int, int], bytes]) -> bytes:
    """Return a JPEG with IPTC-IIM datasets, as Photoshop puts them into its APP13 segment."""
    iim = b"".join(
        struct.pack(">BBBH", 0x1C, *dataset, len(value)) + value for dataset, value in records.items()
    )
    resource = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(iim)) + iim + b"\0" * (len(iim) % 2)
    segment = b"Photoshop 3.0\0" + resource
    return _with_segment(camera_photo("JPEG", described=False), 0xED, segment)


def xmp_packet(properties: str) -> bytes:
    """Return an XMP packet of one description with these `properties`."""
    spaces = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
        "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
        "exif": "http://ns.adobe.com/exif/1.0/",
    }
    names = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in spaces.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {names}>{properties}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def scan_bomb(scans: int) -> bytes:
    """Return a small progressive JPEG whose last pass comes over and over: each costs a whole picture."""
    out = io.BytesIO()
    Image.new("RGB", (64, 40), "navy").save(out, "JPEG", progressive=True)
    data = out.getvalue()
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * scans + data[-2:]


def _with_segment(jpeg: bytes, marker: int, payload: bytes) -> bytes:
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload + jpeg[2:]


def write_photo(folder: Path, name: str = "hội nghị.jpg", *, shade: int = 0) -> Path:
    """Write a small JPEG as a camera does and return its path; another `shade` is another photo."""
    file = folder / name
    file.write_bytes(camera_photo("JPEG", size=(64 + shade, 40)))
    return file
