"""Finding and replacing over one article, and expressions that would take for ever."""

from __future__ import annotations

import time
import unicodedata
from contextlib import suppress

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.errors import (
    BadExpression,
    BadReplacement,
    EditorialError,
    ExpressionTooLarge,
    ExpressionTooSlow,
)
from desktop_app.language.finding import Likeness
from desktop_app.services.finding import Hit, Passage, Query, find, passages, replacement
from tests.language.vietnamese import SENTENCES

EXACT = Likeness(accents=True, case=True)
ARTICLE = ArticleContent(
    headline="Cần Đước: Tổng kết công tác Mặt trận",
    lead="Sáng 24/4, huyện Cần Đước tổ chức hội nghị.",
    body="## Cần Đước\n\nÔng Nguyễn Văn A và ông Trần Văn B 👩‍🌾 dự. Huyện CẦN ĐƯỚC.",
    photos=(Photo("anh-1", caption="Đại biểu huyện Cần Đước"), Photo("anh-2")),
)


def hits_in(text: str, words: str, likeness: Likeness | None = None) -> tuple[Hit, ...]:
    query = Query(words, likeness or Likeness(), is_expression=True)
    return find(query, (Passage("body", text),))


def replaced(text: str, query: Query, template: str) -> str:
    passage, done, end = Passage("body", text), "", 0
    put = replacement(query, template)
    for hit in find(query, (passage,)):
        done, end = done + text[end : hit.start] + put(hit, passage), hit.end
    return done + text[end:]


@pytest.mark.parametrize("is_expression", [False, True])
def test_an_article_is_searched_as_its_page_is_read(is_expression: bool) -> None:
    texts = passages(ARTICLE)
    hits = find(Query("can duoc", is_expression=is_expression), texts)
    assert [(texts[hit.passage].field, texts[hit.passage].item) for hit in hits] == [
        ("headline", ""),
        ("lead", ""),
        ("body", ""),
        ("body", ""),
        ("photos", "anh-1"),
    ]
    assert {texts[hit.passage].text[hit.start : hit.end].casefold() for hit in hits} == {"cần đước"}


def test_without_words_nothing_is_found() -> None:
    assert find(Query(""), passages(ARTICLE)) == ()
    assert hits_in(ARTICLE.body, "") == ()


@pytest.mark.parametrize(
    ("words", "likeness", "expected"),
    [
        ("ong (nguyen|tran)", Likeness(), ["Ông Nguyễn", "ông Trần"]),
        ("ông", EXACT, ["ông"]),
        (r"\bvăn [AB]\b", Likeness(accents=True), ["Văn A", "Văn B"]),
        (r"v|van", Likeness(whole_words=True), ["Văn", "Văn"]),
        (r"^\p{L}.*$", Likeness(), [ARTICLE.body.splitlines()[2]]),
        (r"x*", Likeness(), []),
        (r"\d{4}", Likeness(), []),
    ],
)
@pytest.mark.parametrize("composed", [True, False])
def test_expressions(words: str, likeness: Likeness, expected: list[str], composed: bool) -> None:
    body = unicodedata.normalize("NFC" if composed else "NFD", ARTICLE.body)
    hits = hits_in(body, words, likeness)
    assert [unicodedata.normalize("NFC", body[hit.start : hit.end]) for hit in hits] == expected


@given(SENTENCES, st.sampled_from([r"[aeiou]", r"(\w+)-(\w+)", r"(?P<a>[à-ỹ])(\w)?", r"\s+", "n[gh]?|t"]))
def test_replacing_everything_is_what_the_library_does(text: str, words: str) -> None:
    template = r"<\g<0>\\>" if "(" not in words else r"<\2\n\1>"
    query = Query(words, EXACT, is_expression=True)
    assert replaced(text, query, template) == regex.sub(words, template.replace("\n", "\\n"), text)


def test_groups_keep_the_letters_of_the_text_where_accents_do_not_matter() -> None:
    query = Query(r"ong (\p{L}+) (?P<middle>van)", is_expression=True)
    assert replaced(ARTICLE.body, query, r"\g<middle> \1") == ARTICLE.body.replace(
        "Ông Nguyễn Văn", "Văn Nguyễn"
    ).replace("ông Trần Văn", "Văn Trần")


def test_what_is_put_in_is_plain_unless_it_is_an_expression() -> None:
    assert replaced("Cần Đước", Query("can"), r"\1") == r"\1 Đước"


def test_only_the_body_has_lines() -> None:
    query = Query(": ", is_expression=True)
    put, hit = replacement(query, r":\n"), Hit(0, 8, 10, (": ",))
    assert put(hit, Passage("body", "")) == ":\n"
    assert put(hit, Passage("headline", ARTICLE.headline)) == ":"


@pytest.mark.parametrize(
    ("words", "refusal", "data"),
    [
        ("Cần (Đước", BadExpression, {"position": 9}),
        ("[", BadExpression, {"position": 1}),
        ("*a", BadExpression, {"position": 1}),
        ("(?a)(?u)", BadExpression, {"position": 1}),
        ("(?:a{1000}){1000}", ExpressionTooLarge, {}),
        ("((a{300}){300}){300}", ExpressionTooLarge, {}),
        ("a(?R)?b", ExpressionTooLarge, {}),
        ("(" * 2000 + ")" * 2000, ExpressionTooLarge, {}),
        ("đ" * 501, ExpressionTooLarge, {}),
    ],
)
def test_a_bad_expression_is_refused(
    words: str, refusal: type[EditorialError], data: dict[str, object]
) -> None:
    with pytest.raises(refusal) as refused:
        hits_in(ARTICLE.body, words)
    assert refused.value.data == data


def test_a_long_expression_is_sought_soon() -> None:
    begun = time.process_time()
    assert len(hits_in("đ" * 30_000, "đ" * 500)) == 60
    with suppress(ExpressionTooSlow):
        hits_in("đ" * 30_000, "đ" * 499 + "e")
    assert time.process_time() - begun < 4


@given(
    st.lists(
        st.sampled_from(
            [*"aàđ.*+?{}()[]|\\^$2,-", "(?", "{1,99}", "(?P<", "(?R)", r"\1", r"\p{L}", "(?u)", "{,9"]
        ),
        max_size=9,
    ).map("".join),
    st.builds(Likeness, st.booleans(), st.booleans(), st.booleans()),
)
def test_whatever_is_typed_is_an_expression_or_refused(words: str, likeness: Likeness) -> None:
    query = Query(words, likeness, is_expression=True)
    try:
        hits = find(query, (Passage("body", ARTICLE.body),), seconds=0.2)
    except EditorialError:
        return
    assert all(ARTICLE.body[hit.start : hit.end] == hit.groups[0] != "" for hit in hits)


def test_an_expression_that_takes_for_ever_is_stopped() -> None:
    text = "a" * 40
    with pytest.raises(ExpressionTooSlow):
        find(Query("(a|aa)+$", is_expression=True), (Passage("body", text + "!"),), seconds=0.05)
    assert len(hits_in(text, "(a|aa)+$")) == 1


def test_a_group_that_is_not_there_is_told() -> None:
    query = Query("(ông)", is_expression=True)
    for template, group in ((r"\2", "2"), (r"\g<tên>", "tên"), (r"\g<7>", "7")):
        with pytest.raises(BadReplacement) as refused:
            replacement(query, template)
        assert refused.value.data == {"group": group}
