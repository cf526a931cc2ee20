"""The dialog: both texts to be seen, what is lost to be read, nothing done that was not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.encodings.conversion import Part
from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.ui.old_encodings.conversion_dialog import ConversionDialog
from tests.language.encodings.old_texts import encoded

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.language.encodings.conversion import Conversion
    from desktop_app.ui.background import Background

_TCVN3, _VNI, _VPS, _VIQR = OldEncoding
_TEXT = "Huyện ủy Cần Đước tổng kết công tác dân vận"


def opened(background: Background, qtbot: QtBot, *texts: str, within: Part | None = None) -> ConversionDialog:
    dialog = ConversionDialog(background, texts, within)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: not background.busy())
    return dialog


def choose(dialog: ConversionDialog, background: Background, qtbot: QtBot, name: str) -> None:
    dialog.choice.setCurrentText(name)
    qtbot.waitUntil(lambda: not background.busy())


def test_what_is_recognised_is_shown_beside_what_it_was(background: Background, qtbot: QtBot) -> None:
    old = encoded(_TEXT, _TCVN3)
    dialog = opened(background, qtbot, "", old)
    wanted: list[Conversion] = []
    dialog.convert_wanted.connect(wanted.append)

    assert dialog.before.toPlainText() == old
    assert dialog.after.toPlainText() == _TEXT
    assert "TCVN3 (ABC)" in dialog.report.text()
    assert "capitals" in dialog.report.text()
    assert dialog.convert.hasFocus()
    dialog.convert.click()

    assert [found.changes[0].new for found in wanted] == [_TEXT]


def test_keeping_converts_nothing(background: Background, qtbot: QtBot) -> None:
    dialog = opened(background, qtbot, encoded(_TEXT, _VNI))

    with qtbot.assertNotEmitted(dialog.convert_wanted), qtbot.waitSignal(dialog.rejected):
        dialog.keep.click()


def test_an_encoding_is_chosen_and_seen_at_once(background: Background, qtbot: QtBot) -> None:
    dialog = opened(background, qtbot, encoded(_TEXT, _VIQR))
    assert dialog.after.toPlainText() == ""
    assert not dialog.convert.isEnabled()

    choose(dialog, background, qtbot, "VIQR")
    assert dialog.after.toPlainText() == _TEXT
    assert dialog.convert.isEnabled()
    assert dialog.choice.hasFocus()

    choose(dialog, background, qtbot, "VNI")
    assert not dialog.convert.isEnabled()
    assert dialog.report.text() == "Nothing changes in this encoding."


def test_only_what_is_selected_is_shown(background: Background, qtbot: QtBot) -> None:
    old = encoded(_TEXT, _VNI)
    dialog = opened(background, qtbot, "", f"Trước {old} sau", within=Part(1, 6, 6 + len(old)))

    assert dialog.before.toPlainText() == old
    assert dialog.after.toPlainText() == _TEXT
