"""What changed is told once to everyone who listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.changes import Change, ChangeKind
from desktop_app.domain.identifiers import ArticleId
from desktop_app.ui.change_feed import ChangeFeed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_change_reaches_every_listener_as_it_is(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    first: list[Change] = []
    second: list[Change] = []
    feed.changed.connect(first.append)
    feed.changed.connect(second.append)
    change = Change.of(ChangeKind.STAGE, articles=(ArticleId("0190-bai"),))
    feed.publish(change)
    assert first == second == [change]


def test_nothing_changed_is_not_told(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    told: list[Change] = []
    feed.changed.connect(told.append)
    feed.publish(Change())
    assert told == []
