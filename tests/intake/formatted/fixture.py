"""A file or a clipboard that a test makes, the words it shows a reader, and how a reading is held to them."""

from __future__ import annotations

import base64
import io
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from PIL import Image

from desktop_app.language.normalise import normalise
from desktop_app.rendering.article_html import BlockRenderer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent, Photo
    from desktop_app.intake.reading import Reading

MEETING = (
    "Ngày 24/4/2019, ông Nguyễn Việt Cường – Bí thư Huyện ủy Cần Đước chủ trì hội nghị tổng kết 10 năm thực "
    "hiện Kết luận số 62-KL/TW của Bộ Chính trị “Về tiếp tục đổi mới nội dung, phương thức hoạt động”."
)
YEARS = (
    "Qua 10 năm thực hiện, các cấp ủy Đảng đã có những chuyển biến tích cực trong nhận thức và hành động; "
    "khắc phục tình trạng hành chính hóa, phát huy tốt vai trò là người đại diện."
)
PRAISE = "Dịp này, Huyện ủy trao giấy khen cho 3 tập thể và 8 cá nhân có thành tích."
CAPTION = "Quang cảnh hội nghị tại xã Long Hòa"


@dataclass(frozen=True, slots=True)
class Fixture:
    """`make` writes the file into a folder and returns it; `text` is all a reader sees of it, in order."""

    name: str
    make: Callable[[Path], Path]
    text: str
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reading did to the words and pictures of its source."""

    words: int
    lost: Counter[str]
    added: Counter[str]
    fused: tuple[str, ...]
    in_order: bool
    pictures: int
    pictures_lost: int


def judged(source: str, pictures: int, reading: Reading) -> Verdict:
    """Return what became of the `source` text and its pictures in `reading`."""
    wanted, found = words(source), words(shown(reading.content))
    lost, added = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
    fused = tuple(word for word in added if any(part and part != word and part in word for part in lost))
    photos = {photo.key for photo in reading.content.photos}
    placed = set(re.findall(r"!\[\]\(([^)]+)\)", reading.content.body)) | _opening(reading.content)
    kept = len(photos & placed)
    return Verdict(len(wanted), lost, added, fused, wanted == found, pictures, pictures - kept)


def words(text: str) -> list[str]:
    """Return the words of a text; raised figures are the figures they are: m² and m2."""
    return unicodedata.normalize("NFKC", normalise(text)).split()


def shown(content: ArticleContent) -> str:
    """Return what a reader sees of an article, in the order of the page."""
    photos = {photo.key: photo for photo in content.photos}
    parts = [content.headline, content.lead]
    parts += [_caption(photos[key]) for key in _opening(content)]
    for block in BlockRenderer().render(content.body):
        parts.append(_text(block.html))
        parts += [_caption(photos[key]) for key in block.photo_keys if key in photos]
    parts += [content.byline, content.source]
    return "\n".join(parts)


def _text(html: str) -> str:
    """Return the words of HTML; tags inside a line separate nothing, all others do."""
    return unescape(re.sub(r"<[^<>]*>", " ", re.sub(r"</?(?:strong|em|a|code)\b[^<>]*>", "", html)))


def _opening(content: ArticleContent) -> set[str]:
    first = content.photos[:1]
    return {photo.key for photo in first if f"({photo.key})" not in content.body}


def _caption(photo: Photo) -> str:
    return f"{photo.caption} {photo.credit and 'Ảnh: ' + photo.credit}"


def jpeg(colour: str, size: tuple[int, int] = (320, 240)) -> bytes:
    """Return a photo in one colour."""
    stream = io.BytesIO()
    Image.new("RGB", size, colour).save(stream, "JPEG")
    return stream.getvalue()


def data_uri(colour: str) -> str:
    """Return such a photo as an address that holds it."""
    return "data:image/jpeg;base64," + base64.b64encode(jpeg(colour)).decode()


def page(name: str, html: str, text: str, pictures: int = 0) -> Fixture:
    """Return a fixture of HTML on the clipboard."""

    def make(folder: Path) -> Path:
        path = folder / f"{name}.clipboard"
        path.write_text(html, encoding="utf-8")
        return path

    return Fixture(name, make, text, pictures)
