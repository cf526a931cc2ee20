"""The desk as a whole: what is typed is saved, and nothing that is on it gets lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.services import reviews, revisions
from desktop_app.ui.saving.save_state import SaveStage
from tests.desk import ARTICLE
from tests.ui.keys import commit, compose, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


def opened(pane: EditorPane, desk: Desk, content: ArticleContent = ARTICLE) -> ArticleId:
    """Show a new article of the reporter's, with the caret at the end of its body."""
    article = desk.draft(content)
    pane.show_article(desk.detail(article), editable=True)
    pane.body.setFocus()
    pane.body.moveCursor(pane.body.textCursor().MoveOperation.End)
    return article


def body_of(desk: Desk, article: ArticleId) -> str:
    return desk.detail(article).content.body


def test_what_is_typed_is_saved_by_itself(pane: EditorPane, desk: Desk, qtbot: QtBot) -> None:
    article = opened(pane, desk)
    with qtbot.waitSignals([pane.content_edited, pane.session.draft_saved], timeout=1000):
        press(pane.body, " Đồng chí Đỗ Văn Sơn phát biểu.")
    assert body_of(desk, article) == ARTICLE.body + " Đồng chí Đỗ Văn Sơn phát biểu."
    assert pane.session.state.stage is SaveStage.SAVED


def test_every_field_is_shown_and_read_back_unchanged(pane: EditorPane, desk: Desk) -> None:
    other = desk.draft()
    full = ArticleContent(
        headline="Cần Đước: 10 năm",
        lead="Sapo dài 12\u00a0dòng",
        body="Câu 1\u00a0một 👩‍🌾.\n\n\n- mục\n \nhết",
        byline="Kim Thoa",
        source="Cổng thông tin huyện",
        genre="reportage",
        category="trong-tinh",
        other_categories=("kinh-te", "y-te"),
        event_thread="Đại hội Mặt trận",
        tags=("Cần Đước", "cần thơ"),
        place="Cần Đước",
        photos=(Photo("anh-2", caption="Toàn cảnh"), Photo("anh-1", featured=True)),
        publish_time=datetime(2019, 4, 24, 9, 59, 30, tzinfo=UTC),
        embargo=datetime(2019, 4, 25, tzinfo=UTC),
        related=(RelatedArticle(other, "Bài trước"),),
        notes="Gọi lại ông Sơn\nsau 14 giờ",
    )
    opened(pane, desk, full)
    assert pane.content() == full
    assert pane.session.state.stage is SaveStage.UNCHANGED


def test_a_word_being_composed_is_not_saved_until_it_is_there(
    pane: EditorPane, desk: Desk, qtbot: QtBot
) -> None:
    article = opened(pane, desk)
    with qtbot.waitSignal(pane.session.draft_saved):
        press(pane.body, " ở ")
        for preedit in ("h", "hu", "huyê", "huyện"):
            compose(pane.body, preedit)
    assert body_of(desk, article) == ARTICLE.body + " ở "
    with qtbot.waitSignal(pane.session.draft_saved):
        commit(pane.body, "huyện")
    assert body_of(desk, article) == ARTICLE.body + " ở huyện"


def test_unikey_writes_words_that_are_undone_one_by_one(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk)
    # huyeenj Caanf DDuwowcs, as Telex makes it
    press(pane.body, " huye\bên\b\bện Ca\bân\b\bần D\bĐu\bươ\bơc\b\bớc")
    assert pane.body.text() == ARTICLE.body + " huyện Cần Đước"
    assert pane.flush()
    assert body_of(desk, article) == ARTICLE.body + " huyện Cần Đước"
    for left in (" huyện Cần ", " huyện ", " "):
        pane.body.undo()
        assert pane.body.text().removeprefix(ARTICLE.body) == left
    pane.body.redo()
    assert pane.body.text().endswith(" huyện ")


