"""The old encodings, by the names that people use for them."""

from __future__ import annotations

from enum import StrEnum


class OldEncoding(StrEnum):
    """An encoding of Vietnamese from before Unicode."""

    TCVN3 = "tcvn3"
    VNI = "vni"
    VPS = "vps"
    VIQR = "viqr"
