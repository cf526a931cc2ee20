"""The database connection: pragmas, transactions, and the driver's failures in the newsroom's words."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import (
    DiskFull,
    DraftConflict,
    EditorialError,
    NewsroomBusy,
    NewsroomDamaged,
    NewsroomReadOnly,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BUSY_SECONDS = 10

# FULL, because NORMAL lost acknowledged saves in most simulated power cuts.
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cell_size_check = ON",
)


class Database:
    """The newsroom's SQLite file. Sessions open and close inside one `reading()` or `writing()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = create_engine(
            f"sqlite:///{path}",
            module=dbapi2,
            connect_args={"timeout": _BUSY_SECONDS, "check_same_thread": False},
        )
        event.listen(self._engine, "connect", _configure)
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a session over one consistent snapshot; it is always rolled back."""
        with self._translated(), self._engine.connect() as connection, Session(connection) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Open a session that holds the write lock from its first statement and commits at the end.

        Nothing is written when the block raises. On return the data is on the disk.
        """
        with self.connection() as connection, Session(connection, expire_on_commit=False) as session:
            yield session
            session.flush()

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Open a bare connection that holds the write lock and commits at the end, for migrations."""
        with self._translated(), self._engine.connect() as plain:
            connection = plain.execution_options(toasoan_begin="BEGIN IMMEDIATE")
            with connection.begin():
                yield connection

    def copy_to(self, target: Path) -> None:
        """Write a compact, consistent copy of the database to `target`, which must not exist."""
        with self._translated(), self._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            raw.cursor().execute("VACUUM INTO ?", (str(target),))

    def close(self) -> None:
        """Close every pooled connection; the write-ahead log is folded into the file."""
        self._engine.dispose()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except StaleDataError:
            raise DraftConflict(article=None) from None
        except (DatabaseError, dbapi2.DatabaseError) as error:
            refusal = self._refusal(str(getattr(error, "orig", None) or error))
            if refusal is None:
                raise
            raise refusal from error

    def _refusal(self, message: str) -> EditorialError | None:
        lowered = message.lower()
        path = str(self.path.parent)
        if "disk is full" in lowered or ("disk i/o error" in lowered and _disk_is_full(self.path)):
            return DiskFull(path=path)
        if "readonly" in lowered or "read-only" in lowered or "unable to open" in lowered:
            return NewsroomReadOnly(path=path)
        if "locked" in lowered or "busy" in lowered:
            return NewsroomBusy(path=path)
        if "malformed" in lowered or "not a database" in lowered or "disk i/o error" in lowered:
            return NewsroomDamaged(path=str(self.path), detail=message)
        return None


def _configure(connection: Any, _record: Any) -> None:
    # SQLAlchemy, not the driver, decides where a transaction begins.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("toasoan_begin", "BEGIN"))


def _disk_is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < 1_000_000
    except OSError:
        return False
