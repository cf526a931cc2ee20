"""One renderer for tests that only read what it makes."""

from __future__ import annotations

import pytest

from desktop_app.rendering.page import PageRenderer

from .samples import THEMES


@pytest.fixture(scope="session")
def renderer() -> PageRenderer:
    return PageRenderer(THEMES)
