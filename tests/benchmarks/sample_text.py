"""Vietnamese articles of any length, the same for the same seed."""

from __future__ import annotations

import random
from dataclasses import replace

from desktop_app.domain.articles import ArticleContent, Photo

PLACES = ("Cần Đước", "Đức Huệ", "Bến Lức", "Tân Trụ", "Thủ Thừa", "Mộc Hóa", "Châu Thành", "Cần Giuộc")
WRITERS = ("Kim Thoa", "Văn Đức", "Ánh Nguyệt", "Minh Khôi", "Thùy Dương", "Quốc Bảo")
_OPENINGS = (
    "Sáng nay, Ủy ban nhân dân huyện",
    "Theo báo cáo của ngành nông nghiệp huyện",
    "Tại buổi làm việc với đoàn công tác, lãnh đạo huyện",
    "Nhân dịp kỷ niệm ngày thành lập, Hội Liên hiệp Phụ nữ huyện",
    "Sau gần hai năm thi công, bà con huyện",
    "Trước diễn biến hạn mặn phức tạp, huyện",
    "Trong sáu tháng đầu năm, Công an huyện",
    "Phát biểu tại hội nghị, đại diện Mặt trận Tổ quốc huyện",
)
_MIDDLES = (
    "đã triển khai nhiều giải pháp đồng bộ nhằm nâng cao chất lượng đời sống của người dân nông thôn",
    "cho biết diện tích lúa đông xuân đã thu hoạch được hơn hai phần ba, năng suất bình quân đạt khá",
    "tổ chức khánh thành cây cầu bê tông nối liền hai ấp, thay cho chiếc cầu ván xuống cấp lâu nay",
    "trao tặng bốn mươi phần quà cho các hộ nghèo, gia đình chính sách có hoàn cảnh đặc biệt khó khăn",
    "đề nghị các sở, ngành sớm tháo gỡ vướng mắc về giải phóng mặt bằng của tuyến đường tỉnh",
    "khuyến cáo nông dân chủ động tích trữ nước ngọt, không xuống giống ngoài lịch thời vụ",
    "phát động phong trào thi đua yêu nước, xây dựng khu dân cư văn minh, nghĩa tình",
    "vận động các mạnh thường quân đóng góp kinh phí sửa chữa nhà tình thương trước mùa mưa",
)
_ENDINGS = (
    "góp phần hoàn thành chỉ tiêu kinh tế – xã hội năm nay",
    "được đông đảo nhân dân đồng tình ủng hộ",
    "với tổng kinh phí gần ba tỷ đồng từ ngân sách và nguồn xã hội hóa",
    "để kịp đưa vào sử dụng trước Tết Nguyên đán",
    "theo đúng tinh thần nghị quyết đã đề ra",
    "nhất là ở các xã vùng hạ còn nhiều khó khăn",
)
_ADDRESS = "https://la34.com.vn/tin-tuc/kinh-te/bao-cao-tinh-hinh-kinh-te-xa-hoi-sau-thang-dau-nam.html"
_CATEGORIES = ("thoi-su", "kinh-te", "xa-hoi", "phap-luat", "giao-duc", "y-te", "the-thao")
_TAGS = ("nông thôn mới", "hạn mặn", "MTTQ", "cầu nông thôn", "Tết", "lúa đông xuân", "học bổng", "an ninh")


def article_of(words: int, seed: int = 0) -> ArticleContent:
    """Return an article whose body has at least `words` words, less than a sentence more."""
    chance = random.Random(seed)
    place = chance.choice(PLACES)
    return ArticleContent(
        headline=f"{place}: {_sentence(chance, place)[:70].rsplit(' ', 1)[0]}",
        lead=_sentence(chance, place),
        body=_body(chance, place, words),
        byline=chance.choice(WRITERS),
        category=chance.choice(_CATEGORIES),
        tags=(place, *sorted(chance.sample(_TAGS, 2))),
        place=place,
    )


def illustrated(article: ArticleContent, photo: Photo, seed: int = 0) -> ArticleContent:
    """Return `article` with all that a body may hold: photos, lists, quotations, tables and links."""
    chance = random.Random(seed)
    paragraphs: list[str] = []
    photos: list[Photo] = []
    for number, paragraph in enumerate(article.body.split("\n\n"), start=1):
        paragraphs.append(paragraph)
        if number % 4 == 0:
            paragraphs[-1] += f" Theo [báo cáo của {article.place}]({_ADDRESS}), *số liệu chưa đầy đủ*."
        if number % 6 == 0:
            photos.append(replace(photo, key=f"anh-{len(photos) + 1}", featured=not photos))
            paragraphs.append(f"![]({photos[-1].key})")
        elif number % 7 == 0:
            paragraphs.append(f"> “{_sentence(chance, article.place)}”")
        elif number % 11 == 0:
            paragraphs.append(
                "\n".join(f"- {chance.choice(_TAGS)}: {chance.choice(_ENDINGS)}" for _ in range(4))
            )
        elif number % 13 == 0:
            rows = [f"| {place} | {chance.randrange(2, 4000)} |" for place in chance.sample(PLACES, 5)]
            paragraphs.append("\n".join(("| Địa phương | Số hộ |", "| --- | --- |", *rows)))
    return replace(article, body="\n\n".join(paragraphs), photos=tuple(photos))


def _body(chance: random.Random, place: str, words: int) -> str:
    paragraphs: list[str] = []
    written = 0
    while written < words:
        sentences = []
        for _ in range(4):
            if written < words:
                sentences.append(_sentence(chance, place))
                written += len(sentences[-1].split())
        paragraphs.append(" ".join(sentences))
        if len(paragraphs) % 9 == 0:
            paragraphs.append(f"## {chance.choice(_TAGS).capitalize()} ở {place}")
        elif len(paragraphs) % 7 == 0:
            paragraphs[-1] = f"**{place}** – " + paragraphs[-1]
    return "\n\n".join(paragraphs)


def _sentence(chance: random.Random, place: str) -> str:
    parts = (chance.choice(_OPENINGS), place, chance.choice(_MIDDLES))
    number = chance.randrange(2, 4000)
    return f"{' '.join(parts)}, {chance.choice(_ENDINGS)} ({number} hộ)."