def test_undo_survives_saving_and_being_shown_again(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk)
    press(pane.body, "Thừa")
    assert pane.flush()
    pane.show_article(desk.detail(article), editable=True)
    pane.body.undo()
    assert pane.flush()
    assert body_of(desk, article) == ARTICLE.body


def test_a_conflict_keeps_both_texts_and_stops_the_typing(pane: EditorPane, desk: Desk, qtbot: QtBot) -> None:
    article = opened(pane, desk)
    desk.save(desk.reporter, article, lead="Sapo từ máy khác.")
    with qtbot.waitSignal(pane.conflict_found) as found:
        press(pane.body, " Chữ của tôi.")
    kept = revisions.get(desk.reporter, found.args[0].revision_id)
    assert kept.content.body == ARTICLE.body + " Chữ của tôi."
    assert desk.detail(article).content == replace(ARTICLE, lead="Sapo từ máy khác.")
    assert pane.body.isReadOnly()

    pane.show_article(desk.detail(article), editable=True)
    assert pane.content().lead == "Sapo từ máy khác."
    with qtbot.waitSignal(pane.session.draft_saved):
        press(pane.body, " Viết tiếp.")
    assert body_of(desk, article).endswith("Viết tiếp.")


def test_an_older_state_of_the_open_article_does_not_replace_the_text(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk)
    stale = desk.detail(article)
    press(pane.body, " Mới.")
    assert pane.flush()
    pane.show_article(stale, editable=True)
    assert pane.body.text().endswith("Mới.")


def test_leaving_for_another_article_saves_the_first(pane: EditorPane, desk: Desk) -> None:
    first = opened(pane, desk)
    press(pane.body, " Câu cuối.")
    opened(pane, desk, replace(ARTICLE, headline="Bài khác"))
    assert pane.close_session()
    assert body_of(desk, first) == ARTICLE.body + " Câu cuối."


def test_coming_back_before_the_text_is_saved_shows_what_was_typed(pane: EditorPane, desk: Desk) -> None:
    first = opened(pane, desk)
    stale = desk.detail(first)
    press(pane.body, " Câu cuối.")
    opened_second = desk.detail(desk.draft())
    with desk.newsroom.database.writing():
        # Another program holds the disk up.
        pane.show_article(opened_second, editable=True)
        pane.show_article(stale, editable=True)
        assert pane.body.text() == ARTICLE.body + " Câu cuối."
        assert pane.session.has_unsaved_text
    assert pane.flush()
    pane.show_article(opened_second, editable=True)
    pane.show_article(stale, editable=True)
    press(pane.body, " Thêm.")
    assert pane.flush()
    assert body_of(desk, first) == ARTICLE.body + " Câu cuối. Thêm."


def test_text_of_an_article_that_was_left_is_waited_for_as_well(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk)
    press(pane.body, " Câu cuối.")
    second = desk.detail(desk.draft())
    with desk.newsroom.database.writing():
        pane.show_article(second, editable=True)
        assert pane.flush(), "the open article has nothing to save"
        assert not pane.session.flush_all(0.05)
    assert pane.flush_all()


def test_after_submitting_the_same_desk_goes_on(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk)
    press(pane.body, " Xong.")
    assert pane.flush()
    reviews.submit(desk.reporter, article)
    pane.show_article(desk.detail(article), editable=False, why_not="Bài đang chờ biên tập.")
    press(pane.body, "x")
    press(pane.headline, "x")
    press(pane.tags.edit, "x")
    assert pane.flush()
    assert pane.content() == desk.detail(article).content
    assert pane.actions_by_id["bold"].toolTip() == "Bài đang chờ biên tập."
    assert not pane.actions_by_id["bold"].isEnabled()


