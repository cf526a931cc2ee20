"""People who sign in."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class PersonRow(Base):
    """A person with a role; `password_hash` is an Argon2id string."""

    __tablename__ = "people"

    person_id: Mapped[str] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    pen_name: Mapped[str]
    role: Mapped[str]
    active: Mapped[bool]
    password_hash: Mapped[str]
