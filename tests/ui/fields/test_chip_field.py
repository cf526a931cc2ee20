"""Tags: found without accents, spelt as they are typed, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest

from desktop_app.domain.vocabulary import Alias, Term, VocabularyKind
from desktop_app.services.suggestions import Suggestions
from desktop_app.services.vocabularies import Vocabulary
from desktop_app.ui.fields.chip import Chip
from desktop_app.ui.fields.chip_field import ChipField
from desktop_app.ui.fields.choices import Choice, ChoiceList
from desktop_app.ui.fields.term_choices import TermChoices
from tests.ui.keys import commit, compose, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance


def field_of(appearance: Appearance, qtbot: QtBot, *names: str, creating: bool = True) -> ChipField:
    """A field that offers `names`, the most used first, shown and with the focus."""
    field = ChipField(appearance.icons, creating=creating)
    if creating:
        terms = [Term(VocabularyKind.TAG, name, len(names) - rank) for rank, name in enumerate(names)]
        front = Term(VocabularyKind.TAG, "Mặt trận Tổ quốc", 0, (Alias("MTTQ", 0),), recorded=True)
        field.set_choices(TermChoices(Suggestions(Vocabulary(VocabularyKind.TAG, [*terms, front]))))
    else:
        field.set_choices(ChoiceList(Choice(name, name) for name in names))
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.edit.setFocus()
    return field


@pytest.fixture
def tags(appearance: Appearance, qtbot: QtBot) -> ChipField:
    return field_of(appearance, qtbot, "Cần Đước", "Cần Thơ", "Đức Hòa", "Chuyển đổi số")


def test_typing_without_accents_finds_the_tag(tags: ChipField, qtbot: QtBot) -> None:
    press(tags.edit, "can d")
    assert tags.edit.suggested == ("Cần Đước",)
    QTest.keyClick(tags.edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(tags.edited):
        QTest.keyClick(tags.edit, Qt.Key.Key_Return)
    assert tags.keys() == ("Cần Đước",)
    assert tags.edit.text() == ""
    press(tags.edit, "can")
    assert tags.edit.suggested == ("Cần Thơ",), "what is taken already is not offered again"
    QTest.keyClick(tags.edit, Qt.Key.Key_Tab)
    assert tags.keys() == ("Cần Đước", "Cần Thơ")


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("Bến Lức\n", ("Bến Lức",)),
        ("Bến Lức, 62-KL/TW,", ("Bến Lức", "62-KL/TW")),
        ("can duoc\n", ("Cần Đước",)),
        ("CẦN ĐƯỚC\n", ("CẦN ĐƯỚC",)),
        ("  Cần  Giuộc \n", ("Cần Giuộc",)),
        ("Uỷ ban,Ủy ban\n", ("Uỷ ban",)),
        ("má,ma,Mã\n", ("má", "ma", "Mã")),
        ("mttq\n", ("Mặt trận Tổ quốc",)),
        (" ,\n", ()),
    ],
)
def test_a_tag_is_spelt_as_it_was_meant(tags: ChipField, typed: str, keys: tuple[str, ...]) -> None:
    for part in typed:
        if part == "\n":
            QTest.keyClick(tags.edit, Qt.Key.Key_Return)
        else:
            press(tags.edit, part)
    assert tags.keys() == keys


def test_the_same_tag_again_only_points_to_the_first(tags: ChipField, qtbot: QtBot) -> None:
    tags.set_keys(("Cần Đước", "MTTQ"))
    press(tags.edit, "Cần đước")
    with qtbot.assertNotEmitted(tags.edited):
        QTest.keyClick(tags.edit, Qt.Key.Key_Return)
    assert tags.keys() == ("Cần Đước", "MTTQ")
    chip = tags.focusWidget()
    assert isinstance(chip, Chip)
    assert chip.key == "Cần Đước"


def test_another_name_is_found_and_its_term_is_taken(tags: ChipField) -> None:
    press(tags.edit, "MT")
    assert tags.edit.suggested == ("MTTQ → Mặt trận Tổ quốc",)
    QTest.keyClick(tags.edit, Qt.Key.Key_Tab)
    assert tags.keys() == ("Mặt trận Tổ quốc",)
    press(tags.edit, "mt")
    assert not tags.edit.suggested


def test_a_name_an_article_has_stays_as_it_is_there(tags: ChipField) -> None:
    tags.set_keys(("MTTQ",))
    (chip,) = tags.findChildren(Chip)
    assert (chip.key, chip.text) == ("MTTQ", "MTTQ")


def test_chips_are_reached_and_removed_by_keys(tags: ChipField, qtbot: QtBot) -> None:
    tags.set_keys(("Một", "Hai", "Ba"))
    QTest.keyClick(tags.edit, Qt.Key.Key_Left)
    QTest.keyClick(tags.focusWidget(), Qt.Key.Key_Left)
    with qtbot.waitSignal(tags.edited):
        QTest.keyClick(tags.focusWidget(), Qt.Key.Key_Delete)
    assert tags.keys() == ("Một", "Ba")
    QTest.keyClick(tags.focusWidget(), Qt.Key.Key_Right)
    assert tags.edit.hasFocus()


def test_while_a_word_is_composed_enter_and_tab_are_the_input_methods(tags: ChipField, qtbot: QtBot) -> None:
    press(tags.edit, "ca")
    compose(tags.edit, "n")
    assert not tags.edit.suggested
    QTest.keyClick(tags.edit, Qt.Key.Key_Return)
    assert tags.keys() == ()
    commit(tags.edit, "n")
    assert tags.edit.suggested == ("Cần Đước", "Cần Thơ")


def test_only_existing_categories_can_be_taken(appearance: Appearance, qtbot: QtBot) -> None:
    field = field_of(appearance, qtbot, "Kinh tế", "Y tế", creating=False)
    for typed in ("Không có", "kinh te"):
        press(field.edit, typed)
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.keys() == ("Kinh tế",)


def test_a_typed_tag_is_taken_when_the_field_is_left(tags: ChipField, qtbot: QtBot) -> None:
    press(tags.edit, "Ông Chuồng")
    with qtbot.waitSignal(tags.edited):
        tags.edit.clearFocus()
    assert tags.keys() == ("Ông Chuồng",)


def test_part_of_a_category_is_not_left_standing(appearance: Appearance, qtbot: QtBot) -> None:
    field = field_of(appearance, qtbot, "Kinh tế", creating=False)
    press(field.edit, "kin")
    field.edit.clearFocus()
    assert (field.keys(), field.edit.text()) == ((), "")


def test_esc_closes_the_list_before_it_means_anything_to_the_window(tags: ChipField) -> None:
    asked = []
    shortcut = QShortcut(Qt.Key.Key_Escape, tags)
    shortcut.activated.connect(lambda: asked.append(True))
    press(tags.edit, "can")
    QTest.keyClick(tags.edit, Qt.Key.Key_Escape)
    assert (tags.edit.suggested, tags.edit.text(), asked) == ((), "can", [])
    QTest.keyClick(tags.edit, Qt.Key.Key_Escape)
    assert asked
