"""Words that cameras and programs put where a caption belongs."""

from __future__ import annotations

import re

_MAKER = r"(?:canon|casio|fujifilm|kodak|konica|minolta|nikon|olympus|panasonic|pentax|ricoh|samsung|sony)"
_JUNK = re.compile(
    rf"(?:{_MAKER}[\s\w]*)?digital (?:still )?camera"
    rf"|{_MAKER}(?: dsc| corporation| imaging corp\.?)?"
    r"|dcim.*"
    # The file's own name: DSC_0123, IMG-20190424-WA0001.jpg, P1010023, PXL_20240501_011530123.
    r"|(?:dsc[fn]?|img|imag|image|mvi|p|photo|pic|picture|pxl|screenshot|vid)[ _-]?\d[\w. -]*"
    r"|exif[ _]jpeg(?:[ _]picture|[ _]420)?"
    r"|(?:untitled|default|ascii|image|photo|picture|user comments?|screenshot)"
    r"|(?:creator:|file written by|lavc).*"
    r"|(?:created|edited|made|processed|shot|taken) (?:by|on|using|with) .*",
    re.IGNORECASE,
)
# What telephones note of their own settings: cof, dav, hdrpl, sdr_vivid.
_SETTINGS = re.compile(r"[a-z]{1,8}(?:_[a-z]{1,8})*")


def is_camera_s(caption: str) -> bool:
    """Return whether a machine wrote `caption`; no Vietnamese sentence is taken for one."""
    words = caption.strip(" .")
    return _SETTINGS.fullmatch(words) is not None or (words.isascii() and _JUNK.fullmatch(words) is not None)
