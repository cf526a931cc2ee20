"""An editor decides that two tags are one; a reporter meets it while typing, and asks for it in a text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import newsrooms, verification
from desktop_app.ui.fields.chip import Chip
from desktop_app.ui.fields.vocabulary_supply import VocabularySupply
from desktop_app.ui.vocabulary.vocabulary_dialog import VocabularyDialog
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .hands import Hands

TAG = VocabularyKind.TAG
FRONT = "Mặt trận Tổ quốc"


def open_vocabularies(hands: Hands) -> VocabularyDialog:
    """Open the dialog by its keys and wait for its names."""
    hands.keys("Ctrl+Alt+T")
    dialog = hands.desk.findChild(VocabularyDialog)
    assert dialog is not None
    hands.wait(lambda: dialog.isActiveWindow() and dialog.pages[TAG].details.isVisible())
    return dialog


def close(hands: Hands) -> None:
    """Close the dialog by Esc."""
    hands.keys("Esc")
    hands.wait(lambda: hands.desk.findChild(VocabularyDialog) is None)
    hands.look_at_window()


def test_two_tags_become_one(start: Callable[..., Hands], root: Path) -> None:
    newsroom = newsrooms.open_newsroom(root)
    desk = Desk(newsroom)
    approved = desk.approved(replace(ARTICLE, tags=(FRONT,)))
    desk.draft(replace(ARTICLE, headline="Bài đang viết"))
    newsroom.close()

    hands = start(root)
    hands.sign_in("bientap")
    dialog = open_vocabularies(hands)
    page = dialog.pages[TAG]
    hands.write("mttq")
    hands.click(page.details.target)
    hands.write("mat tr")
    hands.keys("Down", "Return", "Return")
    hands.wait(lambda: page.details.aliases.names == ["MTTQ · 1 article"])
    close(hands)
    hands.sign_out()

    hands.sign_in("phongvien")
    hands.open("Drafting", "Bài đang viết")
    tags = hands.desk.editor.tags
    assert tags.keys() == ("Cần Đước", "MTTQ"), "a decision changes no text"
    dialog = open_vocabularies(hands)
    hands.write("mttq")
    hands.wait(dialog.pages[TAG].adoption.isVisible)
    hands.click(dialog.pages[TAG].adoption.button)
    hands.wait(lambda: dialog.pages[TAG].adoption.words == "Changed: Bài đang viết")
    close(hands)
    hands.wait(lambda: tags.keys() == ("Cần Đước", FRONT))
    assert [chip.text for chip in tags.findChildren(Chip) if chip.isVisible()] == ["Cần Đước", FRONT]
    workspace = hands.desk.workspace
    assert verification.verify(workspace.newsroom).sound
    assert Desk(workspace.newsroom).detail(approved).content.tags == (FRONT,)


def test_a_former_unit_is_offered_its_present_name(start: Callable[..., Hands], root: Path) -> None:
    newsroom = newsrooms.open_newsroom(root)
    Desk(newsroom).draft(replace(ARTICLE, place=""))
    newsroom.close()
    hands = start(root)
    hands.sign_in("phongvien")
    hands.open("Drafting", ARTICLE.headline)
    place, supply = hands.desk.editor.properties.place, hands.desk.findChild(VocabularySupply)
    assert supply is not None
    hands.desk.editor.focus_field("place")
    hands.wait(lambda: supply.places)
    hands.write("thi tran can duoc")
    hands.keys("Down", "Return")
    assert place.line.text() == "Thị trấn Cần Đước, huyện Cần Đước, Long An"
    hands.wait(place.hint.isVisible)
    place.hint.linkActivated.emit("Xã Cần Đước, Tây Ninh")
    hands.wait(lambda: not hands.desk.editor.session.has_unsaved_text)
    assert hands.desk.editor.content().place == "Xã Cần Đước, Tây Ninh"
    assert not place.hint.isVisible()
