"""The station's page around an article."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.errors import RenderingFailed
from desktop_app.domain.media import Media
from desktop_app.domain.pictures import Point
from desktop_app.domain.station import Category, StationSettings, new_station
from desktop_app.intake.station_page import read_station_page
from desktop_app.rendering.page import PageContext, PageRenderer
from desktop_app.rendering.theme import load_theme

from .samples import ARTICLE, CONTEXT, THEMES, PageText

if TYPE_CHECKING:
    from desktop_app.rendering.page import Page

REAL_PAGE = Path(__file__).parents[3] / "shared" / "data" / "station-article-2019-04-24.txt"


@pytest.fixture
def page(renderer: PageRenderer) -> Page:
    return renderer.render(ARTICLE, CONTEXT)


def test_every_field_a_reader_may_see_is_shown_and_the_notes_are_not(page: Page) -> None:
    text = PageText(page.html).text
    for shown in (
        *(ARTICLE.headline, ARTICLE.lead, ARTICLE.byline, "Nguồn: Báo Long An", ARTICLE.event_thread),
        *(
            "Phóng sự",
            "Trang chủ Kinh tế Nông nghiệp",
            "Chuyên mục khác Xã hội",
            ARTICLE.place,
            *ARTICLE.tags,
        ),
        *("Đã đăng vào 01/03/2024 lúc 00:05", "Năng suất đạt 7,2 tấn/ha", "Mộc Hóa: Lúa & cá cùng được mùa"),
        *("Máy gặt chạy đêm 3:05", "Bản tin sáng Nghe bản ghi âm 1:02:03"),
        *("Gặt lúa ở Vĩnh Đại – Ảnh: Kim Thoa", "Cảng lúa lúc hoàng hôn – Ảnh: Văn Đát"),
    ):
        assert shown in text
    assert "0900 000 000" not in page.html


def test_photos_stand_where_the_text_or_the_newsroom_puts_them(page: Page) -> None:
    text = PageText(page.main_html).text
    in_order = [
        ARTICLE.lead,
        "Gặt lúa",
        "Vụ Đông Xuân",
        "Cảng lúa",
        "“Lúa được giá",
        "Quang cảnh",
        "Kim Thoa",
    ]
    positions = [text.rindex(words) for words in in_order]
    assert positions == sorted(positions)


def test_a_photo_has_wordpress_caption_markup(page: Page) -> None:
    assert (
        '<div class="wp-caption aligncenter">\n'
        f'<img src="photos/{"a" * 16}.jpg" width="1600" height="1067" alt="Máy gặt">\n'
        '<p class="wp-caption-text">Gặt lúa ở Vĩnh Đại – <span class="credit">Ảnh: Kim Thoa</span></p>\n'
        "</div>" in page.main_html
    )
    assert (
        '<div class="wp-caption aligncenter no-photo">\n'
        '<p class="wp-caption-text">Quang cảnh hội nghị đầu bờ</p>\n</div>' in page.main_html
    )


def test_a_picture_a_machine_made_says_so(renderer: PageRenderer) -> None:
    photos = tuple(
        Photo(f"anh-{number}", caption=caption, credit=credit, made_with_ai=True)
        for number, (caption, credit) in enumerate((("Cầu tương lai", "Kim Thoa"), ("", "")), 1)
    )
    text = PageText(renderer.render(ArticleContent(photos=photos), CONTEXT).main_html).text
    assert "Cầu tương lai – Ảnh: Kim Thoa – Ảnh tạo bằng AI Ảnh tạo bằng AI" in text


def test_a_large_photo_stands_there_in_the_size_it_goes_out_in(renderer: PageRenderer) -> None:
    content = ArticleContent(photos=(Photo("anh-1", "e" * 64, "image/heic", 3024, 4032),))
    html = renderer.render(content, CONTEXT).main_html
    assert f'<img src="photos/{"e" * 16}.jpg" width="1536" height="2048" alt="">' in html


def test_the_head_names_the_photo_in_every_shape(renderer: PageRenderer) -> None:
    waiting = Photo("anh-1", caption="Chờ ảnh", featured=True)
    lead = Photo("anh-2", "e" * 64, "image/heic", 4000, 3000, alt="Máy gặt", focus=Point(3900, 100))
    page = renderer.render(ArticleContent(photos=(waiting, lead)), CONTEXT)
    said = [(one["property"], one["content"]) for one in PageText(page.html).all("meta") if "property" in one]
    digits = "e" * 16
    assert [value for name, value in said if name == "og:image"] == [
        f"photos/{digits}-16x9-0-0-4000-2250.jpg",
        f"photos/{digits}-4x3-0-0-4000-3000.jpg",
        f"photos/{digits}-1x1-1000-0-3000-3000.jpg",
    ]
    sizes = [value for name, value in said if name in {"og:image:width", "og:image:height"}]
    assert sizes == ["1600", "900", "1600", "1200", "1600", "1600"]
    assert [value for name, value in said if name == "og:image:alt"] == ["Máy gặt"] * 3


def test_the_first_photo_opens_when_none_is_featured_and_unknown_keys_show_nothing(
    renderer: PageRenderer,
) -> None:
    photos = (Photo("anh-1", caption="một"), Photo("anh-2", caption="hai"), Photo("anh-3", caption="ba"))
    content = ArticleContent(lead="Sapo.", body="Đầu.\n\n![](anh-3) ![](anh-9)\n\nCuối.", photos=photos)
    text = PageText(renderer.render(content, CONTEXT).main_html).text
    assert "Sapo. một Đầu. ba Cuối. hai" in text


def test_a_film_is_a_figure_that_leads_to_it_and_embeds_nothing(page: Page) -> None:
    text = PageText(page.main_html)
    links = [link for link in text.all("a") if link.get("class") == "screen"]
    assert [link["href"] for link in links] == [one.address for one in ARTICLE.media]
    assert [mark["datetime"] for mark in text.all("time")[1:]] == ["PT185S", "PT3723S"]
    assert not {"iframe", "video", "audio", "script"} & {tag for tag, _ in text.tags}
    assert text.text.index("Tân Hưng 38.120") < text.text.index("Máy gặt") < text.text.index("Quang cảnh")
    assert text.text.index("Quang cảnh") < text.text.index("Bản tin sáng") < text.text.rindex("Kim Thoa")


def test_the_picture_of_a_film_is_not_shown_again_unless_the_text_places_it(
    renderer: PageRenderer,
) -> None:
    poster = Photo("anh-1", "e" * 64, "image/jpeg", 1600, 900, "Trường quay", featured=True)
    film = Media("phim-1", "https://youtu.be/dQw4w9WgXcQ", poster="anh-1")
    content = ArticleContent(body="Đầu.\n\n![](phim-1)", photos=(poster,), media=(film,))
    address = f"photos/{'e' * 16}.jpg"
    page = PageText(renderer.render(content, CONTEXT).main_html)
    assert [image["src"] for image in page.all("img")] == [address]
    assert "Trường quay" not in page.text
    placed = replace(content, body="![](anh-1)\n\n![](phim-1)")
    page = PageText(renderer.render(placed, CONTEXT).main_html)
    assert [image["src"] for image in page.all("img")] == [address, address]
    assert "Trường quay" in page.text


@pytest.mark.parametrize("poster", ["", "anh-9", "anh-2"])
def test_a_film_stands_without_a_picture_and_without_an_address(renderer: PageRenderer, poster: str) -> None:
    waiting = Photo("anh-2", caption="Chưa có tệp")
    film = Media("phim-1", "javascript:alert(1)", title="Hội nghị", poster=poster)
    page = PageText(renderer.render(ArticleContent(photos=(waiting,), media=(film,)), CONTEXT).main_html)
    assert not page.all("img")
    assert not [link for link in page.all("a") if link.get("class") == "screen"]
    assert "Chưa có địa chỉ" in page.text


def test_a_photo_no_page_can_show_is_refused(renderer: PageRenderer) -> None:
    content = ArticleContent(photos=(Photo("anh-1", "d" * 64, "image/tiff", 8, 8),))
    with pytest.raises(RenderingFailed) as failure:
        renderer.render(content, CONTEXT)
    assert "anh-1" in failure.value.data["detail"]


def test_the_posting_line_comes_from_the_article_then_from_its_posting(renderer: PageRenderer) -> None:
    posted_at = datetime(2024, 12, 31, 20, 0, tzinfo=timezone(timedelta(hours=-4)))
    content = ArticleContent(headline="Tít")
    context = replace(CONTEXT, posted_at=posted_at)
    assert "Đã đăng vào 01/01/2025 lúc 07:00" in renderer.render(content, context).main_html
    assert 'datetime="2025-01-01T07:00:00+07:00"' in renderer.render(content, context).main_html
    own = replace(content, publish_time=datetime(2025, 2, 1, tzinfo=UTC))
    assert "Đã đăng vào 01/02/2025 lúc 07:00" in renderer.render(own, context).main_html
    assert "Chưa đăng" in renderer.render(content, CONTEXT).main_html


def test_everything_of_the_article_a_reader_sees_is_inside_main(renderer: PageRenderer, page: Page) -> None:
    other = renderer.render(ArticleContent(headline="Bài khác", category="y-te"), CONTEXT)
    assert f'<main id="noi-dung">{page.main_html}</main>' in page.html
    around = [made.html.partition("<body>")[2].replace(made.main_html, "") for made in (page, other)]
    assert around[0] == around[1]
    assert page.title == "Tân Hưng: Nông dân phấn khởi thu hoạch lúa Đông Xuân - " + CONTEXT.station.name


def test_everything_of_the_station_comes_from_its_settings(renderer: PageRenderer) -> None:
    station = StationSettings(
        *("Báo và Đài Tây Ninh", "Trang tin Tây Ninh", "TN", "tayninh.example", "Báo Tây Ninh", "GP 1/2026"),
        *("Bà Lê Thị B", "1 Đại lộ Mới", "0276 111", "0276 222", "tn@example.vn"),
    )
    context = PageContext(station, (Category("tin", "Tin mới"), Category("anh", "Tin ảnh", "tin")))
    page = renderer.render(ArticleContent(category="anh"), context)
    text = PageText(page.html).text
    assert (
        "Trang tin Tây Ninh: GP 1/2026 Bản quyền của Báo Tây Ninh. Tổng biên tập: Bà Lê Thị B. "
        "Địa chỉ: 1 Đại lộ Mới ĐT: 0276 111 - Fax: 0276 222 - Email: tn@example.vn" in text
    )
    assert "https://tayninh.example/category/anh/" in page.html
    for old in ("Long An", "la34.com.vn", "LA34", "0272", "Phạm Văn Dũng", "Thời sự"):
        assert old not in page.html


def test_a_station_of_which_little_is_known_has_no_label_without_a_value(renderer: PageRenderer) -> None:
    station = new_station("Đài Tây Ninh", "tayninhtv.vn")
    page = renderer.render(ARTICLE, replace(CONTEXT, station=station))
    text = PageText(page.html).text
    assert "Đài Tây Ninh Bản quyền của Đài Tây Ninh." in text
    for label in ("Giấy phép", "Tổng biên tập", "Địa chỉ", "Liên hệ", "Đường dây", "ĐT:", "Fax", "Email:"):
        assert label not in text


def test_the_same_article_gives_the_same_bytes_whatever_was_rendered_before(page: Page) -> None:
    renderer = PageRenderer(THEMES)
    renderer.render(replace(ARTICLE, body=ARTICLE.body + "\n\nthêm [x][1]\n\n[1]: https://a.vn"), CONTEXT)
    assert renderer.render(ARTICLE, CONTEXT) == page
    assert page.html.endswith("</html>")
    assert "\r" not in page.html


def test_a_page_fetches_only_what_lies_beside_it(page: Page) -> None:
    parsed = PageText(page.html)
    theme = load_theme(THEMES, "la34")
    fetched = {link["href"] for link in parsed.all("link")} | {image["src"] for image in parsed.all("img")}
    assert {name for name in fetched if not name.startswith("photos/")} <= set(theme.assets())
    policy = next(m["content"] for m in parsed.all("meta") if m.get("http-equiv"))
    assert policy.startswith("default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self';")
    assert "script" not in {tag for tag, _ in parsed.tags}
    assert all("style" not in attributes for _, attributes in parsed.tags)
    ids = [attributes["id"] for _, attributes in parsed.tags if "id" in attributes]
    assert len(ids) == len(set(ids))


@pytest.mark.skipif(not REAL_PAGE.exists(), reason="the station's page is not beside the repository")
def test_every_line_of_the_real_page_is_on_ours(renderer: PageRenderer) -> None:
    source = REAL_PAGE.read_text(encoding="utf-8")
    content = read_station_page(source, CONTEXT.station.time_zone)
    assert content is not None
    text = PageText(renderer.render(content, CONTEXT).html).text
    for line in filter(None, map(str.strip, source.split("\n"))):
        assert re.sub(r"\s+", " ", line) in text
