"""What all models share: the registry, and how times are stored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def utc_time(milliseconds: int) -> datetime:
    """Return the aware time that is stored as `milliseconds`; raises OverflowError beyond the calendar."""
    return _EPOCH + timedelta(milliseconds=milliseconds)


class Base(DeclarativeBase):
    """The registry of all tables."""


class UtcTime(TypeDecorator[datetime]):
    """An aware time, stored as whole milliseconds since 1970 so that it sorts and compares as a number."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Refuse naive times (TypeError) and return milliseconds."""
        del dialect
        return None if value is None else (value - _EPOCH) // timedelta(milliseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Return an aware time in UTC."""
        del dialect
        return None if value is None else utc_time(value)
