"""What an article consists of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.media import Media, MediaKind
from desktop_app.ui.markdown.plain_text import utf16_length
from desktop_app.ui.outline.entries import HEADLINE, LEAD, Entry, EntryKind, entries

ARTICLE = ArticleContent(
    headline="Phiên chợ sớm",
    body="""Mở đầu 👩‍🌾.

## Chợ họp theo **con nước** ##

![](anh-1)

### Bà [Sáu Lụa](https://la34.com.vn) _kể_ snake_case

![chú thích](phim-1)

![](am-1)

```
## không phải tít
![](anh-1)
```

#nhãn

## Giữ chợ

![](anh-9)
""",
    photos=(Photo("anh-1", caption="Ghe khóm cập bến"), Photo("anh-2", caption="Chưa đặt")),
    media=(
        Media("phim-1", "https://la34.com.vn/cho.mp4", title="Phiên chợ"),
        Media("am-1", "https://la34.com.vn/cho.mp3", MediaKind.AUDIO),
    ),
)


def test_the_parts_of_an_article_in_their_order() -> None:
    found = entries(ARTICLE)
    assert [(one.kind, one.text, one.depth) for one in found] == [
        (EntryKind.HEADLINE, "Phiên chợ sớm", 0),
        (EntryKind.LEAD, "", 0),
        (EntryKind.BODY, "", 0),
        (EntryKind.HEADING, "Chợ họp theo con nước", 0),
        (EntryKind.PHOTO, "Ghe khóm cập bến", 1),
        (EntryKind.HEADING, "Bà Sáu Lụa kể snake_case", 1),
        (EntryKind.FILM, "Phiên chợ", 2),
        (EntryKind.RECORDING, "", 2),
        (EntryKind.HEADING, "Giữ chợ", 0),
        (EntryKind.PHOTO, "anh-9", 1),
    ]
    units = ARTICLE.body.encode("utf-16-le")
    for entry in found[3:]:
        line = units[2 * entry.position :].decode("utf-16-le").split("\n")[0]
        assert line.startswith("#" if entry.kind is EntryKind.HEADING else "![")


def test_an_empty_article_has_a_headline_a_lead_and_a_body() -> None:
    assert entries(ArticleContent()) == (
        Entry(EntryKind.HEADLINE, "", HEADLINE),
        Entry(EntryKind.LEAD, "", LEAD),
        Entry(EntryKind.BODY, "", 0),
    )


@given(st.lists(st.sampled_from(["## Ở", "# 𝐀", "![](a)", "văn 👍", "", "```", "~~~"]), max_size=12))
def test_every_entry_stands_where_its_line_begins(lines: list[str]) -> None:
    starts = [utf16_length("".join(f"{line}\n" for line in lines[:number])) for number in range(len(lines))]
    found = entries(ArticleContent(body="\n".join(lines)))
    positions = [entry.position for entry in found]
    assert positions == sorted(positions)
    assert set(positions[3:]) <= set(starts)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("## Tít", "Tít"),
        ("###### Nhỏ nhất", "Nhỏ nhất"),
        ("####### Không", None),
        ("##Không", None),
        (" ## Không", None),
        ("## ", ""),
        ("## `62-KL/TW`", "62-KL/TW"),
    ],
)
def test_what_is_a_heading(line: str, text: str | None) -> None:
    headings = [one.text for one in entries(ArticleContent(body=line)) if one.kind is EntryKind.HEADING]
    assert headings == ([] if text is None else [text])
