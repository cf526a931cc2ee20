"""Words on one line, shortened to the room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.fields.elided_label import ElidedLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SENTENCE = "“Uỷ” đặt dấu thanh khác kiểu của tòa soạn; viết “Ủy”."


def test_it_shows_as_much_as_fits_and_tells_all_of_it(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(120, 30)
    label.say(SENTENCE)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == SENTENCE
    label.resize(2000, 30)
    assert label.text() == SENTENCE
