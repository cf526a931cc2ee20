"""A text is due soon after a pause, and regularly while there is none."""

from __future__ import annotations

from itertools import pairwise

import pytest

from desktop_app.ui.saving.save_schedule import SaveSchedule


def test_a_single_key_is_due_after_a_short_pause() -> None:
    assert SaveSchedule().edited(10.0) == pytest.approx(0.150)


def test_steady_typing_is_never_more_than_300_ms_from_a_save() -> None:
    schedule = SaveSchedule()
    due = 0.0
    handed_over = []
    for key in range(100):
        now = key * 0.070
        if schedule.waiting and due <= now:
            handed_over.append(due)
            schedule.handed_over()
        due = now + schedule.edited(now)
    gaps = [after - before for before, after in pairwise(handed_over)]
    # The first key after a save starts the next wait: one key's pause more than the limit.
    assert len(handed_over) > 15
    assert max(gaps) <= 0.300 + 0.070 + 1e-9
