"""XMP: Dublin Core and the IPTC Photo Metadata Standard 2023 in RDF, and whether a machine made it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defusedxml import ElementTree  # type: ignore[import-untyped]

from .notes import PhotoNotes, credit_line, moment, place_line

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from PIL import Image

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_CORE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
_EXTENSION = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
# A packet has a few kilobytes; a JPEG holds 64 of them at most.
_MOST_BYTES = 1_000_000
# https://cv.iptc.org/newscodes/digitalsourcetype/
_AI_SOURCES = frozenset({"trainedalgorithmicmedia", "compositewithtrainedalgorithmicmedia"})


def xmp_notes(image: Image.Image) -> PhotoNotes:
    """Return what XMP says of `image`. Raises SyntaxError or ValueError for what is no XML or a trap."""
    packet = image.info.get("xmp")
    if not isinstance(packet, bytes) or len(packet) > _MOST_BYTES:
        return PhotoNotes()
    root: Element = ElementTree.fromstring(packet.strip(b"\x00 \r\n\t"))
    descriptions = list(root.iter(f"{_RDF}Description"))

    def value(name: str) -> str:
        return next(filter(None, (_value(description, name) for description in descriptions)), "")

    source = value(f"{_EXTENSION}DigitalSourceType")
    return PhotoNotes(
        caption=value(f"{_DC}description"),
        credit=credit_line(value(f"{_DC}creator"), value(f"{_PHOTOSHOP}Credit")),
        place=place_line(value(f"{_CORE}Location"), value(f"{_PHOTOSHOP}City")),
        taken=moment(value(f"{_EXIF}DateTimeOriginal")) or moment(value(f"{_PHOTOSHOP}DateCreated")),
        made_with_ai=source.strip("/ ").rpartition("/")[2].casefold() in _AI_SOURCES,
    )


def _value(description: Element, name: str) -> str:
    """Return a property: an attribute, a text, a resource, the default language or all items of a list."""
    if name in description.attrib:
        return description.attrib[name]
    found = description.find(name)
    if found is None:
        return ""
    if found.find(f"{_RDF}Alt") is not None:
        return (found.findtext(f".//{_RDF}li") or "").strip()
    items = [(item.text or "").strip() for item in found.iter(f"{_RDF}li")]
    return ", ".join(filter(None, items)) or found.get(f"{_RDF}resource", "") or (found.text or "").strip()
