"""Addresses of films and recordings: what is accepted, in what form it is kept, what is refused and why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidMediaAddress
from desktop_app.domain.media import MediaKind
from desktop_app.domain.media_addresses import media_source

STATION = "la34.com.vn"
VIDEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"


@pytest.mark.parametrize(
    "pasted",
    [
        VIDEO,
        "http://youtube.com/watch?v=dQw4w9WgXcQ",
        "  HTTPS://M.YouTube.com/watch?app=desktop&v=dQw4w9WgXcQ&list=PLx&index=3&t=42s\n",
        "https://www.youtube.com/watch?t=12&v=dQw4w9WgXcQ#t=12",
        "https://youtu.be/dQw4w9WgXcQ?si=AbCdEf&t=30",
        "youtu.be/dQw4w9WgXcQ",
        "www.youtube.com/shorts/dQw4w9WgXcQ?feature=share",
        "https://www.youtube.com/embed/dQw4w9WgXcQ?start=5",
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ?si=x",
        "https://www.youtube.com/v/dQw4w9WgXcQ&hl=vi",
        "https://music.youtube.com/watch?v=dQw4w9WgXcQ",
    ],
)
def test_every_form_of_a_youtube_address_is_the_same_video(pasted: str) -> None:
    source = media_source(pasted, STATION)
    assert source.address == VIDEO
    assert source.kind is MediaKind.VIDEO
    assert media_source(source.address, STATION) == source


@pytest.mark.parametrize(
    ("pasted", "address", "kind"),
    [
        ("https://la34.com.vn/media/thoi-su.mp4", "https://la34.com.vn/media/thoi-su.mp4", MediaKind.VIDEO),
        ("media.LA34.com.vn/Bản-tin.MP3", "https://media.la34.com.vn/Bản-tin.MP3", MediaKind.AUDIO),
        (
            "https://cdn.media.la34.com.vn/live/index.m3u8?token=a%20b#x",
            "https://cdn.media.la34.com.vn/live/index.m3u8?token=a%20b",
            MediaKind.VIDEO,
        ),
        ("https://www.la34.com.vn:8443/p/doc.m4a", "https://www.la34.com.vn:8443/p/doc.m4a", MediaKind.AUDIO),
    ],
)
def test_files_of_the_station_are_accepted(pasted: str, address: str, kind: MediaKind) -> None:
    for domain in (STATION, f"www.{STATION}", STATION.upper()):
        source = media_source(pasted, domain)
        assert (source.address, source.kind) == (address, kind)


@pytest.mark.parametrize(
    ("pasted", "problem"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("phim hội nghị", "elsewhere"),
        ("https://vimeo.com/12345", "elsewhere"),
        ("https://evilla34.com.vn/a.mp4", "elsewhere"),
        ("https://la34.com.vn.evil.vn/a.mp4", "elsewhere"),
        ("https://youtube.com.evil.vn/watch?v=dQw4w9WgXcQ", "elsewhere"),
        ("https://ai@youtu.be/dQw4w9WgXcQ", "elsewhere"),
        ("javascript:alert(1)//youtu.be/dQw4w9WgXcQ", "elsewhere"),
        ("file:///home/phim.mp4", "elsewhere"),
        ("https://[youtu.be/dQw4w9WgXcQ", "elsewhere"),
        ("https://youtu.be:99999/dQw4w9WgXcQ", "elsewhere"),
        ("https://www.youtube.com/@la34", "not_a_video"),
        ("https://www.youtube.com/playlist?list=PLabcdefghijk", "not_a_video"),
        ("https://youtu.be/", "not_a_video"),
        ("https://youtu.be/dQw4w9WgXc", "not_a_video"),
        ("https://youtu.be/dQw4w9WgXcQQ", "not_a_video"),
        ("https://www.youtube.com/embed/videoseries?list=PL1", "not_a_video"),
        ("https://la34.com.vn/tin-tuc/", "not_a_recording"),
        ("https://la34.com.vn/anh.jpg", "not_a_recording"),
        ("http://media.la34.com.vn/a.mp4", "not_https"),
    ],
)
def test_other_addresses_are_refused_with_the_reason(pasted: str, problem: str) -> None:
    with pytest.raises(InvalidMediaAddress) as refusal:
        media_source(pasted, STATION)
    assert refusal.value.data["problem"] == problem
    assert refusal.value.data["domain"] == STATION


@given(st.text(max_size=60) | st.text(max_size=30).map(lambda rest: f"https://youtu.be/{rest}"))
def test_any_text_is_accepted_or_refused(text: str) -> None:
    try:
        source = media_source(text, STATION)
    except InvalidMediaAddress:
        return
    assert source.address.startswith("https://")
    assert media_source(source.address, STATION) == source
