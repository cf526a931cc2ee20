"""The dialog: names are filtered, decided about and split off again; texts change only when asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.domain.vocabulary import Term, VocabularyKind
from desktop_app.services import term_changes, vocabularies
from desktop_app.services.vocabularies import Vocabulary
from desktop_app.ui.change_feed import ChangeFeed
from desktop_app.ui.vocabulary.term_listing import TermListing
from desktop_app.ui.vocabulary.vocabulary_dialog import VocabularyDialog
from tests.desk import ARTICLE
from tests.ui.keys import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance
    from desktop_app.ui.vocabulary.vocabulary_page import VocabularyPage
    from tests.desk import Desk

TAG, EVENT, PLACE = VocabularyKind
FRONT = "Mặt trận Tổ quốc"


@pytest.fixture
def opened(
    desk: Desk, background: Background, appearance: Appearance, qtbot: QtBot
) -> Callable[[Workspace], VocabularyDialog]:
    """Open the dialog for somebody, its tags looked up."""
    desk.draft(replace(ARTICLE, tags=("Cần Đước", "MTTQ")))
    desk.draft(replace(ARTICLE, tags=("Cần Đước", FRONT)))

    def open_for(workspace: Workspace) -> VocabularyDialog:
        dialog = VocabularyDialog(workspace, ChangeFeed(), background, appearance, lambda: True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: not background.busy() and dialog.pages[TAG].details.isVisible())
        return dialog

    return open_for


def known(desk: Desk) -> dict[str, set[str]]:
    """Return the tags of the newsroom with their other names."""
    terms = vocabularies.vocabulary(desk.reporter, TAG).terms
    return {term.name: {alias.name for alias in term.aliases} for term in terms}


def shown(page: VocabularyPage) -> list[str]:
    """Return the names in the list."""
    model = page.terms.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_names_are_merged_and_split_off_again_with_keys_alone(
    opened: Callable[[Workspace], VocabularyDialog], desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(desk.editor)
    page = dialog.pages[TAG]
    assert dialog.focusWidget() is page.terms.filter
    assert shown(page) == ["Cần Đước", FRONT, "MTTQ"]
    press(page.terms.filter, "mttq")
    assert shown(page) == ["MTTQ"]
    page.details.target.setFocus()
    press(page.details.target, "mat tran")
    assert not page.details.merge.isEnabled(), "not a name yet"
    QTest.keyClick(page.details.target, Qt.Key.Key_Down)
    QTest.keyClick(page.details.target, Qt.Key.Key_Return)
    assert page.details.merge.isEnabled()
    QTest.keyClick(page.details.target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(page) == [FRONT], timeout=5000)
    assert known(desk) == {"Cần Đước": set(), FRONT: {"MTTQ"}}
    assert page.terms.current == FRONT, "found by its other name"
    assert page.details.aliases.names == ["MTTQ · 1 article"]
    assert "MTTQ" in dialog.notices.text
    (button,) = page.details.aliases.findChildren(QPushButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.terms.current == "MTTQ", timeout=5000)
    assert known(desk) == {"Cần Đước": set(), FRONT: set(), "MTTQ": set()}
    assert dialog.isVisible(), "Enter in a line is not for the dialog"


def test_a_name_is_added_renamed_given_another_and_withdrawn(
    opened: Callable[[Workspace], VocabularyDialog], desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(desk.chief)
    page = dialog.pages[TAG]
    details = page.details

    def enter(line: QLineEdit, text: str, name: str) -> None:
        line.setFocus()
        press(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.terms.current == name and not line.text(), timeout=5000)

    enter(page.new_name, "Tết", "Tết")
    enter(details.new_name, "Tết Nguyên đán", "Tết Nguyên đán")
    enter(details.new_alias, "Tết Âm lịch", "Tết Nguyên đán")
    assert known(desk)["Tết Nguyên đán"] == {"Tết", "Tết Âm lịch"}
    details.offered.setFocus()
    QTest.keyClick(details.offered, Qt.Key.Key_Space)

    def withdrawn() -> bool:
        term = vocabularies.vocabulary(desk.reporter, TAG).find("Tết")
        return term is not None and not term.offered

    qtbot.waitUntil(withdrawn, timeout=5000)
    assert dialog.isVisible()


def test_what_is_refused_is_told_and_changes_nothing(
    opened: Callable[[Workspace], VocabularyDialog], desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(desk.editor)
    page = dialog.pages[TAG]
    before = known(desk)
    press(page.new_name, "cần đước")
    QTest.keyClick(page.new_name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "already" in dialog.notices.text, timeout=5000)
    assert (known(desk), page.new_name.text()) == (before, "cần đước")


def test_texts_are_changed_only_when_asked_and_each_is_accounted_for(
    opened: Callable[[Workspace], VocabularyDialog], desk: Desk, qtbot: QtBot
) -> None:
    term_changes.add_alias(desk.editor, TAG, FRONT, "MTTQ")
    dialog = opened(desk.reporter)
    page = dialog.pages[TAG]
    press(page.terms.filter, "mttq")
    qtbot.waitUntil(page.adoption.isVisible, timeout=5000)
    assert page.adoption.button.text() == f"Write “{FRONT}” in my articles (1)"
    with qtbot.waitSignal(dialog.texts_changed):
        QTest.mouseClick(page.adoption.button, Qt.MouseButton.LeftButton)
    assert page.adoption.words == f"Changed: {ARTICLE.headline}"
    terms = vocabularies.vocabulary(desk.reporter, TAG).terms
    assert [(term.name, term.uses, [alias.uses for alias in term.aliases]) for term in terms] == [
        ("Cần Đước", 2, []),
        (FRONT, 2, [0]),
    ]


def test_who_may_not_decide_sees_everything(
    opened: Callable[[Workspace], VocabularyDialog], desk: Desk
) -> None:
    dialog = opened(desk.reporter)
    page = dialog.pages[TAG]
    assert shown(page) == ["Cần Đước", FRONT, "MTTQ"]
    assert "right" in dialog.notices.text
    for widget in (page.new_name, page.details.new_name, page.details.target, page.details.new_alias):
        assert not widget.isVisible()
    assert not page.details.offered.isEnabled()


def test_an_empty_vocabulary_says_what_fills_it(
    opened: Callable[[Workspace], VocabularyDialog], desk: Desk, background: Background, qtbot: QtBot
) -> None:
    dialog = opened(desk.editor)
    dialog.tabs.setCurrentWidget(dialog.pages[EVENT])
    qtbot.waitUntil(lambda: not background.busy(), timeout=5000)
    page = dialog.pages[EVENT]
    assert not page.terms.view.isVisible()
    assert not page.details.isVisible()
    press(page.new_name, "Đại hội Đảng")
    QTest.keyClick(page.new_name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(page) == ["Đại hội Đảng"], timeout=5000)
    press(page.terms.filter, "zzz")
    assert not page.terms.view.isVisible()


def test_any_name_leads_to_its_term_among_five_thousand() -> None:
    terms = [Term(TAG, f"Lúa vụ {number}", number % 7) for number in range(5000)]
    listing = TermListing(Vocabulary(TAG, terms))
    assert len(listing.matching("lua")) == 5000
    assert [term.name for term in listing.matching("lua 4999")] == ["Lúa vụ 4999"]
