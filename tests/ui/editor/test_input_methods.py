"""Vietnamese as input methods send it, into every field of the desk: exact text, and undo by word."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from desktop_app.domain.articles import Photo
from desktop_app.ui.composition import composition_of
from tests.desk import ARTICLE
from tests.ui.keys import commit, compose, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

Field: TypeAlias = QLineEdit | QTextEdit

SYLLABLES = (
    *("Đồng", "bào", "huyện", "Cần", "Đước", "phấn", "khởi", "vì", "được", "mùa", "lúa", "Ủy", "ban"),
    *("trường", "quyết", "định", "người", "Việt", "ở", "Tân", "Trụ", "62-KL/TW", "ý", "kiến", "nghĩa"),
)


def without_marks(word: str) -> str:
    """Return what is typed of `word` before its marks."""
    apart = unicodedata.normalize("NFD", word).translate(str.maketrans("đĐ", "dD"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def composing(field: Field, word: str) -> None:
    """Write as ibus does: the word stands underlined until it is over."""
    plain = without_marks(word)
    for length in range(1, len(plain) + 1):
        compose(field, plain[:length])
    compose(field, word)
    commit(field, word)


def correcting(field: Field, word: str) -> None:
    """Write as UniKey does: letters, Backspaces, letters."""
    plain = without_marks(word)
    same = next(at for at in range(len(word) + 1) if word[: at + 1] != plain[: at + 1] or at == len(word))
    press(field, plain + "\b" * (len(plain) - same) + word[same:])


def replacing(field: Field, word: str) -> None:
    """Write as Bamboo does with the text around the caret: what stands there is replaced."""
    plain = without_marks(word)
    for letter in plain:
        commit(field, letter)
    commit(field, word, instead_of=len(plain))


WAYS = st.sampled_from([composing, correcting, replacing])


@pytest.fixture
def desk_fields(pane: EditorPane, desk: Desk) -> dict[str, Field]:
    """The fields of the pane with an empty article, every one watched as in the program."""
    article = desk.draft(replace(ARTICLE, headline="", lead="", body="", tags=(), photos=(Photo("anh-1"),)))
    pane.show_article(desk.detail(article), editable=True)
    pane.photos.select("anh-1")
    fields: dict[str, Field] = {
        "headline": pane.headline,
        "lead": pane.lead,
        "body": pane.body,
        "tags": pane.tags.edit,
        "caption": pane.photos.details.caption,
    }
    for field in fields.values():
        composition_of(field)
    return fields


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def emptied(field: Field) -> Field:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert text_of(field) == ""
    return field


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(typed=st.lists(st.tuples(st.sampled_from(SYLLABLES), WAYS), min_size=1, max_size=7))
@pytest.mark.parametrize("name", ["headline", "lead", "body", "tags", "caption"])
def test_every_way_to_type_writes_the_words_as_they_are_meant(
    desk_fields: dict[str, Field], name: str, typed: list[tuple[str, Callable[[Field, str], None]]]
) -> None:
    field, words = emptied(desk_fields[name]), [word for word, _ in typed]
    for word, way in typed:
        way(field, word)
        press(field, " ")
    assert text_of(field) == "".join(f"{word} " for word in words)
    if name != "body":
        return
    assert isinstance(field, QTextEdit)
    for count in reversed(range(len(words))):
        field.undo()
        assert text_of(field) == "".join(f"{word} " for word in words[:count]), "undo takes a word"
    for _ in words:
        field.redo()
    assert text_of(field) == "".join(f"{word} " for word in words)


def test_enter_tab_and_arrows_do_nothing_to_a_word_in_the_making(
    pane: EditorPane, desk_fields: dict[str, Field]
) -> None:
    for name, keys in (
        ("headline", (Qt.Key.Key_Return, Qt.Key.Key_Down)),
        ("body", (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Up)),
        ("tags", (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Down)),
    ):
        field = emptied(desk_fields[name])
        press(field, "- Mặt ")
        compose(field, "trận")
        for key in keys:
            QTest.keyClick(field, key)
        compose(field, "trận,")
        assert (text_of(field), field.hasFocus()) == ("- Mặt ", True)
        commit(field, "trận")
        assert (text_of(field), field.hasFocus()) == ("- Mặt trận", True)
    assert pane.tags.keys() == ()


def test_enter_that_comes_before_its_word_goes_on_with_the_list(
    desk_fields: dict[str, Field], qtbot: QtBot
) -> None:
    body = emptied(desk_fields["body"])
    press(body, "- Mặt ")
    compose(body, "trận")
    QTest.keyClick(body, Qt.Key.Key_Return)
    commit(body, "trận")
    qtbot.waitUntil(lambda: text_of(body) == "- Mặt trận\n- ")


def test_a_word_in_the_making_is_neither_counted_nor_in_the_content(
    pane: EditorPane, desk_fields: dict[str, Field], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.counting.counted):
        for name in ("headline", "lead", "body", "caption"):
            press(emptied(desk_fields[name]), "Cần ")
    before = pane.content()
    lead = desk_fields["lead"]
    lead.setFocus()
    with qtbot.assertNotEmitted(pane.content_edited), qtbot.assertNotEmitted(pane.counting.counted):
        for word in ("Đ", "Đư", "Đước"):
            compose(lead, word)
        assert pane.content() == before
    pane.headline.setFocus()
    assert pane.content().lead == "Cần Đước"


def test_saving_and_showing_another_article_take_the_word_along(
    pane: EditorPane, desk: Desk, desk_fields: dict[str, Field]
) -> None:
    first = pane.session.article_id
    assert first is not None
    compose(emptied(desk_fields["body"]), "huyện")
    assert pane.flush()
    assert desk.detail(first).content.body == "huyện"
    press(pane.body, " ")
    compose(pane.body, "Cần")
    pane.show_article(desk.detail(desk.draft()), editable=True)
    assert pane.flush_all()
    assert desk.detail(first).content.body == "huyện Cần"


def test_formatting_waits_for_no_word(pane: EditorPane, desk_fields: dict[str, Field]) -> None:
    press(emptied(desk_fields["body"]), "ở ")
    compose(pane.body, "huyện")
    pane.actions_by_id["heading_2"].trigger()
    assert pane.body.text() == "## ở huyện"
    pane.body.undo()
    assert pane.body.text() == "ở huyện"
