"""What the name of a font says about the encoding of the text set in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .encoding import OldEncoding

_FAMILIES = (
    (re.compile(r"\.Vn\w.*", re.IGNORECASE), OldEncoding.TCVN3),
    (re.compile(r"VNI[- ].+", re.IGNORECASE), OldEncoding.VNI),
    (re.compile(r"VPS.*", re.IGNORECASE), OldEncoding.VPS),
)
# `.VnTimeH`, `.VnArialH`: their small letters look like capitals. Pages write names of fonts in any case.
_CAPITALS = re.compile(r"\.Vn.*\wH", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FontEncoding:
    """An encoding, and whether all letters in the font are capitals."""

    encoding: OldEncoding
    capitals: bool = False


def encoding_of_font(name: str) -> FontEncoding | None:
    """Return the encoding of the font family `name`, None for a font of Unicode text.

    `.Vn…` fonts are TCVN3, with an H at the end in capitals; `VNI-…` are VNI; `VPS…` are VPS.
    """
    family = name.strip().strip("\"'").strip()
    encoding = next((one for pattern, one in _FAMILIES if pattern.fullmatch(family)), None)
    if encoding is None:
        return None
    return FontEncoding(encoding, capitals=_CAPITALS.fullmatch(family) is not None)
