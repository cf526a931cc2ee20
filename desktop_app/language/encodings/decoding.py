"""Text read in an old encoding that somebody named."""

from __future__ import annotations

import unicodedata

from . import tcvn3, viqr, vni, vps
from .encoding import OldEncoding

_DECODERS = {
    OldEncoding.TCVN3: tcvn3.decoded,
    OldEncoding.VNI: vni.decoded,
    OldEncoding.VPS: vps.decoded,
    OldEncoding.VIQR: viqr.decoded,
}


def decoded(text: str, encoding: OldEncoding) -> str:
    """Return `text`, whose characters are the bytes of `encoding`, in NFC. What it does not know stays."""
    return unicodedata.normalize("NFC", _DECODERS[encoding](text))
