"""Who works, in which newsroom, at what time: the first argument of every service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.domain.errors import ActionNotPermitted
from desktop_app.domain.people import Action, Person, may
from desktop_app.domain.workflow import Obstacle

if TYPE_CHECKING:
    from desktop_app.storage.newsroom import Newsroom

Clock: TypeAlias = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present moment, aware and in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Workspace:
    """A signed-in person at work. `clock` returns aware times."""

    newsroom: Newsroom
    actor: Person
    clock: Clock = system_clock

    def require(self, action: Action) -> None:
        """Raise ActionNotPermitted unless the actor's role has the right to `action`."""
        if not may(self.actor, action):
            raise ActionNotPermitted(action=action, reason=Obstacle.ROLE, role=self.actor.role)
