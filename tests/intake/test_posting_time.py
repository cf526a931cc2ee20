from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.intake.posting_time import PostingLine, read_posting_line
from desktop_app.language.dates import posting_line

INDOCHINA_TIME = timezone(timedelta(hours=7))
AFTERNOON = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "Đã đăng vào 24/04/2019 lúc 16:59",
        "ĐÃ ĐĂNG VÀO 24/4/2019 LÚC 16:59",
        "Đã đăng vào Thứ Tư, 24-4-2019 lúc 16h59",
        "Đã đăng vào lúc 16:59:30 ngày 24.04.2019",
        "Đã được đăng ngày 24/04/2019, 16 giờ 59 phút",
        "Đăng lúc: 16:59, 24/04/2019",
        "Đăng ngày 24/04/2019 | 4:59 PM",
        "Đã đăng vào 24 Tháng Tư, 2019 lúc 4:59 chiều",
        "Đã đăng vào Tháng Tư 24, 2019 lúc 16:59",
        "Đã đăng vào 24 tháng 4 năm 2019 lúc 16:59",
        "Ngày đăng: 2019-04-24 16:59",
        "Cập nhật lúc 16:59 ngày 24/04/2019",
        "24/04/2019 - 16:59",
        "Thứ tư, 24/4/2019, 16:59 (GMT+7)",
        "Thứ tư, 24/4/2019, 09:59 (GMT+0)",
        "  Đã đăng vào\u00a024/04/2019 lúc 16:59\u00a0",
    ],
)
def test_the_forms_of_a_posting_line(line: str) -> None:
    found = read_posting_line(line, INDOCHINA_TIME)

    assert found is not None
    assert found.moment == AFTERNOON
    assert found.plain


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("Đã đăng vào 24/04/2019", True),
        ("Đã đăng vào 31/02/2019 lúc 16:59", True),
        ("Đã đăng vào 24/04/2019 lúc 25:00", True),
        ("Đã đăng vào 24/04/2019 lúc 11 giờ đêm", True),
        ("Đã đăng vào 3 giờ trước", False),
        ("Đã đăng vào 24/04/2019 bởi Kim Thoa", False),
    ],
)
def test_no_moment_is_made_up(line: str, plain: bool) -> None:
    assert read_posting_line(line, INDOCHINA_TIME) == PostingLine(None, plain=plain, explicit=True)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Ngày 24/4/2019, Ông Nguyễn Việt Cường chủ trì hội nghị",
        "Ngày 24/4/2019",
        "Long An, ngày 24/4/2019 lúc 16:59",
        "Đã đăng ký tham gia ngày 24/4/2019",
        "Đang vào mùa 24/4/2019",
        "Cập nhật tình hình dịch tả heo châu Phi ngày 24/4/2019",
        "Thứ 2: học toán",
        "24/4",
        "Đã đăng vào " + "24/04/2019 lúc 16:59 " * 10,
    ],
)
def test_other_lines(line: str) -> None:
    assert read_posting_line(line, INDOCHINA_TIME) is None


@given(
    st.datetimes(min_value=datetime(1000, 1, 2), max_value=datetime(9999, 12, 30)),  # noqa: DTZ001
    st.integers(min_value=-14 * 60, max_value=14 * 60),
)
def test_what_the_page_prints_is_read_back(moment: datetime, offset: int) -> None:
    zone = timezone(timedelta(minutes=offset))
    written = moment.replace(second=0, microsecond=0, tzinfo=UTC)

    found = read_posting_line(posting_line(written, zone), zone)

    assert found == PostingLine(written, plain=True, explicit=True)
