"""The journal."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, UtcTime


class EventRow(Base):
    """One link of a device's hash chain; `data` is canonical JSON."""

    __tablename__ = "events"
    __table_args__ = (
        UniqueConstraint("device_id", "sequence"),
        Index("events_by_article", "article_id", "at"),
    )

    event_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    device_id: Mapped[str] = mapped_column(String(36))
    sequence: Mapped[int]
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(UtcTime)
    actor_id: Mapped[str | None] = mapped_column(ForeignKey("people.person_id"))
    kind: Mapped[str]
    article_id: Mapped[str | None] = mapped_column(ForeignKey("articles.article_id"))
    revision_id: Mapped[str | None] = mapped_column(ForeignKey("revisions.revision_id"))
    data: Mapped[str]
