"""Finding articles: the queues, their pages, and search as people type."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.media import Media
from desktop_app.services import approvals, drafts, exporting, library, reviews
from desktop_app.services.library import Queue
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.rendering.page import PageRenderer
    from desktop_app.services.workspace import Workspace


def test_each_person_s_queues_hold_what_waits_for_them(
    desk: Desk, page_renderer: PageRenderer, themes_dir: Path, tmp_path: Path
) -> None:
    desk.draft()
    returned = desk.taken()
    reviews.return_to_author(desk.editor, returned, "Thiếu số liệu")
    reviews.submit(desk.reporter, desk.draft())
    for _ in range(2):
        desk.taken()
    approvals.approve(desk.editor, desk.taken())
    desk.approved()
    exporting.export(desk.export_desk, desk.approved(), tmp_path, page_renderer, themes_dir)
    drafts.create(desk.editor, ARTICLE)

    everyone = {
        Queue.SUBMITTED: 1,
        Queue.EDITING: 2,
        Queue.AWAITING_APPROVAL: 1,
        Queue.APPROVED: 1,
        Queue.EXPORTED: 1,
        Queue.ALL: 9,
    }
    own = {"phongvien": (1, 1), "bientap": (1, 0), "tongbientap": (0, 0)}
    for login, (mine, given_back) in own.items():
        workspace = desk.workspace(login)
        expected = everyone | {Queue.MY_DRAFTS: mine, Queue.RETURNED_TO_ME: given_back}
        assert library.counts(workspace) == expected
        assert {queue: len(library.cards(workspace, queue)) for queue in Queue} == expected
        for queue in Queue:
            for card in library.cards(workspace, queue):
                assert library.in_queue(workspace, card.article_id, queue)
                assert library.card(workspace, card.article_id) == card


def test_pages_have_no_gap_and_no_double_where_times_are_equal(desk: Desk) -> None:
    articles: list[ArticleId] = []
    for number in range(23):
        if number % 5 == 0:
            desk.clock.turn(seconds=1)
        articles.append(desk.draft(replace(ARTICLE, headline=f"Bài {number}")))
    newest_first = articles[::-1]

    for limit in (1, 4, 10, 23, 100):
        seen: list[ArticleId] = []
        page = library.cards(desk.reporter, Queue.MY_DRAFTS, limit=limit)
        while page:
            seen.extend(card.article_id for card in page)
            page = library.cards(desk.reporter, Queue.MY_DRAFTS, limit=limit, after=page[-1])
        assert seen == newest_first

    # A page goes on behind the card as it was shown, though that article has moved up since.
    first = library.cards(desk.reporter, Queue.ALL, limit=5)
    desk.clock.turn(seconds=1)
    desk.save(desk.reporter, first[-1].article_id, lead="mới sửa")
    rest = library.cards(desk.reporter, Queue.ALL, after=first[-1])
    assert [card.article_id for card in rest] == newest_first[5:]


@pytest.fixture
def archive(desk: Desk) -> dict[str, ArticleId]:
    """A few articles that differ in their marks."""
    texts = {
        "can duoc": "Cần Đước: Tổng kết công tác Mặt trận",
        "can": "Cân được bao nhiêu cần cẩu, cạn được mấy đoạn kênh, can được ai",
        "kl": "Thực hiện Kết luận số 62-KL/TW ngày 08/12/2009",
        "uy ban": "Ủy ban nhân dân huyện hòa giải",
        "xa hoi": "Chính sách xã hội đi vào cuộc sống",
    }
    empty = replace(ARTICLE, headline="", lead="", body="x", byline="", tags=(), place="")
    found = {}
    for name, headline in texts.items():
        desk.clock.turn(seconds=1)
        found[name] = desk.draft(replace(empty, headline=headline))
    return found


def names(workspace: Workspace, archive: dict[str, ArticleId], query: str) -> list[str]:
    """Return what a search finds, by the names of the archive."""
    by_id = {article: name for name, article in archive.items()}
    return [by_id[card.article_id] for card in library.search(workspace, query)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("cần đước", ["can duoc", "can"]),
        ("CẦN ĐƯỚC", ["can duoc", "can"]),
        ("Cân được", ["can", "can duoc"]),
        ("đước cần", ["can duoc", "can"]),
        ("can duoc tong", ["can duoc"]),
        ("62-KL/TW", ["kl"]),
        ("62 kl tw", ["kl"]),
        ("08/12", ["kl"]),
        ("kết luận 62", ["kl"]),
        ("uỷ ban", ["uy ban"]),
        ("Ủy ban", ["uy ban"]),
        ("hoà giải", ["uy ban"]),
        ("xã h", ["xa hoi"]),
        ("xa hoi ", ["xa hoi"]),
        ("xa ho ", []),
        ("di vao", ["xa hoi"]),
        ("không có gì", []),
        ('"NEAR(" OR', []),
        ("kl AND", []),
        ("headline:kl", []),
    ],
)
def test_search_finds_text_as_people_type_it(
    desk: Desk, archive: dict[str, ArticleId], query: str, expected: list[str]
) -> None:
    for form in ("NFC", "NFD"):
        assert names(desk.reporter, archive, unicodedata.normalize(form, query)) == expected


def test_exact_marks_come_first_however_often_others_occur(desk: Desk) -> None:
    bare = replace(ARTICLE, lead="", tags=(), place="")
    unmarked = desk.draft(replace(bare, headline="can duoc " * 9, body="can duoc " * 50))
    other_marks = desk.draft(replace(bare, headline="cạn được " * 9, body="cạn được " * 50))
    # In most articles, so that the ranking by rarity has nothing to say.
    exact = {desk.draft(replace(bare, body="Dài. " * number + "Ở Cần Đước.")) for number in range(1, 600, 99)}

    found = [card.article_id for card in library.search(desk.reporter, "Cần Đước")]
    assert set(found[:-2]) == exact
    assert set(found[-2:]) == {unmarked, other_marks}
    assert library.search(desk.reporter, "cạn được")[0].article_id == other_marks
    assert library.search(desk.reporter, "can duoc")[0].article_id == unmarked


def test_search_keeps_to_its_queue_and_follows_the_text(desk: Desk) -> None:
    draft, taken = desk.draft(), desk.taken()
    assert {card.article_id for card in library.search(desk.reporter, "mat tran")} == {draft, taken}
    found = library.search(desk.reporter, "mat tran", Queue.EDITING)
    assert [card.article_id for card in found] == [taken]
    desk.save(desk.reporter, draft, headline="Đồng Tháp", lead="", body="Sen")
    assert [card.article_id for card in library.search(desk.reporter, "dong thap")] == [draft]
    assert library.search(desk.reporter, "tong ket", Queue.MY_DRAFTS) == ()
    # Nothing to look for: the list itself.
    assert library.search(desk.reporter, " – ", Queue.EDITING) == library.cards(desk.reporter, Queue.EDITING)


def test_all_fields_a_reader_remembers_are_searched_and_notes_are_not(desk: Desk) -> None:
    film = Media("phim-1", "https://youtu.be/dQw4w9WgXcQ", title="Bản tin tối")
    article = desk.draft(
        replace(ARTICLE, source="TTXVN", event_thread="Đại hội X", notes="số riêng 0909", media=(film,))
    )
    for query in ("kim thoa", "mttq", "ttxvn", "dai hoi", "chu tri", "tong ket nhiem ky", "ban tin toi"):
        assert [card.article_id for card in library.search(desk.reporter, query)] == [article], query
    assert library.search(desk.reporter, "0909") == ()


def test_one_damaged_text_does_not_hide_the_others(desk: Desk) -> None:
    damaged, whole = desk.draft(), desk.draft()
    with desk.newsroom.database.writing() as session:
        session.execute(text("UPDATE drafts SET content = '{' WHERE article_id = :id"), {"id": damaged})
    assert [card.article_id for card in library.search(desk.reporter, "can duoc")] == [whole]


HOSTILE = st.text(
    st.one_of(
        st.sampled_from("\"'*^:(){}+-~/\\ \t\x00%_ANDORNOTEAR0169đĐầươ\u0300\u0323\ud800\u200b"),
        st.characters(),
    ),
    max_size=30,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=HOSTILE)
def test_no_query_is_an_error(desk: Desk, query: str) -> None:
    found = library.search(desk.reporter, query)
    assert set(found) <= set(library.cards(desk.reporter, library.Queue.ALL))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(headline=HOSTILE)
def test_every_text_is_found_by_its_own_words(desk: Desk, headline: str) -> None:
    article = desk.draft(replace(ARTICLE, headline=headline))
    stored = desk.detail(article).content.headline
    words = [word for word in stored.split() if word.isascii() and word.isalnum()]
    for word in words[:3]:
        found = {card.article_id for card in library.search(desk.reporter, word, limit=1000)}
        assert article in found


def test_headlines_of_articles_that_are_there(desk: Desk) -> None:
    first, second = desk.draft(), desk.draft(replace(ARTICLE, headline=""))
    wanted = {first, second, ArticleId("không còn")}
    assert library.headlines(desk.reporter, wanted) == {first: ARTICLE.headline, second: ""}
    assert library.headlines(desk.reporter, []) == {}
