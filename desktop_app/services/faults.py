"""What verification finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is not as it was written. `subject` is an id, a digest or a chain position."""

    kind: str
    subject: str
    detail: str = ""
