"""The newsroom itself: its settings and its categories."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class MetaRow(Base):
    """A named value of the newsroom: its id, this device's id, the station's settings as JSON."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class CategoryRow(Base):
    """A section of the site; `position` orders it among its siblings."""

    __tablename__ = "categories"

    slug: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    parent: Mapped[str | None] = mapped_column(ForeignKey("categories.slug"))
    position: Mapped[int]
