"""Working texts: versions, conflicts, the gate every text passes, and who may write."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.errors import (
    ActionNotPermitted,
    ArticleNotFound,
    AssetMissing,
    CategoryNotFound,
    DraftConflict,
    InvalidContent,
    InvalidMediaAddress,
)
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.workflow import Obstacle, approval_is_current
from desktop_app.services import (
    assets,
    drafts,
    library,
    reviews,
    revisions,
    settings,
    verification,
)
from desktop_app.services.library import Queue
from tests.desk import ARTICLE, Desk, photo_of
from tests.sample_photos import write_photo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_an_article_begins_empty_with_its_author_s_pen_name(desk: Desk) -> None:
    detail = drafts.create(desk.reporter).value
    assert detail.content == ArticleContent(byline="Kim Thoa")
    assert (detail.author_name, detail.state.version, detail.revision_count) == ("Nguyễn Thị Kim Thoa", 1, 0)


def test_each_save_is_a_version_and_an_equal_text_is_none(desk: Desk) -> None:
    article = desk.draft()
    versions = [
        drafts.save(desk.reporter, article, replace(ARTICLE, body=body), expected).value.version
        for expected, body in ((1, "một"), (2, "một"), (2, "hai"))
    ]
    assert versions == [2, 2, 3]
    assert desk.detail(article).content.body == "hai"


def test_a_save_on_top_of_an_old_version_writes_nothing(desk: Desk) -> None:
    article = desk.draft()
    drafts.save(desk.reporter, article, replace(ARTICLE, lead="của tôi"), 1)
    with pytest.raises(DraftConflict) as conflict:
        drafts.save(desk.reporter, article, replace(ARTICLE, lead="của tôi ở máy khác"), 1)
    assert conflict.value.data == {"article": article, "expected": 1, "found": 2}
    assert desk.detail(article).content.lead == "của tôi"


def test_the_text_that_lost_is_kept_once_beside_the_line(desk: Desk) -> None:
    article = desk.draft()
    head = revisions.commit(desk.reporter, article).value
    lost = replace(ARTICLE, lead="bản thua")

    outcome = drafts.keep_conflicting(desk.reporter, article, lost)

    assert outcome.change.touches(ChangeKind.REVISIONS)
    kept = revisions.get(desk.reporter, outcome.value)
    assert (kept.content, kept.parents, kept.number) == (lost, (head,), 2)
    assert desk.detail(article).content == ARTICLE
    assert desk.state(article).head_revision_id == head
    assert drafts.keep_conflicting(desk.reporter, article, lost).value == outcome.value
    assert desk.detail(article).revision_count == 2
    assert verification.verify(desk.newsroom).sound


def test_a_text_that_lost_its_article_to_the_desk_can_still_be_kept(desk: Desk) -> None:
    article = desk.draft()
    reviews.submit(desk.reporter, article)
    late = replace(ARTICLE, body="gõ dở khi bài đã gửi")
    with pytest.raises(ActionNotPermitted):
        drafts.save(desk.reporter, article, late, desk.state(article).version)
    kept = drafts.keep_conflicting(desk.reporter, article, late).value
    assert revisions.get(desk.reporter, kept).content == late
    with pytest.raises(ActionNotPermitted):
        drafts.keep_conflicting(desk.export_desk, article, late)


def test_every_text_is_stored_composed_and_on_one_line_where_it_is_one(desk: Desk) -> None:
    typed = replace(
        ARTICLE,
        headline=unicodedata.normalize("NFD", "  Uỷ ban\nhuyện   Cần Đước "),
        body=unicodedata.normalize("NFD", "Đoạn một\r\n\r\nĐoạn\u200b hai\x00"),
        tags=(unicodedata.normalize("NFD", "Cần Đước"), "Cần Đước", " ", "MTTQ"),
        photos=(Photo("anh-1", caption="Hội\n nghị"),),
    )
    article = desk.draft(typed)
    stored = desk.detail(article).content
    assert stored.headline == "Uỷ ban huyện Cần Đước"
    assert stored.body == "Đoạn một\n\nĐoạn hai"
    assert stored.tags == ("Cần Đước", "MTTQ")
    assert stored.photos[0].caption == "Hội nghị"
    # The same text again, typed on another system, is no change.
    assert drafts.save(desk.reporter, article, typed, 1).value.version == 1


def test_a_text_from_before_a_rule_of_the_gate_keeps_its_bytes_and_its_approval(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = replace(ARTICLE, body="Ông\u00a0Sơn cam\u00adkết", headline="Đo\u2009đạc\u200d")
    with monkeypatch.context() as before:
        before.setattr(drafts, "checked", lambda content: content)
        article = desk.approved(old)
    approved = desk.state(article)
    assert desk.detail(article).content == old
    # Saved as it was opened, it is no other text.
    drafts.save(desk.chief, article, old, approved.version)
    assert desk.state(article) == approved
    # Written in, it passes the gate as a whole; changed back it is the approved one again.
    desk.save(desk.chief, article, body=old.body + ".")
    assert desk.detail(article).content.body == "Ông Sơn camkết."
    assert not approval_is_current(desk.state(article))
    drafts.save(desk.chief, article, old, desk.state(article).version)
    assert approval_is_current(desk.state(article))
    half = replace(old, body="\ud83d")
    drafts.save(desk.chief, article, half, desk.state(article).version)
    assert desk.detail(article).content.body == "\ufffd"


REFUSED: dict[str, tuple[ArticleContent, type[Exception]]] = {
    "an unknown category": (replace(ARTICLE, category="khong-co"), CategoryNotFound),
    "an unknown further category": (replace(ARTICLE, other_categories=("khong-co",)), CategoryNotFound),
    "two photos of one key": (replace(ARTICLE, photos=(Photo("anh-1"), Photo("anh-1"))), InvalidContent),
    "a photo key with a space": (replace(ARTICLE, photos=(Photo("anh 1"),)), InvalidContent),
    "a digest that is none": (replace(ARTICLE, photos=(Photo("anh-1", "../../x"),)), InvalidContent),
    "two featured photos": (
        replace(ARTICLE, photos=(Photo("a", featured=True), Photo("b", featured=True))),
        InvalidContent,
    ),
    "a category that is no text": (replace(ARTICLE, category=5), InvalidContent),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_could_not_be_read_back_is_never_written(desk: Desk, name: str) -> None:
    content, refusal = REFUSED[name]
    article = desk.draft()
    attempts: tuple[Callable[[], Any], ...] = (
        lambda: drafts.save(desk.reporter, article, replace(content, body="khác"), 1),
        lambda: drafts.create(desk.reporter, content),
    )
    for attempt in attempts:
        with pytest.raises(refusal):
            attempt()
    assert desk.detail(article).content == ARTICLE
    assert desk.state(article).version == 1
    assert library.counts(desk.reporter)[Queue.ALL] == 1


def test_photos_nobody_stored_enter_no_article(desk: Desk, tmp_path: Path) -> None:
    stored = photo_of(assets.add_photo(desk.reporter, write_photo(tmp_path)))
    article = desk.draft(replace(ARTICLE, photos=(stored,)))
    with pytest.raises(AssetMissing):
        desk.save(desk.reporter, article, photos=(stored, Photo("anh-2", "ab" * 32, "image/jpeg", 8, 8)))
    for lie in ({"media_type": "image/png"}, {"width": 1}, {"height": 1}):
        with pytest.raises(InvalidContent):
            desk.save(desk.reporter, article, photos=(replace(stored, **lie),))
    with pytest.raises(AssetMissing):
        desk.draft(replace(ARTICLE, photos=(replace(stored, digest="cd" * 32),)))
    assert desk.detail(article).content.photos == (stored,)
    assert verification.verify(desk.newsroom).sound


def test_a_clock_that_was_set_back_moves_no_article_down_the_list(desk: Desk) -> None:
    first = desk.draft()
    desk.clock.turn(minutes=5)
    second = desk.draft()
    desk.clock.turn(days=-400)
    desk.save(desk.reporter, second, lead="sửa sau khi đồng hồ lùi")
    reviews.submit(desk.reporter, second)
    assert [card.article_id for card in library.cards(desk.reporter, Queue.ALL)] == [second, first]
    assert verification.verify(desk.newsroom).sound


def test_only_who_has_the_text_in_hand_may_write(desk: Desk) -> None:
    article = desk.draft()
    content = replace(ARTICLE, lead="khác")

    def obstacle(login: str) -> Obstacle | None:
        try:
            drafts.save(desk.workspace(login), article, content, desk.state(article).version)
        except ActionNotPermitted as refusal:
            return Obstacle(refusal.data["reason"])
        desk.save(desk.workspace(login), article, lead=ARTICLE.lead)
        return None

    logins = ("phongvien", "bientap", "tongbientap", "xuatban", "quantri")
    assert [obstacle(login) for login in logins] == [
        None,
        Obstacle.NOT_AUTHOR,
        Obstacle.NOT_AUTHOR,
        Obstacle.ROLE,
        Obstacle.ROLE,
    ]
    reviews.submit(desk.reporter, article)
    assert {obstacle(login) for login in logins[:3]} == {Obstacle.STAGE}
    reviews.take(desk.editor, article)
    assert [obstacle(login) for login in logins[:3]] == [Obstacle.NOT_HOLDER, None, Obstacle.NOT_HOLDER]
    with pytest.raises(ActionNotPermitted):
        revisions.commit(desk.reporter, article)
    for login in ("xuatban", "quantri"):
        with pytest.raises(ActionNotPermitted):
            drafts.create(desk.workspace(login))


def test_fields_from_outside_replace_only_themselves(desk: Desk) -> None:
    article = desk.draft()
    values = {"headline": "Tin mới", "category": "Quốc tế", "publish_time": "2019-04-24T16:59:00+07:00"}
    detail = drafts.replace_fields(desk.reporter, article, values).value
    assert detail.content == replace(
        ARTICLE,
        headline="Tin mới",
        category="quoc-te",
        publish_time=datetime(2019, 4, 24, 9, 59, tzinfo=UTC),
    )
    for wrong, refusal in (({"lead": 5}, InvalidContent), ({"category": "Không có"}, CategoryNotFound)):
        with pytest.raises(refusal):
            drafts.replace_fields(desk.reporter, article, wrong)
    assert desk.detail(article).content == detail.content


def test_a_film_from_outside_is_kept_by_its_one_address_or_refused(desk: Desk) -> None:
    article = desk.draft()
    film = {
        "key": "phim-1",
        "address": "youtu.be/dQw4w9WgXcQ?t=9",
        "title": " Thời sự\n24/4 ",
        "seconds": 185,
    }
    detail = drafts.replace_fields(desk.reporter, article, {"media": [film]}).value
    (media,) = detail.content.media
    assert (media.address, media.title) == ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "Thời sự 24/4")
    with pytest.raises(InvalidMediaAddress) as refusal:
        drafts.replace_fields(
            desk.reporter, article, {"media": [{"key": "phim-1", "address": "https://vimeo.com/1"}]}
        )
    assert refusal.value.data["domain"] == "la34.com.vn"
    own = {"key": "phim-2", "address": "https://media.la34.com.vn/a.mp4"}
    drafts.replace_fields(desk.reporter, article, {"media": [own]})
    station = settings.station(desk.administrator)
    settings.update_station(desk.administrator, replace(station, domain="baotayninh.vn"))
    drafts.replace_fields(desk.reporter, article, {"media": [own | {"title": "Bản tin"}]})


def test_an_article_nobody_wrote_is_not_found(desk: Desk) -> None:
    unknown = ArticleId("khong-co")
    calls: tuple[Callable[[], Any], ...] = (
        lambda: drafts.save(desk.reporter, unknown, ARTICLE, 1),
        lambda: drafts.keep_conflicting(desk.reporter, unknown, ARTICLE),
        lambda: library.detail(desk.reporter, unknown),
        lambda: library.card(desk.reporter, unknown),
        lambda: reviews.submit(desk.reporter, unknown),
    )
    for call in calls:
        with pytest.raises(ArticleNotFound):
            call()


def test_a_paragraph_in_an_old_encoding_is_stored_whole_so_that_it_can_be_converted_later(desk: Desk) -> None:
    legacy = "UBND huyÖn tr\u00adíc ngµy th\u00ad t\u00ad"
    article = desk.draft(replace(ARTICLE, headline=legacy, body=f"Huyện ủy cam\u00adkết.\n\n{legacy}"))
    stored = desk.detail(article).content
    assert (stored.headline, stored.body) == (legacy, f"Huyện ủy camkết.\n\n{legacy}")