def test_a_copied_link_is_pasted_and_a_copied_file_is_not(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk, replace(ARTICLE, headline="", body=""))
    for address in ("https://la34.com.vn/tin", "file:///nhà/ảnh.jpg"):
        data = QMimeData()
        data.setText(address)
        data.setUrls([QUrl(address)])
        QGuiApplication.clipboard().setMimeData(data)
        pane.body.paste()
        pane.headline.paste()
    # An object of Python's must not lie there when the interpreter is gone.
    QGuiApplication.clipboard().clear()
    assert (pane.body.text(), pane.headline.text()) == ("https://la34.com.vn/tin",) * 2


def test_enter_and_arrows_lead_from_headline_to_body_and_back(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk, ArticleContent(headline="Tít", lead="Sapo"))
    pane.headline.setFocus()
    QTest.keyClick(pane.headline, Qt.Key.Key_Return)
    assert pane.lead.hasFocus()
    QTest.keyClick(pane.lead, Qt.Key.Key_Down)
    assert pane.body.hasFocus()
    QTest.keyClick(pane.body, Qt.Key.Key_Up)
    assert pane.lead.hasFocus()
    assert pane.content().headline == "Tít"


@pytest.mark.parametrize(
    ("action", "selected", "result"),
    [
        ("bold", "Mặt trận", "các **Mặt trận** cấp"),
        ("italic", "Mặt trận", "các *Mặt trận* cấp"),
        ("heading_2", "Mặt trận", "## các Mặt trận cấp"),
        ("numbers", "Mặt trận", "1. các Mặt trận cấp"),
        ("quote", "Mặt trận", "> các Mặt trận cấp"),
    ],
)
def test_formatting_goes_on_and_off(
    pane: EditorPane, desk: Desk, action: str, selected: str, result: str
) -> None:
    opened(pane, desk, replace(ARTICLE, body="👩‍🌾 đầu\n\ncác Mặt trận cấp"))
    assert pane.body.find(selected, pane.body.document().FindFlag.FindBackward)
    pane.actions_by_id[action].trigger()
    assert pane.body.text() == f"👩‍🌾 đầu\n\n{result}"
    pane.actions_by_id[action].trigger()
    assert pane.body.text() == "👩‍🌾 đầu\n\ncác Mặt trận cấp"
    pane.body.undo()
    assert pane.body.text() == f"👩‍🌾 đầu\n\n{result}"


def test_the_lead_is_counted_and_warned_of(pane: EditorPane, desk: Desk, qtbot: QtBot) -> None:
    opened(pane, desk, replace(ARTICLE, lead=" ".join(["tiếng"] * 50)))
    with qtbot.waitSignal(pane.counting.counted) as counted:
        press(pane.lead, " thừa")
    before = 10 + 51
    assert counted.args[0].syllables > before
    assert pane.lead.text().count(" ") == 50


def test_tab_follows_the_eye(pane: EditorPane, desk: Desk, qtbot: QtBot) -> None:
    opened(pane, desk, replace(ARTICLE, photos=(Photo("anh-1"),)))
    pane.headline.setFocus()
    stops = []
    for _ in range(15):
        focus = pane.focusWidget()
        assert focus is not None
        stops.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert stops == [
        *("Headline", "Lead", "Body"),
        *("Photos of the article", "Add photos", "Write captions and credits in a table", "Tags"),
        *("Category", "Other categories", "Byline", "Genre", "Source", "Place", "Event thread"),
        "Publish time",
    ]


@pytest.mark.parametrize(
    ("field", "item"),
    [
        ("headline", ""),
        ("lead", ""),
        ("body", ""),
        ("category", ""),
        ("byline", ""),
        ("tags", ""),
        ("photos", "anh-1"),
        ("notes", ""),
    ],
)
@pytest.mark.parametrize("width", [1000, 600])
def test_a_finding_leads_to_its_field(
    pane: EditorPane, desk: Desk, qtbot: QtBot, field: str, item: str, width: int
) -> None:
    opened(pane, desk, replace(ARTICLE, photos=(Photo("anh-1"),)))
    pane.resize(width, 700)
    pane.focus_field(field, item)
    focus = pane.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert focus.hasFocus()
    assert focus.accessibleName()
