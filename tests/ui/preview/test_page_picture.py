"""Pictures of whole pages, looked at pixel by pixel."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6.QtWebEngineWidgets", reason="WebEngine cannot be loaded on this machine")

from PIL import Image

from desktop_app.domain.errors import RenderingTooLong
from desktop_app.ui.preview.page_picture import page_picture

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# Four bands of 2,500 pixels and a third, in four colours: more than two pieces, at a fraction of a pixel.
COLOURS = ("rgb(200, 30, 30)", "rgb(30, 150, 30)", "rgb(30, 30, 200)", "rgb(90, 90, 90)")


def test_a_high_page_is_whole(qtbot: QtBot, tmp_path: Path) -> None:
    style = tmp_path / "style.css"
    bands = "".join(
        f"#b{n} {{ height: {2500 + 1 / 3}px; background: {colour} }}" for n, colour in enumerate(COLOURS)
    )
    style.write_text("body { margin: 0 } img { position: absolute; top: 9990px; left: 0 }" + bands)
    photo = io.BytesIO()
    Image.new("RGB", (10, 10), "white").save(photo, "PNG")
    picture = page_picture(
        '<!DOCTYPE html><link rel="stylesheet" href="assets/style.css">'
        + "".join(f'<div id="b{number}"></div>' for number in range(4))
        + '<img loading="lazy" src="photos/trang.png" alt="">',
        {"assets/style.css": style},
        {"trang.png": photo.getvalue()}.get,
    )
    assert (picture.width(), picture.height()) == (1200, 10002)
    for number, colour in enumerate(COLOURS):
        for y in (2500 * number + 3, 2500 * number + 2497):
            shown = picture.pixelColor(600, y)
            assert f"rgb({shown.red()}, {shown.green()}, {shown.blue()})" == colour, y
    assert picture.pixelColor(5, 9995).name() == "#ffffff"


def test_a_picture_has_a_deadline(qtbot: QtBot) -> None:
    with pytest.raises(RenderingTooLong) as late:
        page_picture("<p>Không kịp</p>", {}, lambda name: None, seconds=0.001)
    assert late.value.data == {"seconds": 0.001}
