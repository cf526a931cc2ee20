"""Stored photos and the receipts of what went out."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, UtcTime


class AssetRow(Base):
    """A stored original, named by its SHA-256. The file itself lies in the assets folder."""

    __tablename__ = "assets"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    media_type: Mapped[str]
    byte_size: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    original_name: Mapped[str]
    added_at: Mapped[datetime] = mapped_column(UtcTime)
    added_by: Mapped[str] = mapped_column(ForeignKey("people.person_id"))


class ReceiptRow(Base):
    """Proof of one export; `receipt` is the JSON that also lies beside the exported files."""

    __tablename__ = "receipts"
    __table_args__ = (Index("receipts_by_article", "article_id", "at"),)

    receipt_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("articles.article_id"))
    revision_id: Mapped[str] = mapped_column(ForeignKey("revisions.revision_id"))
    event_id: Mapped[str] = mapped_column(ForeignKey("events.event_id"))
    format: Mapped[str]
    target: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcTime)
    receipt: Mapped[str]
