"""Backup and restore of a whole newsroom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.identifiers import new_id
from desktop_app.storage.backup import restore_backup, write_backup
from desktop_app.storage.rows import MetaRow

from .recording import DEVICE_KEY
from .workspace import Clock, system_clock

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desktop_app.storage.newsroom import Newsroom


def backup(newsroom: Newsroom, target: Path) -> Mapping[str, Any]:
    """Write a whole backup of a newsroom in use to the file `target`; return its manifest."""
    return write_backup(newsroom, target)


def restore(source: Path, root: Path, *, clock: Clock = system_clock) -> Newsroom:
    """Make a new newsroom at `root` from the backup `source` and return it open.

    It goes on as a device of its own: the original may still be in use, and two machines must not
    continue one journal chain.
    """
    device = new_id(clock())

    def adopt(session: Session) -> None:
        session.get_one(MetaRow, DEVICE_KEY).value = device

    return restore_backup(source, root, adopt)
