"""The look of the whole program: mode, memory, style rules, fonts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QImage, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
)

from desktop_app.ui.look.appearance import Appearance, Mode
from desktop_app.ui.look.fonts import (
    ARTICLE_FONT_FAMILY,
    FIXED_FONT_FAMILY,
    FontsMissing,
    article_font,
    interface_font,
    load_fonts,
)
from desktop_app.ui.look.palette import DARK, LIGHT, Tone
from desktop_app.ui.look.style import set_tone, style_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

RESOURCES = Path(__file__).parents[3] / "resources"
STACKED = "ẰẪẶỀỄỆỒỖỘỮỰằẫặềễệồỗộữựgyđĐ"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    palette, font = qapp.palette(), qapp.font()
    yield qapp
    qapp.setPalette(palette)
    qapp.setFont(font)


def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "máy tôi.ini"), QSettings.Format.IniFormat)


def test_the_mode_is_shown_at_once_told_and_remembered(
    app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    appearance = Appearance(settings(tmp_path), RESOURCES)
    assert appearance.mode is Mode.SYSTEM
    appearance.apply(app)
    with qtbot.waitSignal(appearance.changed):
        appearance.set_mode(Mode.DARK)
    assert appearance.is_dark
    assert app.palette().window().color().name() == DARK.window
    with qtbot.waitSignal(appearance.changed):
        appearance.set_mode(Mode.LIGHT)
    assert app.palette().window().color().name() == LIGHT.window
    assert Appearance(settings(tmp_path), RESOURCES).mode is Mode.LIGHT


def test_a_mode_nobody_knows_falls_back_to_the_system(tmp_path: Path) -> None:
    stored = settings(tmp_path)
    stored.setValue("appearance/mode", "tím")
    assert Appearance(stored, RESOURCES).mode is Mode.SYSTEM


def test_a_dressed_window_changes_with_the_mode(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    appearance = Appearance(settings(tmp_path), RESOURCES)
    window = QLabel("Tòa soạn")
    qtbot.addWidget(window)
    appearance.dress(window)
    appearance.apply(app)
    appearance.set_mode(Mode.DARK)
    dark = window.styleSheet()
    appearance.set_mode(Mode.LIGHT)
    assert DARK.accent in dark
    assert LIGHT.accent in window.styleSheet()
    assert DARK.accent not in window.styleSheet()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_style_sheet_leaves_no_token_and_names_only_pictures_that_exist(look: str) -> None:
    sheet = style_sheet(LIGHT if look == "light" else DARK, RESOURCES / "look", RESOURCES / "look" / look)
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert {Path(picture).name for picture in pictures} == {
        "down.svg",
        "up.svg",
        "left.svg",
        "right.svg",
        "check.svg",
    }
    assert all(not QImage(picture).isNull() for picture in pictures)
    assert all(f'[tone="{tone}"]' in sheet for tone in Tone)


def test_a_tone_set_later_repaints_the_label(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    appearance = Appearance(settings(tmp_path), RESOURCES)
    appearance.apply(app)
    appearance.set_mode(Mode.LIGHT)
    label = QLabel("bị trả lại")
    qtbot.addWidget(label)
    appearance.dress(label)
    label.show()
    set_tone(label, Tone.RETURNED)
    assert label.palette().windowText().color().name() == LIGHT.tones[Tone.RETURNED].ink
    set_tone(label, None)
    assert label.palette().windowText().color().name() == LIGHT.text


def test_the_article_font_has_every_vietnamese_letter_in_every_style(qapp: QApplication) -> None:
    load_fonts(RESOURCES / "fonts")
    letters = "".join(chr(code) for code in range(0x1EA0, 0x1EFA)) + "ĂăÂâĐđÊêÔôƠơƯư–“”₫"
    for bold in (False, True):
        for italic in (False, True):
            font = article_font()
            font.setBold(bold)
            font.setItalic(italic)
            assert QFontInfo(font).family() == ARTICLE_FONT_FAMILY
            raw = QRawFont.fromFont(font)
            assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


def test_every_vietnamese_letter_of_the_fixed_font_is_as_wide_as_the_others(qapp: QApplication) -> None:
    load_fonts(RESOURCES / "fonts")
    letters = "".join(chr(code) for code in range(0x1EA0, 0x1EFA)) + "ĂăÂâĐđÊêÔôƠơƯư–“”₫|-"
    metrics = QFontMetricsF(QFont(FIXED_FONT_FAMILY, 11))
    assert QFontInfo(QFont(FIXED_FONT_FAMILY)).family() == FIXED_FONT_FAMILY
    raw = QRawFont.fromFont(QFont(FIXED_FONT_FAMILY))
    assert [one for one in letters if not raw.supportsCharacter(ord(one))] == []
    assert {metrics.horizontalAdvance(one) for one in letters} == {metrics.horizontalAdvance("n")}


def test_missing_fonts_are_reported(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "hỏng.ttf").write_bytes(b"khong phai phong chu")
    with pytest.raises(FontsMissing):
        load_fonts(tmp_path)


def test_the_interface_font_stays_the_platforms_between_10_and_10_5_points() -> None:
    assert interface_font(QFont("DejaVu Sans", 9)).pointSizeF() == 10
    assert interface_font(QFont("DejaVu Sans", 13)).pointSizeF() == 10.5
    pixels = QFont("DejaVu Sans")
    pixels.setPixelSize(12)
    assert interface_font(pixels).pointSizeF() == 10


def test_stacked_marks_are_not_cut(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    appearance = Appearance(settings(tmp_path), RESOURCES)
    appearance.apply(app)
    field, choice, button = QLineEdit(STACKED), QComboBox(), QPushButton(STACKED)
    choice.addItem(STACKED)
    for widget in (field, choice, button):
        qtbot.addWidget(widget)
        appearance.dress(widget)
        widget.ensurePolished()
        widget.adjustSize()
        ink = QFontMetricsF(widget.font()).tightBoundingRect(STACKED)
        # Two pixels of frame at each edge, and the ink fits between.
        assert widget.height() - 4 >= ink.height()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert room.height() >= QFontMetricsF(field.font()).tightBoundingRect(STACKED).height()


def test_a_list_filled_before_it_is_shown_does_not_overlap_its_rows(
    app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    appearance = Appearance(settings(tmp_path), RESOURCES)
    appearance.apply(app)
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItems(["Cần Đước", "Bến Lức"])
    rows.setCurrentRow(0)  # lays the rows out before the style sheet is known
    appearance.dress(rows)
    rows.show()
    assert rows.visualItemRect(rows.item(0)).bottom() < rows.visualItemRect(rows.item(1)).top()


def test_all_choices_of_a_box_are_seen_without_scrolling(
    app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    appearance = Appearance(settings(tmp_path), RESOURCES)
    appearance.apply(app)
    box = QComboBox()
    qtbot.addWidget(box)
    appearance.dress(box)
    box.addItems(["Tin", "Phóng sự", "Ghi nhanh"])
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    assert view.viewport().rect().contains(view.visualRect(box.model().index(2, 0)))
    box.hidePopup()
