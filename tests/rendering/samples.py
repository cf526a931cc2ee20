"""An article that uses everything a page can show, and the station around it."""

from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.media import Media, MediaKind
from desktop_app.domain.station import DEFAULT_CATEGORIES, StationSettings
from desktop_app.rendering.page_context import PageContext

THEMES = Path(__file__).parents[2] / "resources" / "themes"
CONTEXT = PageContext(StationSettings(), DEFAULT_CATEGORIES)

BODY = """Vụ Đông Xuân năm nay, bà con xã Vĩnh Đại gieo sạ hơn 3.800 ha.

## Năng suất vượt dự kiến

Năng suất đạt **7,2 tấn/ha**, cao hơn vụ trước *khoảng 0,5 tấn*. Xem
[thông báo của Sở](https://example.vn/thông-báo?vụ=đông xuân).

![](anh-2)

> “Lúa được giá như năm nay là mừng”, ông Nguyễn Văn Hưởng nói.

- ST25 và ST24
- Đài Thơm 8

| Huyện | Diện tích (ha) |
|---|--:|
| Tân Hưng | 38.120 |

![](phim-1)
"""

ARTICLE = ArticleContent(
    headline="Tân Hưng: Nông dân phấn khởi thu hoạch lúa Đông Xuân",
    lead="Những ngày này, trên các cánh đồng biên giới, tiếng máy gặt rộn ràng từ sáng sớm.",
    body=BODY,
    byline="Kim Thoa",
    source="Báo Long An",
    genre="reportage",
    category="nong-nghiep",
    other_categories=("xa-hoi",),
    event_thread="Hạn mặn 2024",
    tags=("Tân Hưng", "lúa Đông Xuân"),
    place="Vĩnh Đại",
    photos=(
        Photo("anh-1", "a" * 64, "image/jpeg", 1600, 1067, "Gặt lúa ở Vĩnh Đại", "Kim Thoa", "Máy gặt", True),
        Photo("anh-2", "b" * 64, "image/webp", 900, 1200, "Cảng lúa lúc hoàng hôn", "Ảnh: Văn Đát", "Cảng"),
        Photo("anh-3", caption="Quang cảnh hội nghị đầu bờ"),
    ),
    publish_time=datetime(2024, 2, 29, 17, 5, tzinfo=UTC),
    media=(
        Media("phim-1", "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title="Máy gặt chạy đêm", seconds=185),
        Media("phim-2", "https://media.la34.com.vn/ban-tin.mp3", MediaKind.AUDIO, "Bản tin sáng", 3723),
    ),
    related=(RelatedArticle(ArticleId("1"), "Mộc Hóa: Lúa & cá cùng được mùa"),),
    notes="Gọi lại cho ông Hưởng: 0900 000 000",
)


class PageText(HTMLParser):
    """The tags of a page with their attributes, and its text with runs of space as one."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._texts: list[str] = []
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        return " ".join("".join(self._texts).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of every `tag`, in order."""
        return [attributes for name, attributes in self.tags if name == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self._texts.append(data)
