"""A browser for the tests: real pages in a real WebEngine, without a screen."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from shiboken6 import Shiboken

from desktop_app.ui.preview.environment import prepare_environment
from desktop_app.ui.preview.photo_supply import PhotoSupply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.preview.page_view import PageView
    from desktop_app.ui.preview.sealed_page import SealedPage

# What WebEngine says where there is no graphics card, no Vulkan or no session bus. Nothing else may pass.
_SAID_WITHOUT_GRAPHICS = (
    "^Sandboxing disabled by user",
    "^QRhiGles2: Failed to create (temporary )?context",
    "^Failed to create RHI for backend: OpenGL",
    "^This plugin does not support createPlatformVulkanInstance",
    "^QVulkanInstance: Failed to initialize Vulkan",
    "^Failed to load vulkan: ",
    "^initInstance: No Vulkan library available",
    "^Failed to create platform Vulkan instance",
    "^Unable to detect GPU vendor",
    "^GBM is not supported with the current configuration",
    "^GPUInfo not initialized on GpuInfoUpdate",
)


def pytest_configure(config: pytest.Config) -> None:
    """Prepare for WebEngine before any test makes the application."""
    prepare_environment()
    for message in _SAID_WITHOUT_GRAPHICS:
        config.addinivalue_line("qt_log_ignore", message)


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[[SealedPage, str], Any]:
    """Return what a script of ours says about a page."""
    from desktop_app.ui.preview.sealed_page import OUR_WORLD

    def answer(page: SealedPage, script: str) -> Any:
        with qtbot.waitCallback() as called:
            page.runJavaScript(f"JSON.stringify(eval({json.dumps(script)}))", OUR_WORLD, called)
        return json.loads(called.args[0])

    return answer


@pytest.fixture
def photo() -> bytes:
    """A photo as it is published: 3 × 2 red pixels as PNG."""
    out = io.BytesIO()
    Image.new("RGB", (3, 2), "red").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def view(qtbot: QtBot, photo: bytes) -> Iterator[PageView]:
    """A shown browser that knows one photo, `photos/do.png`; destroyed after the test."""
    from desktop_app.ui.preview.page_view import PageView

    photos = PhotoSupply({"do.png": photo}.get)
    shown = PageView(photos)
    shown.resize(600, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    Shiboken.delete(shown)
    photos.close()


@pytest.fixture
def show(qtbot: QtBot, view: PageView) -> Callable[..., None]:
    """Show HTML, with assets if there are any, and wait until it is laid out."""
    from desktop_app.ui.preview.site_page import SitePage

    def wait_for(html: str, assets: Mapping[str, Path] | None = None, *, series: int = 1) -> None:
        with qtbot.waitSignal(view.page_updated):
            view.show_page(SitePage(html, assets or {}, series, asked_at=0.0))

    return wait_for
