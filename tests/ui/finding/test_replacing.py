"""Replacing one hit, or all of them in every text at once, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.ui.keys import press

from .conftest import ARTICLE
from .reader import Key, Reader, seen

if TYPE_CHECKING:
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


def test_one_hit_after_the_other_is_replaced(reader: Reader, pane: EditorPane) -> None:
    reader.finder.open(replacing=True)
    reader.look_for("can duoc", "3/6")
    press(reader.bar.replacement, "Cần Giuộc 👍")
    reader.bar.replace_one.click()
    reader.waits_for("3/5")
    assert pane.body.text().startswith("## Ở Cần Giuộc 👍\n")
    QTest.keyClick(reader.bar.replacement, Key.Key_Return)
    reader.waits_for("3/4")
    assert pane.body.text().count("Cần Giuộc 👍") == 2
    assert seen(pane.body) == "CẦN ĐƯỚC"
    pane.body.undo()
    assert pane.body.text().count("Cần Giuộc 👍") == 1


def test_everything_is_replaced_in_one_step_that_one_undo_takes_back(
    reader: Reader, pane: EditorPane
) -> None:
    before = pane.content()
    reader.finder.open(replacing=True)
    reader.look_for("can duoc", "3/6")
    press(reader.bar.replacement, "Cần Giuộc")
    reader.bar.replace_all.click()
    reader.is_told("Replaced in 6 places.")
    reader.waits_for("Not found")
    after = pane.content()
    assert after == replace(
        before,
        headline=ARTICLE.headline.replace("Cần Đước", "Cần Giuộc"),
        lead=ARTICLE.lead.replace("Cần Đước", "Cần Giuộc"),
        body=ARTICLE.body.replace("Cần Đước", "Cần Giuộc").replace("CẦN ĐƯỚC", "Cần Giuộc"),
        photos=(replace(ARTICLE.photos[0], caption="Đại biểu huyện Cần Giuộc"), ARTICLE.photos[1]),
    )
    pane.body.undo()
    assert pane.content() == before
    pane.headline.redo()
    assert pane.content() == after
    reader.bar.undo.click()
    assert pane.content() == before
    assert reader.bar.message.text() == ""


def test_what_was_written_since_is_not_undone_with_a_replacement(reader: Reader, pane: EditorPane) -> None:
    reader.finder.open(replacing=True)
    reader.look_for("can duoc", "3/6")
    press(reader.bar.replacement, "Bến Lức")
    reader.bar.replace_all.click()
    press(pane.lead, "!")
    pane.photos.change_captions({"anh-1": "Bến Lức vào mùa"})
    pane.body.undo()
    assert pane.body.text() == ARTICLE.body
    assert pane.headline.text() == ARTICLE.headline
    assert pane.lead.text().count("Bến Lức") == 1
    assert pane.photos.photos()[0].caption == "Bến Lức vào mùa"


def test_groups_are_put_into_the_replacement(reader: Reader, pane: EditorPane) -> None:
    reader.finder.open(replacing=True)
    reader.bar.expression.click()
    reader.look_for(r"\bong (\p{L}+) (\p{L}+ \p{L}+)", "1/1")
    press(reader.bar.replacement, r"\2 (ông \1)")
    reader.bar.replace_all.click()
    assert "Văn Sơn (ông Đỗ) 👩‍🌾 nói" in pane.body.text()
    reader.look_for(r"\b(ong)\b", "1/1")
    reader.bar.replacement.setText(r"\3")
    reader.bar.replace_all.click()
    reader.is_told("The expression has no group 3. Check the replacement.")
    assert "(ông Đỗ)" in pane.body.text()


def test_what_cannot_be_edited_can_be_searched(reader: Reader, pane: EditorPane, desk: Desk) -> None:
    detail = desk.detail(desk.draft(ARTICLE))
    pane.show_article(detail, editable=False, why_not="Bài đang chờ duyệt.")
    reader.finder.open(replacing=True)
    # From the end of a text it goes on at its beginning.
    reader.look_for("can duoc", "1/6")
    for widget in (reader.bar.replacement, reader.bar.replace_one, reader.bar.replace_all):
        assert not widget.isEnabled()
        assert widget.toolTip() == "Bài đang chờ duyệt."
