"""Differences: the other text to the letter, and the way an editor would mark them."""

from __future__ import annotations

import random
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.differences import SpanKind, changed_syllables, differences

WORDS = (
    "Mặt trận",
    "hội nghị",
    "hòa giải",
    "hoà",
    "hóa",
    "24/4/2019",
    "1.234",
    "ông",
    "Đỗ",
    ",",
    ".",
    " ",
    "\n\n",
)
texts = st.one_of(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join), st.text(max_size=60))


def marked(old: str, new: str) -> str:
    """Return the difference as one line: `[-gone-]{+come+}`."""
    shown = {SpanKind.EQUAL: "{0.old}", SpanKind.DELETED: "[-{0.old}-]", SpanKind.INSERTED: "{{+{0.new}+}}"}
    return "".join(
        shown.get(span.kind, "[-{0.old}-]{{+{0.new}+}}").format(span) for span in differences(old, new)
    )


@given(texts, texts)
def test_the_spans_are_both_texts_whole(old: str, new: str) -> None:
    old, new = unicodedata.normalize("NFC", old), unicodedata.normalize("NFC", new)
    spans = differences(old, new)
    assert "".join(span.old for span in spans) == old
    assert "".join(span.new for span in spans) == new
    for span in spans:
        assert old.startswith(span.old, span.old_at)
        assert new.startswith(span.new, span.new_at)
        assert (span.kind is SpanKind.EQUAL) == (span.old == span.new)
        assert (span.kind is SpanKind.INSERTED) == (not span.old)
        assert (span.kind is SpanKind.DELETED) == (not span.new)
    equal = [span.kind is SpanKind.EQUAL for span in spans]
    assert all(one != other for one, other in pairwise(equal))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("thực hiện hòa giải", "thực hiện hóa giải", "thực hiện [-hòa-]{+hóa+} giải"),
        ("làm 12 người chết.", "làm 15 người bị thương.", "làm [-12-]{+15+} người [-chết-]{+bị thương+}."),
        ("ngày 24/4/2019", "ngày 25/4/2019", "ngày [-24/4/2019-]{+25/4/2019+}"),
        ("Câu một.\n\nCâu hai.", "Câu một. Câu hai.", "Câu một.[-\n\n-]{+ +}Câu hai."),
        ("Một.\n\nBa.", "Một.\n\nHai mới.\n\nBa.", "Một.\n\n{+Hai mới.\n\n+}Ba."),
        ("ông Sơn nói rõ", "ông Sơn", "ông Sơn[- nói rõ-]"),
        ("lễ khởi công cầu", "buổi khánh thành cầu", "[-lễ khởi công-]{+buổi khánh thành+} cầu"),
        ("một\nhai\nba", "một\nba", "một\n[-hai\n-]ba"),
    ],
)
def test_a_change_is_marked_as_a_reader_sees_it(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


def test_the_unicode_form_is_no_difference() -> None:
    text = "Quyết định của Ủy ban"
    (span,) = differences(unicodedata.normalize("NFD", text), text)
    assert (span.kind, span.old) == (SpanKind.EQUAL, text)
    assert differences("", "") == ()


def test_tiếng_that_went_and_came_are_counted() -> None:
    assert changed_syllables(differences("làm 12 người chết", "làm 15 người bị thương")) == (2, 3)


@pytest.mark.parametrize("paragraph", [160, 10_000])
@pytest.mark.timeout(60)
def test_long_texts_are_compared_whole(paragraph: int) -> None:
    chance = random.Random(5)
    few = ("đồng", "lúa", "hội", "nghị", "tỉnh", "Long", "An", "và", "của", "cho", "người", "dân", "năm")
    words = chance.choices(few, k=5_000)
    changed = [word if chance.random() > 0.05 else "khác" for word in words]
    other = chance.sample(words, len(words))
    old, edited, unlike = (
        "\n\n".join(" ".join(one[at : at + paragraph]) for at in range(0, len(one), paragraph))
        for one in (words, changed, other)
    )
    edits, all_of_it = differences(old, edited), differences(old, unlike)
    assert changed.count("khác") <= changed_syllables(edits)[1] < 1.5 * changed.count("khác")
    assert "".join(span.new for span in all_of_it) == unlike
