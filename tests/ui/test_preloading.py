"""Modules come one at a time, in their order, and one that is missing does not stop the rest."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop_app.ui.preloading import Preloading

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_events_have_their_turn_between_two_modules(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("bai_mot", "bai_hai"):
        (tmp_path / f"{name}.py").write_text("")
        monkeypatch.delitem(sys.modules, name, raising=False)
    seen: list[set[str]] = []
    looking = QTimer(interval=0)
    looking.timeout.connect(lambda: seen.append({"bai_mot", "bai_hai"} & set(sys.modules)))
    looking.start()
    loading = Preloading(("bai_mot", "khong_co_bai_nay", "bai_hai"))
    with qtbot.waitSignal(loading.finished):
        loading.start()
    assert {"bai_mot"} in seen
    assert {"bai_mot", "bai_hai"} <= set(sys.modules)
