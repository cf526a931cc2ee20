"""What a newsroom decided about proofs, and the findings people passed over."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, UtcTime


class ProofDecisionRow(Base):
    """A rule, a word, an entry of the glossary or an official, as the newsroom has it.

    `details` is JSON, by kind: of what comes with the program only what the newsroom set otherwise.
    """

    __tablename__ = "proof_decisions"

    kind: Mapped[str] = mapped_column(primary_key=True)
    item_id: Mapped[str] = mapped_column(primary_key=True)
    details: Mapped[str]


class ProofIgnoreRow(Base):
    """A finding passed over in an article; `details` is JSON and says which."""

    __tablename__ = "proof_ignores"
    __table_args__ = (Index("proof_ignores_by_article", "article_id"),)

    ignore_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("articles.article_id"))
    details: Mapped[str]
    ignored_by: Mapped[str] = mapped_column(ForeignKey("people.person_id"))
    ignored_at: Mapped[datetime] = mapped_column(UtcTime)
