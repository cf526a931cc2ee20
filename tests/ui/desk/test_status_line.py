"""The line at the bottom."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import DiskFull
from desktop_app.language.text_length import TextLength
from desktop_app.ui.desk.status_line import StatusLine
from desktop_app.ui.look.palette import Tone
from desktop_app.ui.saving.save_state import SaveStage, SaveState
from tests.desk import POSTED

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk import Desk


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    shown = StatusLine(timezone(timedelta(hours=7)))
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.mark.parametrize(
    ("state", "text", "tone"),
    [
        (SaveState(SaveStage.UNCHANGED), "", ""),
        (SaveState(SaveStage.WAITING, POSTED), "Saving…", ""),
        (SaveState(SaveStage.SAVED, POSTED), "Saved 16:59:00", ""),
        (SaveState(SaveStage.CONFLICT, POSTED), "Your text was kept as a revision of its own", Tone.WAITING),
    ],
)
def test_a_save_is_told_quietly(line: StatusLine, state: SaveState, text: str, tone: str) -> None:
    line.show_save(state)
    assert (line.saved.text(), line.saved.property("tone") or "") == (text, tone)


def test_a_failed_save_is_red_until_it_succeeds(line: StatusLine) -> None:
    line.show_save(SaveState(SaveStage.FAILED, POSTED, DiskFull(path="/tòa soạn")))
    assert line.saved.text().startswith("Not saved: ")
    assert line.saved.property("tone") == Tone.RETURNED
    line.show_save(SaveState(SaveStage.SAVED, POSTED))
    assert line.saved.property("tone") == ""


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (TextLength(), "0 syllables · 0 characters · read in 0 s"),
        (TextLength(463, 2105, 517), "463 syllables · 2.105 characters · read in 2 min 9 s"),
        (TextLength(1234, 9, 238), "1.234 syllables · 9 characters · read in 1 min"),
    ],
)
def test_lengths_are_written_as_vietnamese_readers_do(
    line: StatusLine, length: TextLength, text: str
) -> None:
    line.show_counts(length)
    assert line.counts.text() == text


def test_a_selection_is_told_beside_the_whole_and_at_the_newsroom_s_pace(line: StatusLine) -> None:
    line.show_counts(TextLength(463, 2105, 517))
    line.show_selection(TextLength(12, 60, 12))
    assert line.counts.text() == "12/463 syllables · 60/2.105 characters · read in 3 s"
    line.set_reading_rate(120)
    assert line.counts.text().endswith("read in 6 s")
    line.show_selection(None)
    assert line.counts.text() == "463 syllables · 2.105 characters · read in 4 min 18 s"


def test_the_article_is_told_by_its_revision_and_stage(line: StatusLine, desk: Desk) -> None:
    line.show_article(desk.detail(desk.draft()))
    assert (line.revision.text(), line.stage.text()) == ("no revision yet", "drafting")
    line.show_article(desk.detail(desk.approved()))
    assert (line.revision.text(), line.stage.text()) == ("revision 1", "approved")
    line.show_article(None)
    assert not line.stage.isVisible()
