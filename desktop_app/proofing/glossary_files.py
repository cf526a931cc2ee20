"""The glossary that comes with the program: TOML files, each with a table `entry` for every entry."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidContent
from desktop_app.domain.proof_format import entry_from_dict

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.proofs import GlossaryEntry


@cache
def shipped_glossary(folder: Path) -> tuple[GlossaryEntry, ...]:
    """Return the entries of the files in `glossary` below `folder`; read once, for they do not change.

    An entry without an `id` has its term for one. Raises OSError, ValueError or InvalidContent when the
    installation is not whole; also when two entries have one id.
    """
    entries: dict[str, GlossaryEntry] = {}
    for file in sorted((folder / "glossary").glob("*.toml")):
        for values in tomllib.loads(file.read_text(encoding="utf-8"))["entry"]:
            entry_id = values.pop("id", values.get("term"))
            entry = entry_from_dict({**values, "entry_id": entry_id})
            if entry.entry_id in entries:
                raise InvalidContent(field="glossary.id", problem="repeated", value=entry.entry_id)
            entries[entry.entry_id] = entry
    return tuple(entries.values())
