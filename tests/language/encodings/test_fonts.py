"""Font names as documents carry them."""

from __future__ import annotations

import pytest

from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.language.encodings.fonts import FontEncoding, encoding_of_font


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        (".VnTime", FontEncoding(OldEncoding.TCVN3)),
        ("'.VnArial Narrow'", FontEncoding(OldEncoding.TCVN3)),
        (".VnTimeH", FontEncoding(OldEncoding.TCVN3, capitals=True)),
        (".VnArial NarrowH", FontEncoding(OldEncoding.TCVN3, capitals=True)),
        (".vntimeh", FontEncoding(OldEncoding.TCVN3, capitals=True)),
        ("VNI-Times", FontEncoding(OldEncoding.VNI)),
        ('"VNI-Helve-Condense"', FontEncoding(OldEncoding.VNI)),
        ("VPS Times", FontEncoding(OldEncoding.VPS)),
        ("VPSLongXuyen", FontEncoding(OldEncoding.VPS)),
        (".VnHelvetInsH", FontEncoding(OldEncoding.TCVN3, capitals=True)),
    ],
)
def test_fonts_of_old_texts(name: str, meaning: FontEncoding) -> None:
    assert encoding_of_font(name) == meaning


@pytest.mark.parametrize(
    "name", ["Times New Roman", "", "UVN Ai Cap", "VnTime", "Vnitimes", "SVN-Gotham", "Arial"]
)
def test_other_fonts_say_nothing(name: str) -> None:
    assert encoding_of_font(name) is None
