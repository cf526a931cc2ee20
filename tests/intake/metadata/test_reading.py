"""Captions, credits, places and dates out of photos as agencies, cameras and telephones write them."""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from desktop_app.intake.metadata.notes import PhotoNotes
from desktop_app.intake.metadata.reading import photo_notes
from desktop_app.rendering.photo_files import opened
from tests.sample_photos import heic_photo, iptc_photo, xmp_packet

if TYPE_CHECKING:
    from collections.abc import Mapping

CAPTION = "Đại biểu dự hội nghị tổng kết ở huyện Cần Đước"
CITY, SPOT, BYLINE, CREDIT, DATE, TIME, TEXT = (
    *((2, 90), (2, 92), (2, 80), (2, 110)),
    *((2, 55), (2, 60), (2, 120)),
)
TITLE, AUTHOR = ExifTags.Base.XPTitle, ExifTags.Base.XPAuthor


def notes_of(data: bytes) -> PhotoNotes:
    with opened(data) as image:
        image.load()
        return photo_notes(image)


def jpeg(*, xmp: bytes | None = None, camera: Mapping[Any, object] | None = None, **exif: object) -> bytes:
    values = Image.Exif()
    for name, value in exif.items():
        values[getattr(ExifTags.Base, name)] = value
    values.get_ifd(ExifTags.IFD.Exif).update(camera or {})
    out = io.BytesIO()
    options = {} if xmp is None else {"xmp": xmp}
    Image.new("RGB", (16, 9), "navy").save(out, "JPEG", exif=values, **options)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "cp1258"])
def test_an_agency_s_iptc_is_read_in_every_encoding_it_may_have(encoding: str) -> None:
    def encoded(text: str) -> bytes:
        # Windows-1258 has letters and tone marks apart.
        form = "NFD" if encoding == "cp1258" else "NFC"
        whole = unicodedata.normalize("NFC", text)
        return "".join(_cp1258(letter) if form == "NFD" else letter for letter in whole).encode(encoding)

    notes = notes_of(
        iptc_photo(
            {
                (1, 90): b"\x1b%G" if encoding == "utf-8" else b"",
                TEXT: encoded(CAPTION),
                BYLINE: encoded("Kim Thoa"),
                CREDIT: b"TTXVN",
                CITY: encoded("Cần Đước"),
                SPOT: encoded("Tân Trạch"),
                DATE: b"20190424",
                TIME: b"093000+0700",
            }
        )
    )
    assert notes == PhotoNotes(CAPTION, "Kim Thoa/TTXVN", "Tân Trạch, Cần Đước", "2019-04-24T09:30:00")


def _cp1258(letter: str) -> str:
    """Return a letter as Windows-1258 has it: the vowel with its hat, and the tone mark after it."""
    try:
        letter.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", letter)
        hats = "".join(mark for mark in parts[1:] if mark in "\u0302\u0306\u031b")
        tones = "".join(mark for mark in parts[1:] if mark not in hats)
        return unicodedata.normalize("NFC", parts[0] + hats) + tones
    return letter


def test_letters_of_other_languages_in_an_old_encoding_survive() -> None:
    notes = notes_of(iptc_photo({TEXT: "Đoàn khách Pháp: Hélène, François".encode("cp1258")}))
    assert notes.caption == "Đoàn khách Pháp: Hélène, François"
    assert notes_of(iptc_photo({TEXT: b"Ph\x8ang d\x00\x01\xff"})).caption == "Phng dÿ"


def test_xmp_is_read_whichever_way_it_is_written() -> None:
    packet = xmp_packet(
        f"<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>{CAPTION}</rdf:li></rdf:Alt></dc:description>"
        "<dc:creator><rdf:Seq><rdf:li>Kim Thoa</rdf:li><rdf:li>Văn Đát</rdf:li></rdf:Seq></dc:creator>"
        "<photoshop:City>Cần Đước</photoshop:City>"
        "<photoshop:DateCreated>2019-04-24T09:30:15.25+07:00</photoshop:DateCreated>"
        "<Iptc4xmpExt:DigitalSourceType rdf:resource="
        "'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'/>"
    )
    assert notes_of(jpeg(xmp=packet)) == PhotoNotes(
        CAPTION, "Kim Thoa, Văn Đát", "Cần Đước", "2019-04-24T09:30:15", made_with_ai=True
    )


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia", True),
        ("https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia/", True),
        ("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture", False),
        ("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia", False),
    ],
)
def test_what_a_machine_made_up_is_marked(source: str, made: bool) -> None:
    packet = xmp_packet(f"<Iptc4xmpExt:DigitalSourceType>{source}</Iptc4xmpExt:DigitalSourceType>")
    assert notes_of(jpeg(xmp=packet)).made_with_ai is made


