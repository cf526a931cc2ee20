"""Any content of an article a newsroom can have, for hypothesis."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

from hypothesis import strategies as st

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.media import Media, MediaKind
from desktop_app.domain.pictures import Point

VIETNAMESE = st.sampled_from(
    [
        "Cần Đước: Tổng kết 10 năm",
        "chính trị – xã hội ”",
        "Uỷ ban",
        "đường\nQL1A",
        "“nghìn”",
        "\u00a0",
        "😀",
        '\\ " </',
    ]
)
TEXTS = st.one_of(VIETNAMESE, st.text(st.characters(exclude_categories=["Cs"]), max_size=20)).map(
    lambda text: unicodedata.normalize("NFC", text)
)
DIGESTS = st.one_of(st.just(""), st.text(st.sampled_from("0123456789abcdef"), min_size=64, max_size=64))
TIMES = st.one_of(
    st.none(),
    st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=st.just(UTC)).map(  # noqa: DTZ001
        lambda moment: moment.replace(microsecond=0)
    ),
)


def _photos(keys: list[str]) -> st.SearchStrategy[tuple[Photo, ...]]:
    return st.tuples(
        *(
            st.builds(
                Photo,
                key=st.just(key),
                digest=DIGESTS,
                media_type=st.sampled_from(["", "image/jpeg"]),
                width=st.integers(0, 10_000),
                height=st.integers(0, 10_000),
                caption=TEXTS,
                credit=TEXTS,
                alt=TEXTS,
                featured=st.just(number == 0) | st.just(value=False),
                place=TEXTS,
                taken=st.sampled_from(["", "2019-04-24", "2019-04-24T09:30:00"]),
                made_with_ai=st.booleans(),
                focus=st.none() | st.just(Point(0, 0)),
            )
            for number, key in enumerate(keys)
        )
    )


CONTENTS = st.builds(
    ArticleContent,
    headline=TEXTS,
    lead=TEXTS,
    body=TEXTS,
    byline=TEXTS,
    source=TEXTS,
    genre=st.sampled_from(["news", "reportage", "ghi-nhanh-2"]),
    category=TEXTS,
    other_categories=st.lists(TEXTS, max_size=2).map(tuple),
    event_thread=TEXTS,
    tags=st.lists(TEXTS, max_size=3).map(tuple),
    place=TEXTS,
    photos=st.lists(
        st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True), max_size=3, unique=True
    ).flatmap(_photos),
    publish_time=TIMES,
    embargo=TIMES,
    related=st.lists(st.builds(RelatedArticle, TEXTS.map(ArticleId), TEXTS), max_size=2).map(tuple),
    notes=TEXTS,
    media=st.lists(
        st.builds(
            Media,
            key=st.sampled_from(["phim-1", "phim-2"]),
            address=TEXTS,
            kind=st.sampled_from(MediaKind),
            title=TEXTS,
            seconds=st.integers(0, 100_000),
            poster=st.sampled_from(["", "anh-1"]),
        ),
        max_size=2,
        unique_by=lambda media: media.key,
    ).map(tuple),
)
