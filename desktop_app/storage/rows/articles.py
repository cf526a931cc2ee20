"""Articles, their one working draft each, and their immutable revisions."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, UtcTime


def _later(target: str) -> ForeignKey:
    """A key checked at commit: an article names revisions and events that name the article."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED", use_alter=True)


class ArticleRow(Base):
    """Where an article stands, and what a list shows of it. `version` guards against silent overwrites."""

    __tablename__ = "articles"
    __table_args__ = (
        Index("articles_by_time", "updated_at", "sequence"),
        Index("articles_by_stage", "stage", "updated_at", "sequence"),
        Index("articles_by_author", "author_id", "stage", "return_event_id", "updated_at", "sequence"),
    )

    # A stable integer, because the search index refers to rows by number.
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    article_id: Mapped[str] = mapped_column(String(36), unique=True)
    author_id: Mapped[str] = mapped_column(ForeignKey("people.person_id"))
    holder_id: Mapped[str | None] = mapped_column(ForeignKey("people.person_id"))
    stage: Mapped[str]
    headline: Mapped[str]
    byline: Mapped[str]
    category: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    updated_at: Mapped[datetime] = mapped_column(UtcTime)
    version: Mapped[int] = mapped_column()
    head_revision_id: Mapped[str | None] = mapped_column(_later("revisions.revision_id"))
    approval_event_id: Mapped[str | None] = mapped_column(_later("events.event_id"))
    approved_revision_id: Mapped[str | None] = mapped_column(_later("revisions.revision_id"))
    approved_digest: Mapped[str | None] = mapped_column(String(64))
    return_event_id: Mapped[str | None] = mapped_column(_later("events.event_id"))

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  read once by SQLAlchemy


class DraftRow(Base):
    """The working text of an article, overwritten at each save."""

    __tablename__ = "drafts"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.article_id"), primary_key=True)
    content: Mapped[str]
    saved_by: Mapped[str] = mapped_column(ForeignKey("people.person_id"))


class RevisionRow(Base):
    """An immutable version: the canonical form of a content and its digest."""

    __tablename__ = "revisions"
    __table_args__ = (UniqueConstraint("article_id", "number"),)

    revision_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("articles.article_id"))
    number: Mapped[int]
    content: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    created_by: Mapped[str] = mapped_column(ForeignKey("people.person_id"))


class RevisionParentRow(Base):
    """Which revision another one was made from."""

    __tablename__ = "revision_parents"

    revision_id: Mapped[str] = mapped_column(ForeignKey("revisions.revision_id"), primary_key=True)
    parent_id: Mapped[str] = mapped_column(ForeignKey("revisions.revision_id"), primary_key=True)


class DraftVersionRow(Base):
    """A working text as it once stood; the only rows of a newsroom that are thinned out with time.

    `content` is the canonical form, compressed with zlib: it is written often and read seldom.
    """

    __tablename__ = "draft_versions"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.article_id"), primary_key=True)
    saved_at: Mapped[datetime] = mapped_column(UtcTime, primary_key=True)
    saved_by: Mapped[str] = mapped_column(ForeignKey("people.person_id"))
    digest: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes]
