"""The schema version of a database, and bringing it up to date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from desktop_app.domain.errors import NewsroomDamaged, NewsroomTooNew

if TYPE_CHECKING:
    from .database import Database

CURRENT_SCHEMA = "0003"
KNOWN_SCHEMAS = frozenset({"0001", "0002", CURRENT_SCHEMA})


def schema_version(database: Database) -> str | None:
    """Return the version a database was written with, None where there is none yet."""
    with database.reading() as session:
        if not inspect(session.connection()).has_table("alembic_version"):
            return None
        version: str | None = session.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return version


def ensure_known(database: Database) -> bool:
    """Return whether `database` must be migrated.

    Raises NewsroomTooNew for a version this program has never heard of, and NewsroomDamaged where the
    file is a database but not a newsroom.
    """
    found = schema_version(database)
    if found is None:
        raise NewsroomDamaged(path=str(database.path), detail="no schema version")
    if found not in KNOWN_SCHEMAS:
        raise NewsroomTooNew(path=str(database.path), found=found, known=CURRENT_SCHEMA)
    return found != CURRENT_SCHEMA


def migrate(database: Database) -> None:
    """Bring `database` to the current schema in one transaction."""
    # Imported here: Alembic costs a third of the program's start and is hardly ever needed.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with database.connection() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
