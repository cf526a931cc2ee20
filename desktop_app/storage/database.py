"""The database connection: pragmas, transactions, and the driver's failures in the newsroom's words."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import (
    DiskFull,
    EditorialError,
    NewsroomBusy,
    NewsroomDamaged,
    NewsroomNotFound,
    NewsroomReadOnly,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Primary result codes, https://www.sqlite.org/rescode.html
_BUSY_CODES = frozenset({5, 6, 15})  # busy, locked, protocol
_UNWRITABLE_CODES = frozenset({3, 8, 14})  # perm, readonly, cantopen
_DAMAGED_CODES = frozenset({10, 11, 26})  # ioerr, corrupt, notadb
_FULL_CODE = 13
_MAYBE_FULL_CODES = frozenset({10, 14})  # what a full disk also looks like when a side file cannot grow

# FULL, because NORMAL lost acknowledged saves in most simulated power cuts.
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cell_size_check = ON",
    # A restored database may come from anybody; its triggers get no function that reaches outside.
    "PRAGMA trusted_schema = OFF",
)


class DamagedText(Exception):
    """A stored text cannot be read as what was once written; `Database` turns it into NewsroomDamaged."""


class Database:
    """The newsroom's SQLite file. Sessions open and close inside one `reading()` or `writing()`.

    Whatever goes wrong inside is raised as NewsroomBusy (another program held the write lock for
    `busy_seconds`), DiskFull, NewsroomReadOnly, NewsroomDamaged or NewsroomNotFound.
    """

    def __init__(self, path: Path, *, busy_seconds: float = 10) -> None:
        self.path = path
        self._engine = create_engine(
            # Not a string: a folder may be called “Tin #1?”.
            URL.create("sqlite", database=str(path)),
            module=dbapi2,
            connect_args={"timeout": busy_seconds, "check_same_thread": False},
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
        except (DamagedText, UnicodeDecodeError) as error:
            # The driver cannot decode the message about a schema whose names are damaged.
            raise NewsroomDamaged(path=str(self.path), detail=str(error)) from error
        except (DatabaseError, dbapi2.DatabaseError) as error:
            refusal = self._refusal(getattr(error, "orig", None) or error)
            if refusal is None:
                raise
            raise refusal from error

    def _refusal(self, error: BaseException) -> EditorialError | None:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        folder = str(self.path.parent)
        if code and not self.path.exists():
            return NewsroomNotFound(path=folder)
        if code == _FULL_CODE or (code in _MAYBE_FULL_CODES and _disk_is_full(self.path)):
            return DiskFull(path=folder)
        if code in _UNWRITABLE_CODES:
            return NewsroomReadOnly(path=folder)
        if code in _BUSY_CODES:
            return NewsroomBusy(path=folder)
        if code in _DAMAGED_CODES or (not code and "decode to UTF-8" in str(error)):
            return NewsroomDamaged(path=str(self.path), detail=str(error))
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
