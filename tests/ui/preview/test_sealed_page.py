"""The walls around the preview, tried with everything a sanitiser should never have let through."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("PySide6.QtWebEngineWidgets", reason="WebEngine cannot be loaded on this machine")

from .loopback import Loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.preview.page_view import PageView
    from desktop_app.ui.preview.sealed_page import SealedPage

    Ask = Callable[[SealedPage, str], Any]
    Show = Callable[..., None]

# {S} is the server's address, {W} the same for a web socket. Each probe that is heard leaves its name.
CALLS = """
<link rel="stylesheet" href="{S}/stylesheet"><link rel="prefetch" href="{S}/prefetch">
<link rel="preconnect" href="{S}"><link rel="dns-prefetch" href="{S}">
<link rel="preload" as="image" href="{S}/preload">
<link rel="icon" href="{S}/icon"><link rel="manifest" href="{S}/manifest"><base href="{S}/base/">
<style>@import "{S}/import"; @font-face {{ font-family: x; src: url({S}/font); }} p {{ font-family: x;
 background: url({S}/css-url); }}</style>
<p style="background-image: url({S}/inline-style)">Tòa soạn</p>
<img src="{S}/img"><img srcset="{S}/srcset 2x"><picture><source srcset="{S}/source"><img></picture>
<video src="{S}/video" autoplay></video><audio src="{S}/audio" autoplay></audio>
<iframe src="{S}/iframe"></iframe><object data="{S}/object"></object><embed src="{S}/embed">
<svg><image href="{S}/svg"/><use href="{S}/use#a"/></svg><input type="image" src="{S}/input">
<a id="link" href="{S}/link" ping="{S}/ping">đường dẫn</a>
<a id="blank" href="{S}/blank" target="_blank">mới</a>
<a id="download" href="{S}/download" download>tải</a>
<form id="form" action="{S}/form" method="post"><input name="x"></form>
"""
SCRIPTS = """
<script>document.documentElement.dataset.ran = "inline"; fetch("{S}/fetch"); new WebSocket("{W}/websocket");
navigator.sendBeacon("{S}/beacon");</script>
<script src="{S}/script"></script><img src="x" onerror="document.documentElement.dataset.ran = 'onerror'">
<svg onload="document.documentElement.dataset.ran = 'onload'"></svg>
<iframe srcdoc="<script>parent.document.documentElement.dataset.ran = 'srcdoc'</script>"></iframe>
<a id="script" href="javascript:document.documentElement.dataset.ran = 'link'">lệnh</a>
"""
HEARD = {
    *(
        "/audio",
        "/beacon",
        "/embed",
        "/fetch",
        "/font",
        "/iframe",
        "/img",
        "/import",
        "/inline-style",
        "/object",
    ),
    *("/prefetch", "/preload", "/script", "/srcset", "/stylesheet", "/svg", "/video", "/websocket"),
}
USE_EVERYTHING = """
for (const id of ["link", "blank", "download", "script"]) document.getElementById(id).click();
document.getElementById("form").submit();
open("%s/open");
location.href;
"""
FRAME_TEXTS = """
Array.from(frames, (frame) => {
  try { return frame.document.documentElement.textContent; } catch { return "not ours to read"; }
}).join();
"""


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


def probes(server: Loopback) -> str:
    return (CALLS + SCRIPTS).format(S=server.address, W=server.address.replace("http", "ws"))


def test_the_probes_are_heard_from_a_browser_without_walls(
    qtbot: QtBot, server: Loopback, tmp_path: Path
) -> None:
    page = tmp_path / "dò.html"
    page.write_text(probes(server), encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "QTWEBENGINE_CHROMIUM_FLAGS"}
    command = [
        sys.executable,
        str(Path(__file__).with_name("unsealed_browser.py")),
        str(page),
        server.address,
    ]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as browser:
        try:
            qtbot.waitUntil(lambda: set(server.paths) >= HEARD, timeout=20_000)
        finally:
            browser.terminate()


def test_nothing_leaves_the_machine_and_no_script_runs(
    qtbot: QtBot, view: PageView, tmp_path: Path, photo: bytes, server: Loopback, ask: Ask, show: Show
) -> None:
    asset = tmp_path / "khac.png"
    asset.write_bytes(photo)
    page = probes(server)
    show(page)
    address = ask(view.page, USE_EVERYTHING % server.address)
    # Two more ways in: what is swapped into a shown page, and a page loaded again.
    show("<p>Trang khác</p>")
    show(page)
    show(page, {"assets/khac.png": asset})
    assert ask(view.page, "document.querySelectorAll('[data-ran]').length") == 0
    assert address == "toasoan://trang/page"
    assert (server.connections, server.paths) == (0, [])


def test_a_refresh_does_not_leave_the_page(view: PageView, server: Loopback, ask: Ask, show: Show) -> None:
    show(f'<meta http-equiv="refresh" content="0; url={server.address}/refresh"><p>Ở lại</p>')
    # Two frames later the refresh would have begun.
    show("<p>Vẫn ở lại</p>")
    assert ask(view.page, "document.body.textContent") == "Vẫn ở lại"
    assert server.connections == 0


def test_files_of_the_machine_are_not_read(
    view: PageView, tmp_path: Path, photo: bytes, ask: Ask, show: Show
) -> None:
    picture = tmp_path / "secret.png"
    picture.write_bytes(photo)
    styles = tmp_path / "secret.css"
    styles.write_text("p { color: rgb(1, 2, 3) }")
    show(
        f'<link rel="stylesheet" href="{styles.as_uri()}"><p>Tòa soạn</p><img src="{picture.as_uri()}">'
        '<iframe src="file:///etc/passwd"></iframe><object data="file:///etc/passwd"></object>'
        '<embed src="file:///etc/passwd">'
    )
    assert ask(view.page, "getComputedStyle(document.querySelector('p')).color") != "rgb(1, 2, 3)"
    assert ask(view.page, "document.querySelector('img').naturalWidth") == 0
    assert "root:" not in ask(view.page, FRAME_TEXTS)


def test_the_site_answers_what_it_holds_and_nothing_else(
    view: PageView, tmp_path: Path, ask: Ask, show: Show
) -> None:
    known = tmp_path / "known.css"
    known.write_text("#known { color: rgb(1, 2, 3) }")
    (tmp_path / "secret.css").write_text("#secret { color: rgb(1, 2, 3) }")
    show(
        '<link rel="stylesheet" href="assets/known.css"><link rel="stylesheet" href="assets/secret.css">'
        '<link rel="stylesheet" href="assets/%2e%2e/secret.css"><link rel="stylesheet" href="secret.css">'
        '<p id="known">Có</p><p id="secret">Không</p><img src="photos/do.png"><img src="photos/khac.png">',
        {"assets/known.css": known},
    )
    colours = ask(view.page, "Array.from(document.querySelectorAll('p'), (p) => getComputedStyle(p).color)")
    assert [colour == "rgb(1, 2, 3)" for colour in colours] == [True, False]
    assert ask(view.page, "Array.from(document.images, (image) => image.naturalWidth)") == [3, 0]
