"""Which texts are kept and which go: nobody loses more than a minute of a day, or an hour of a month."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.draft_versions import (
    DAY,
    HOUR,
    MINUTE,
    MONTH,
    STRIDE,
    come_to,
    faded,
    is_due,
    loses_much,
)

BEGUN = datetime(2019, 4, 24, 1, 0, tzinfo=UTC)
ARTICLE = ArticleContent(
    headline="Cần Đước: Tổng kết công tác Mặt trận",
    body="Thực hiện Kết luận số 62-KL/TW, Mặt trận đã hoà giải nhiều vụ việc trong năm qua.",
    photos=(Photo("anh-1", caption="Quang cảnh hội nghị tổng kết nhiệm kỳ của Mặt trận huyện Cần Đước"),),
)

# Pauses in seconds: typing, a moment's thought, a cup of tea, a night, a holiday.
pauses = st.lists(
    st.one_of(
        st.sampled_from([0.3, 0.3, 0.3, 20.0, 59.0, 61.0, 600.0, 3000.0, 30_000.0]),
        st.floats(0.1, 400_000),
    ),
    max_size=120,
)


def kept_of(saves: list[datetime]) -> list[datetime]:
    """Return the times of the texts that are kept while each save replaces the text of the one before."""
    kept: list[datetime] = []
    for before, now in pairwise(saves):
        if is_due(kept[-1] if kept else None, now):
            kept.append(before)
            gone = set(faded(kept, before))
            kept = [one for one in kept if one not in gone]
    return kept


def written(begin: datetime, pauses: list[float]) -> list[datetime]:
    """Return the times of versions with such pauses, and a minute, between them."""
    times = [begin]
    for pause in pauses:
        times.append(times[-1] + timedelta(seconds=60 + pause))
    return times


@given(pauses)
def test_a_text_of_any_moment_is_there_or_one_that_is_little_older(pauses: list[float]) -> None:
    saves = [BEGUN]
    for pause in pauses:
        saves.append(saves[-1] + timedelta(seconds=pause))
    end = saves[-1]
    kept = kept_of(saves)
    at_hand = [*kept, end]  # the text of the last save is the working text
    for save, replaced in pairwise(saves):
        for moment in (save, replaced - timedelta(milliseconds=1)):
            if end - moment >= MONTH:
                continue
            allowed = MINUTE if end - moment < DAY else HOUR
            newest = max((one for one in at_hand if one <= moment), default=None)
            assert save in at_hand or (newest is not None and moment - newest <= allowed), (moment, kept)


@given(pauses)
def test_thinning_leaves_few_and_never_the_last(pauses: list[float]) -> None:
    times = written(BEGUN, pauses)
    gone = set(faded(times, times[-1] + MONTH))
    stay = [one for one in times if one not in gone]
    assert times[-1] in stay
    assert all(third - first > HOUR for first, third in zip(stay, stay[2:], strict=False))
    assert faded(stay, times[-1] + MONTH) == [], "thinning again takes more"
    assert faded(times, times[-1] + MONTH * 1.001) == times[:-1]


@given(st.lists(st.floats(0, 40_000), max_size=30), st.lists(st.floats(0, 40_000), max_size=30))
def test_a_clock_set_back_does_not_thin_the_times_against_each_other(
    before: list[float], after: list[float]
) -> None:
    first = written(BEGUN, before)
    second = written(first[-1] - timedelta(hours=30), after)
    now = max(first[-1], second[-1])
    gone = faded([*first, *second], now)
    assert gone[: len(faded(first, now))] == faded(first, now)
    assert set(gone) <= {*faded(first, now), *faded(second, now)}
    assert is_due(first[-1], second[0])


# By how many days the clock is wrong at each opening of the newsroom: mostly it is right.
wrong_by = st.lists(st.sampled_from([0, 0, 0, 1, 3, 365, 30_000, -1, -365, -9_000]), min_size=2, max_size=40)


@given(wrong_by)
def test_a_clock_that_is_wrong_now_and_then_takes_nothing_that_right_time_keeps(wrong_by: list[int]) -> None:
    kept: list[datetime] = []
    reached = now = BEGUN
    strides = 0
    for days in wrong_by:
        now += DAY
        kept += [now + MINUTE * number for number in range(0, 200, 20)]
        reading = now + timedelta(days=days)
        gone = faded(kept, min(reached, reading))
        # Readings that are ahead one after another count, and as many right ones make up for them.
        assert set(gone) <= set(faded(kept, now + STRIDE * strides if days > 0 else now))
        strides = strides + 1 if days > 0 else max(0, strides - 1)
        kept = [one for one in kept if one not in set(gone)]
        reached = come_to(reached, reading)


@given(st.integers(40, 90))
def test_a_newsroom_of_every_day_keeps_little(days: int) -> None:
    kept: list[datetime] = []
    reached = BEGUN
    for day in range(days):
        now = BEGUN + DAY * day
        gone = set(faded(kept, min(reached, now)))
        reached = come_to(reached, now)
        kept = [one for one in kept if one not in gone]
        kept += [now + MINUTE * number for number in range(120)]
    assert len(kept) <= 3 * 120 + 31 * 4


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        (replace(ARTICLE, body=""), True),
        (
            replace(ARTICLE, body="Dán nhầm một đoạn của bài khác, dài bằng đoạn cũ hoặc dài hơn nhiều lắm."),
            True,
        ),
        (replace(ARTICLE, photos=()), True),
        (replace(ARTICLE, body=ARTICLE.body.replace("năm qua", "nhiệm kỳ")), False),
        (replace(ARTICLE, body=ARTICLE.body + " Ông Đỗ Văn Sơn chủ trì." * 40), False),
        (replace(ARTICLE, headline=""), False),
    ],
)
def test_a_great_loss_is_one_to_keep(after: ArticleContent, kept: bool) -> None:
    assert loses_much(ARTICLE, after) is kept
