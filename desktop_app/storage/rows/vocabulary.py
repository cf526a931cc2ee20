"""What a newsroom chooses from: genres, templates, and the names of tags, events and places."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class GenreRow(Base):
    """A genre of the newsroom's own; no row at all means those of the program."""

    __tablename__ = "genres"

    slug: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kicker: Mapped[str]
    offered: Mapped[bool]
    position: Mapped[int]


class TemplateRow(Base):
    """What a new article begins with, in the exchange form; no row at all means the program's own."""

    __tablename__ = "templates"

    template_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str]
    content: Mapped[str]
    offered: Mapped[bool]
    position: Mapped[int]


class TermRow(Base):
    """A name of a vocabulary. One with `canonical_id` is another name of that term, an alias.

    `key` makes spellings of one name equal; `details` is JSON, by kind.
    """

    __tablename__ = "terms"
    __table_args__ = (UniqueConstraint("kind", "key"), Index("terms_by_canonical", "canonical_id"))

    term_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    key: Mapped[str]
    canonical_id: Mapped[str | None] = mapped_column(ForeignKey("terms.term_id"))
    offered: Mapped[bool]
    details: Mapped[str]


class ArticleTermRow(Base):
    """A name an article's working text carries, for completion and counts."""

    __tablename__ = "article_terms"
    __table_args__ = (Index("article_terms_by_name", "kind", "name"),)

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.article_id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
