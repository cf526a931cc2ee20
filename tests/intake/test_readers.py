"""Files of every kind through the one door, and the promise that no word of theirs is lost."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from datetime import timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.content_format import content_from_dict, content_to_dict
from desktop_app.domain.errors import UnreadableFile
from desktop_app.intake.furniture import is_furniture
from desktop_app.intake.markdown_text import read_markdown
from desktop_app.intake.plain_text import read_plain_text
from desktop_app.intake.posting_time import read_posting_line
from desktop_app.intake.readers import read_article, read_clipboard
from desktop_app.intake.station_page import read_station_page
from desktop_app.language.normalise import normalise
from tests.intake.formatted.fixture import jpeg

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleContent

INDOCHINA_TIME = timezone(timedelta(hours=7))
PAGE = (Path(__file__).parent / "pages" / "tin-ngan.txt").read_text(encoding="utf-8")
BODY = "Sáng 12/3, huyện Đức Huệ ra quân làm thủy lợi."


@pytest.mark.parametrize(
    ("name", "text", "headline", "source"),
    [
        ("trang.txt", PAGE, "Thạnh Hóa: Thả 200.000 con cá giống về sông Vàm Cỏ Tây", "TTXVN"),
        ("TRANG.TXT", PAGE, "Thạnh Hóa: Thả 200.000 con cá giống về sông Vàm Cỏ Tây", "TTXVN"),
        ("bài.txt", f"# Ra quân\n\n{BODY}", "# Ra quân", ""),
        ("bài", f"Ra quân\n\n{BODY}", "Ra quân", ""),
        ("bài.md", f"# Ra quân\n\n{BODY}", "Ra quân", ""),
    ],
)
def test_a_file_is_read_by_what_it_is(
    tmp_path: Path, name: str, text: str, headline: str, source: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")

    content = read_article(path, INDOCHINA_TIME, tmp_path).content

    assert (content.headline, content.source) == (headline, source)
    assert content.body


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("bài.xlsx", BODY, "unknown_format"),
        ("bài.txt", "\ufeff\n\u00a0\n", "empty"),
        ("bài.md", "", "empty"),
        ("bài.docx", BODY, "damaged"),
    ],
)
def test_files_with_nothing_to_read_are_refused(tmp_path: Path, name: str, text: str, problem: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")

    with pytest.raises(UnreadableFile) as refused:
        read_article(path, INDOCHINA_TIME, tmp_path)

    assert refused.value.data == {"path": str(path), "problem": problem}


SENTENCES = (
    "Đức Huệ ra quân làm thủy lợi nội đồng Kim Thoa Ông bà: Ảnh: TTXVN Theo (Theo Bài, #1 1. - * “kênh” ./.",
    "12/3/2021 quang cảnh trao quà cho 42 km; đăng Đã vào 07:30 TÍT sapo:",
)
WORDS = st.sampled_from([word for sentence in SENTENCES for word in sentence.split()])
PARAGRAPHS = st.lists(WORDS, max_size=30).map(" ".join)
KNOWN = st.sampled_from(
    [
        "Đã đăng vào 12/03/2021 lúc 07:30",
        "Trả lời",
        "Email của bạn sẽ không được hiển thị công khai.",
        "Kim Thoa",
        "Bài, ảnh: Kim Thoa",
        "(TTXVN)",
        "Quang cảnh hội nghị",
        "Tin liên quan",
        "Tổng biên tập: Ông Phạm Văn Dũng.",
        "Giấy phép số: 47/GP-TTĐT",
        "Trang chủ » Thời sự",
        "\u00a0",
    ]
)
TEXTS = st.lists(st.one_of(KNOWN, PARAGRAPHS, st.text(max_size=40)), max_size=14).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\r\n\r\n"]).map(lambda gap: gap.join(lines))
)

# Words a reader may take away because the field they fill says the same.
LABELS = {
    "theo",
    "nguồn",
    "tin",
    "ảnh",
    "từ",
    "khóa",
    "tags",
    "tít",
    "sapo",
    "bài",
    "tiêu",
    "đề",
    "và",
    "tư",
    "liệu",
}


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", normalise(text)))


def kept(content: ArticleContent) -> Counter[str]:
    fields = (content.headline, content.lead, content.body, content.byline, content.source, content.notes)
    return words(
        "\n".join((*fields, *content.tags, *(f"{photo.caption} {photo.credit}" for photo in content.photos)))
    )


@given(TEXTS)
@example(PAGE)
def test_no_word_is_lost_and_every_result_can_be_stored(text: str) -> None:
    for content in (read_plain_text(text), read_station_page(text, INDOCHINA_TIME)):
        if content is None:
            continue
        assert content_from_dict(content_to_dict(content)) == content
        article = [line for line in normalise(text).split("\n") if not is_furniture(line)]
        # Only a posting line that was understood, and other articles listed under “Tin liên quan”, may go.
        if "Tin liên quan" in text:
            continue
        understood = [line for line in article if read_posting_line(line, INDOCHINA_TIME)]
        lost = words("\n".join(article)) - kept(content) - words("\n".join(understood))
        assert {word for word in lost if word.lower() not in LABELS} == set()


@given(TEXTS)
def test_any_markdown_is_read(text: str) -> None:
    content = read_markdown(text)

    assert content_from_dict(content_to_dict(content)) == content
    assert words(text) - kept(content) - words("anh-1") == Counter()


def test_of_the_temporary_files_a_clipboard_brings_only_what_an_office_program_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    names = ("msohtmlclip1/01/a.jpg", "lu155ufv.tmp/a.jpg", "ksohtml5500/a.jpg", "anh-rieng/a.jpg", "a.jpg")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(jpeg("red"))
    # Anybody may make a link where everybody may write.
    (tmp_path / "lu0.tmp").symlink_to(tmp_path / "anh-rieng")
    addresses = ((tmp_path / name).as_uri() for name in (*names, "lu0.tmp/a.jpg"))
    clipboard = tmp_path / "clipboard.html"
    clipboard.write_text("".join(f"<p><img src='{one}'></p>" for one in addresses), encoding="utf-8")
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    assert list(read_clipboard(clipboard, pictures).files) == ["anh-1", "anh-2", "anh-3"]
