"""When a text that is being typed goes to the disk."""

from __future__ import annotations


class SaveSchedule:
    """Soon after the typing pauses, and regularly while it does not.

    Times are seconds of one monotonic clock.
    """

    def __init__(self, *, quiet: float = 0.150, at_most: float = 0.300) -> None:
        self._quiet = quiet
        self._at_most = at_most
        self._waiting_since: float | None = None

    @property
    def waiting(self) -> bool:
        """Whether something was typed that has not been handed over."""
        return self._waiting_since is not None

    def edited(self, now: float) -> float:
        """Note a key at `now` and return after how many seconds the text is due."""
        if self._waiting_since is None:
            self._waiting_since = now
        return min(self._quiet, max(0.0, self._waiting_since + self._at_most - now))

    def handed_over(self) -> None:
        """Note that the newest text is with the writer."""
        self._waiting_since = None