def test_the_camera_s_clock_goes_before_what_was_typed() -> None:
    packet = xmp_packet("<photoshop:DateCreated>2020-01-01</photoshop:DateCreated>")
    taken = {ExifTags.Base.DateTimeOriginal: "2019:04:24 09:30:00"}
    assert notes_of(jpeg(xmp=packet, camera=taken)).taken == "2019-04-24T09:30:00"
    assert notes_of(jpeg(xmp=packet)).taken == "2020-01-01"


@pytest.mark.parametrize(
    "clock", ["0000:00:00 00:00:00", "1970:01:01 00:00:00", "2019:13:41 09:30:00", "    "]
)
def test_a_camera_without_a_clock_says_nothing(clock: str) -> None:
    assert notes_of(jpeg(camera={ExifTags.Base.DateTimeOriginal: clock})).taken == ""


def test_exif_is_read_as_it_was_meant() -> None:
    notes = notes_of(jpeg(ImageDescription=CAPTION.encode(), Artist="Kim Thoa"))
    assert notes == PhotoNotes(CAPTION, "Kim Thoa")
    title = jpeg(XPTitle=f"{CAPTION}\0".encode("utf-16-le"), ImageDescription="?ai bi?u d? h?i ngh?")
    assert notes_of(title).caption == CAPTION


def test_a_photographer_named_in_the_caption_is_the_credit() -> None:
    named = f"{CAPTION}. Ảnh: Kim Thoa".encode()
    assert notes_of(jpeg(ImageDescription=named)) == PhotoNotes(f"{CAPTION}.", "Kim Thoa")
    assert notes_of(jpeg(ImageDescription=named, Artist="TTXVN")).credit == "TTXVN"


@pytest.mark.parametrize(
    "junk",
    [
        *("OLYMPUS DIGITAL CAMERA", "SONY DSC", "DCIM\\100MEDIA\\DJI_0001.JPG", "KODAK Digital Still Camera"),
        *("MINOLTA DIGITAL CAMERA", "Digital Camera", "SAMSUNG", "DSC_0123", "IMG-20190424-WA0001.jpg"),
        *("P1010023.JPG", "Exif_JPEG_PICTURE", "cof", "hdrpl", "sdr_vivid", "Untitled", "Screenshot"),
        *("CREATOR: gd-jpeg v1.0 (using IJG JPEG v62)", "Processed with VSCO with f2 preset", "   "),
    ],
)
def test_what_cameras_write_is_no_caption(junk: str) -> None:
    assert notes_of(jpeg(ImageDescription=junk)).caption == ""
    assert notes_of(iptc_photo({TEXT: junk.encode()})).caption == ""


@pytest.mark.parametrize("caption", [CAPTION, "Ảnh đẹp", "Samsung xây nhà máy ở Long An", "Kodak – một thời"])
def test_a_short_caption_is_a_caption(caption: str) -> None:
    assert notes_of(iptc_photo({TEXT: caption.encode()})).caption == caption


def test_a_telephone_s_photo_is_read_too() -> None:
    notes = notes_of(heic_photo())
    assert notes.caption == "SỐ MÁY 0912345678"


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"<x:xmpmeta",
        b"\xff\xfe\x00\x00",
        b'<!DOCTYPE a [<!ENTITY b "bb">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&b;</x:xmpmeta>',
        b"<a>" * 20_000,
        xmp_packet("<dc:description/><dc:creator><rdf:Seq/></dc:creator>"),
        xmp_packet("<photoshop:City>" + "Cần Đước " * 5_000 + "</photoshop:City>"),
    ],
)
def test_a_trap_or_a_ruin_of_xmp_harms_nobody(packet: bytes) -> None:
    with Image.new("RGB", (4, 4)) as image:
        image.info["xmp"] = packet
        notes = photo_notes(image)
    assert (notes.caption, notes.credit) == ("", "")
    assert len(notes.place) <= 2000


@given(st.dictionaries(st.sampled_from([TEXT, BYLINE, CITY, DATE, TIME]), st.binary(max_size=80)))
def test_whatever_stands_in_the_records_becomes_text_of_one_line(
    records: dict[tuple[int, int], bytes],
) -> None:
    notes = notes_of(iptc_photo(records))
    for text in (notes.caption, notes.credit, notes.place):
        assert text == unicodedata.normalize("NFC", text).strip()
        assert text.isprintable() or any(unicodedata.category(sign) in {"Cf", "Cn", "Co"} for sign in text)
