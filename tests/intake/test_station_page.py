"""Copied pages of a station's site; the made-up ones are in `pages/`."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.intake.station_page import read_station_page

INDOCHINA_TIME = timezone(timedelta(hours=7))
PAGES = Path(__file__).parent / "pages"
REAL_PAGE = Path(__file__).parents[3] / "shared" / "data" / "station-article-2019-04-24.txt"


def read(text: str) -> ArticleContent:
    content = read_station_page(text, INDOCHINA_TIME)
    assert content is not None
    return content


def paragraphs(content: ArticleContent) -> list[str]:
    return content.body.split("\n\n")


@pytest.mark.skipif(not REAL_PAGE.exists(), reason="the station's page is not beside the repository")
def test_the_real_page_of_the_station() -> None:
    text = REAL_PAGE.read_text(encoding="utf-8")
    lines = text.split("\n")

    content = read(text)

    assert content == ArticleContent(
        headline="Cần Đước: Tổng kết 10 năm thực hiện Kết luận số 62-KL/TW của Bộ Chính trị",
        lead=lines[4],
        body="\n\n".join((lines[8], lines[9], lines[11], lines[13])),
        byline="Kim Thoa",
        photos=(Photo(key="anh-1", caption="Quang cảnh hội nghị", featured=True),),
        publish_time=datetime(2019, 4, 24, 9, 59, tzinfo=UTC),
    )


def test_a_whole_page_with_navigation_two_captions_tags_lists_form_and_footer() -> None:
    content = read((PAGES / "khoi-cong-cau.txt").read_text(encoding="utf-8"))

    assert content == ArticleContent(
        headline="Tân Trụ: Khởi công xây dựng cầu Rạch Bà Xiểng nối hai xã vùng hạ",
        lead="Sáng ngày 7/11/2019, UBND huyện Tân Trụ tổ chức lễ khởi công cầu Rạch Bà Xiểng, công trình "
        "được người dân hai bên bờ mong đợi đã nhiều năm.",
        body="Cầu dài 48 mét, rộng 5 mét, tải trọng 8 tấn; tổng kinh phí trên 6,2 tỷ đồng, trong đó nhân dân "
        "đóng góp 1,5 tỷ đồng.\n\n![](anh-2)\n\n“Có cây cầu này, mấy đứa nhỏ đi học không còn phải qua đò "
        "nữa”, ông Út chia sẻ.\n\n2\\. Công trình dự kiến hoàn thành trong quý II/2020.",
        byline="Tin, ảnh: Lê Huỳnh – Mỹ Duyên",
        tags=("Tân Trụ", "cầu nông thôn", "xã hội hóa"),
        photos=(
            Photo(
                key="anh-1",
                caption="Lãnh đạo huyện cùng nhà tài trợ thực hiện nghi thức khởi công.",
                credit="Lê Huỳnh",
                featured=True,
            ),
            Photo(key="anh-2", caption="Ông Trần Văn Út, người hiến đất làm đường dẫn vào cầu"),
        ),
        publish_time=datetime(2019, 11, 7, 1, 5, tzinfo=UTC),
    )


def test_a_short_news_item_keeps_its_only_paragraph_as_body_and_names_its_source() -> None:
    content = read((PAGES / "tin-ngan.txt").read_text(encoding="utf-8"))

    assert content.headline == "Thạnh Hóa: Thả 200.000 con cá giống về sông Vàm Cỏ Tây"
    assert content.lead == ""
    assert content.body.startswith("Nhân Ngày truyền thống")
    assert (content.byline, content.source, content.photos) == ("", "TTXVN", ())
    assert content.publish_time == datetime(2020, 10, 15, 9, 20, tzinfo=UTC)


def test_an_interview_keeps_its_answers_subheadings_and_a_date_without_an_hour() -> None:
    content = read((PAGES / "phong-van.txt").read_text(encoding="utf-8"))

    assert "Trả lời" in paragraphs(content)
    assert "Giải pháp trước mắt" in paragraphs(content)
    assert paragraphs(content)[-3].startswith("\\- Vận động")
    assert paragraphs(content)[-1] == "Xin cảm ơn bà!"
    assert content.photos == ()
    assert content.byline == "Bài, ảnh: Hồng Đào"
    assert content.publish_time is None
    assert content.notes == "Đã đăng vào 03/01/2020"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n\n", "\n\u00a0\n"),
        lambda text: text.replace("\n\n", "\n \u200b\n\n\n"),
    ],
    ids=["windows", "decomposed", "marked", "no-break", "zero-width"],
)
@pytest.mark.parametrize("page", sorted(path.name for path in PAGES.glob("*.txt")))
def test_how_a_page_was_copied_makes_no_difference(page: str, change: object) -> None:
    text = (PAGES / page).read_text(encoding="utf-8")
    assert callable(change)

    assert read(change(text)) == read(text)


HEAD = "Đức Huệ: Ra quân làm thủy lợi nội đồng\n\nĐã đăng vào 12/03/2021 lúc 07:30\n\n"
LEAD = "Sáng 12/3, huyện Đức Huệ ra quân làm thủy lợi nội đồng mùa khô năm 2021."
FIRST = "Toàn huyện phấn đấu nạo vét 36 tuyến kênh, tổng chiều dài trên 42 km."
LAST = "Đợt ra quân kéo dài đến hết tháng 4."


@pytest.mark.parametrize(
    ("ending", "byline", "source"),
    [
        ("Kim Thoa", "Kim Thoa", ""),
        ("T.H", "T.H", ""),
        ("Lê Huỳnh – Mỹ Duyên", "Lê Huỳnh – Mỹ Duyên", ""),
        ("Nguyễn An/TTXVN", "Nguyễn An/TTXVN", ""),
        ("Hải Yến (tổng hợp)", "Hải Yến (tổng hợp)", ""),
        ("Thu Hà (Theo TTXVN)", "Thu Hà", "TTXVN"),
        ("Bài, ảnh: Kim Thoa", "Bài, ảnh: Kim Thoa", ""),
        ("Tin và clip: Văn Hai", "Tin và clip: Văn Hai", ""),
        ("Bài: Văn Hai\nẢnh: Kim Thoa", "Bài: Văn Hai – Ảnh: Kim Thoa", ""),
        ("Kim Thoa\n\nTheo Báo Long An", "Kim Thoa", "Báo Long An"),
        ("Nguồn: Cổng thông tin điện tử huyện Đức Huệ", "", "Cổng thông tin điện tử huyện Đức Huệ"),
        ("(TTXVN)", "", "TTXVN"),
    ],
)
def test_signatures(ending: str, byline: str, source: str) -> None:
    content = read(f"{HEAD}{LEAD}\n\n{FIRST}\n\n{LAST}\n\n{ending}\n")

    assert (content.byline, content.source) == (byline, source)
    assert paragraphs(content) == [FIRST, LAST]


@pytest.mark.parametrize(
    "ending",
    [
        "Đợt 2: từ 15/4",
        "Xin cảm ơn ông!",
        "Theo kế hoạch, sáng mai ra quân",
        "Đã xong",
        "Theo Huyện ủy.",
        "36",
        "Hết",
        "Thân ái,",
    ],
)
def test_last_lines_that_are_no_signature_stay_in_the_body(ending: str) -> None:
    content = read(f"{HEAD}{LEAD}\n\n{FIRST}\n\n{ending}\n")

    assert (content.byline, content.source) == ("", "")
    assert paragraphs(content) == [FIRST, ending]


def test_without_photo_byline_form_and_footer_nothing_is_made_up() -> None:
    content = read(f"{HEAD}{LEAD}\n\n{FIRST}\n\n{LAST}")

    assert content == ArticleContent(
        headline="Đức Huệ: Ra quân làm thủy lợi nội đồng",
        lead=LEAD,
        body=f"{FIRST}\n\n{LAST}",
        publish_time=datetime(2021, 3, 12, 0, 30, tzinfo=UTC),
    )


def test_what_is_neither_article_nor_furniture_goes_to_the_notes() -> None:
    content = read(
        "Chào mừng Đại hội Đảng bộ tỉnh\n\n"
        + HEAD.replace("07:30", "07:30 bởi Ban Biên tập")
        + f"{LEAD}\n\n{FIRST}\n\nTrả lời\n\nEmail của bạn sẽ không được hiển thị công khai.\n\n"
        "Đài tuyển dụng 2 phát thanh viên, hạn nộp hồ sơ 30/3.\n"
    )

    assert content.body == FIRST
    assert content.publish_time == datetime(2021, 3, 12, 0, 30, tzinfo=UTC)
    assert content.notes.split("\n") == [
        "Chào mừng Đại hội Đảng bộ tỉnh",
        "Đã đăng vào 12/03/2021 lúc 07:30 bởi Ban Biên tập",
        "Đài tuyển dụng 2 phát thanh viên, hạn nộp hồ sơ 30/3.",
    ]


def test_only_one_line_is_a_name_without_a_label() -> None:
    content = read(f"{HEAD}{LEAD}\n\n{FIRST}\n\nVàm Cỏ Đông\n\nKim Thoa")

    assert content.byline == "Kim Thoa"
    assert paragraphs(content) == [FIRST, "Vàm Cỏ Đông"]


def test_the_last_paragraph_beside_the_lead_is_the_body() -> None:
    content = read(f"{HEAD}{LEAD}\n\nÔng Lê Văn Út phát biểu tại buổi ra quân")

    assert (content.lead, content.body, content.photos) == (
        LEAD,
        "Ông Lê Văn Út phát biểu tại buổi ra quân",
        (),
    )


def test_the_clock_over_the_menu_is_not_the_posting_time() -> None:
    content = read(
        f"Thứ Tư, 24/04/2019 17:30\nThời sự\n\nĐức Huệ ra quân\n\n12/03/2021 - 07:30\n\n{LEAD}\n\n{FIRST}"
    )

    assert content.headline == "Đức Huệ ra quân"
    assert content.publish_time == datetime(2021, 3, 12, 0, 30, tzinfo=UTC)


def test_readers_comments_are_not_the_article() -> None:
    content = read(
        f"{HEAD}{LEAD}\n\n{FIRST}\n\nKim Thoa\n\n2 bình luận\n\nHay quá, cảm ơn Đài.\n\n"
        "Để lại một bình luận\n\nEmail của bạn sẽ không được hiển thị công khai."
    )

    assert content.body == FIRST
    assert content.byline == "Kim Thoa"
    assert content.notes == "Hay quá, cảm ơn Đài."


def test_a_page_copied_without_blank_lines() -> None:
    content = read(
        "Thời sự\nĐức Huệ: Ra quân làm thủy lợi nội đồng\nĐã đăng vào 12/03/2021 lúc 07:30\n"
        f"{LEAD}\nQuang cảnh buổi ra quân\n{FIRST}\n{LAST}\nKim Thoa\nTrả lời"
    )

    assert content.headline == "Đức Huệ: Ra quân làm thủy lợi nội đồng"
    assert content.lead == LEAD
    assert [photo.caption for photo in content.photos] == ["Quang cảnh buổi ra quân"]
    assert paragraphs(content) == [FIRST, LAST]
    assert content.byline == "Kim Thoa"


def test_a_photographer_on_a_line_of_its_own_belongs_to_the_photo_above() -> None:
    content = read(f"{HEAD}{LEAD}\n\nQuang cảnh buổi ra quân\n\nẢnh: Kim Thoa\n\n{FIRST}\n\n{LAST}")

    assert content.photos == (
        Photo(key="anh-1", caption="Quang cảnh buổi ra quân", credit="Kim Thoa", featured=True),
    )
    assert paragraphs(content) == [FIRST, LAST]


def test_a_caption_above_the_lead() -> None:
    content = read(f"{HEAD}Quang cảnh buổi ra quân\n\n{LEAD}\n\n{FIRST}\n\n{LAST}")

    assert content.lead == LEAD
    assert [photo.caption for photo in content.photos] == ["Quang cảnh buổi ra quân"]
    assert paragraphs(content) == [FIRST, LAST]


def test_verse_keeps_its_lines() -> None:
    verse = "Ai về Vàm Cỏ quê tôi\nNghe con nước lớn bồi hồi bến xưa"
    content = read(f"{HEAD}{LEAD}\n\n{FIRST}\n\n{verse}\n\n{LAST}")

    assert paragraphs(content)[1] == verse.replace("\n", "  \n")


def test_a_page_known_by_its_footer_alone() -> None:
    content = read(
        f"Trang chủ\n\nĐức Huệ: Ra quân làm thủy lợi nội đồng\n\n{LEAD}\n\n{FIRST}\n\n"
        "Giấy phép số: 47/GP-TTĐT\nTổng biên tập: Ông Phạm Văn Dũng.\nXem phiên bản di động"
    )

    assert content.headline == "Đức Huệ: Ra quân làm thủy lợi nội đồng"
    assert (content.lead, content.body, content.publish_time) == (LEAD, FIRST, None)
    assert content.notes == "Xem phiên bản di động"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\u00a0\n",
        f"Đức Huệ ra quân\n\n{LEAD}\n\n{FIRST}\n\nKim Thoa",
        f"Đã đăng ký 12 thửa đất\n\n{FIRST}",
        "Liên hệ nhận quà\n\nMọi đóng góp xin gửi về chùa Tôn Thạnh.\n\nĐịa chỉ: xã Mỹ Lộc\nĐT: 0272.300",
        f"Cấp phép khai thác cát\n\n{LEAD}\n\nGiấy phép số 12/GP-UBND có hiệu lực đến năm 2022.",
    ],
)
def test_other_texts_are_not_pages(text: str) -> None:
    assert read_station_page(text, INDOCHINA_TIME) is None
