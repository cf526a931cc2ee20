"""XML of a package, read without entities, document types or network; names as the standard writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMESPACES = {
    "w": _WORD,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
# The strict form of the standard has namespaces of its own for the same names.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _WORD.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _NAMESPACES["r"].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", _NAMESPACES["m"].encode()),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        _NAMESPACES["wp"].encode(),
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/picture", _NAMESPACES["pic"].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/main", _NAMESPACES["a"].encode()),
)


class HostileXml(Exception):
    """The XML declares what no document needs: a document type, with entities maybe."""


def parsed(data: bytes) -> etree._Element:
    """Return the root of an XML part. Raises HostileXml, or lxml's XMLSyntaxError (a SyntaxError)."""
    if b"purl.oclc.org" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    root = etree.fromstring(data, parser)
    info: Any = root.getroottree().docinfo
    if info.doctype:
        raise HostileXml
    return root


def written(root: etree._Element) -> bytes:
    """Return a part as bytes."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def name(short: str) -> str:
    """Return the full name of `w:p`."""
    prefix, _, local = short.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def value(element: etree._Element | None, attribute: str = "w:val") -> str:
    """Return an attribute, empty where the element or the attribute is missing."""
    return "" if element is None else str(element.get(name(attribute), ""))


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first element along a path of children, None where it ends."""
    for step in path:
        if element is None:
            return None
        element = element.find(name(step))
    return element


def is_on(element: etree._Element | None) -> bool:
    """Return whether a property that is there without a value, or with a true one, holds."""
    return element is not None and value(element) not in {"0", "false", "off", "none"}


def all_of(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the descendants of these names in document order, from a list of their own."""
    yield from list(element.iter(*map(name, names)))


def made(short: str, **attributes: str) -> etree._Element:
    """Return a new element with attributes of its own namespace."""
    prefix = short.partition(":")[0]
    element = etree.Element(name(short))
    for key, content in attributes.items():
        element.set(name(f"{prefix}:{key}"), content)
    return element


def unwrap(element: etree._Element) -> None:
    """Put the children of `element` in its place."""
    parent = element.getparent()
    if parent is not None:
        position = parent.index(element)
        parent[position : position + 1] = list(element)


def drop(element: etree._Element) -> None:
    """Remove `element`."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
