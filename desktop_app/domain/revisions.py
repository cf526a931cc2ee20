"""Immutable revisions: the canonical form of a content, its digest, and a revision's parents."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .content_format import content_to_dict

if TYPE_CHECKING:
    from datetime import datetime

    from .articles import ArticleContent
    from .identifiers import ArticleId, PersonId, RevisionId


@dataclass(frozen=True, slots=True)
class Revision:
    """An immutable version of an article. `number` counts from 1 within the article."""

    revision_id: RevisionId
    article_id: ArticleId
    number: int
    parents: tuple[RevisionId, ...]
    digest: str
    created_at: datetime
    created_by: PersonId
    created_by_name: str
    content: ArticleContent


@dataclass(frozen=True, slots=True)
class RevisionSummary:
    """A revision without its text, for lists."""

    revision_id: RevisionId
    number: int
    parents: tuple[RevisionId, ...]
    digest: str
    created_at: datetime
    created_by_name: str
    is_approved: bool


def canonical_form(content: ArticleContent) -> bytes:
    """Return the one byte string that stands for `content`.

    JSON in UTF-8 with sorted keys and no insignificant space, as RFC 8785 would write it for these
    values (strings, booleans, small integers, null). Equal contents give equal bytes on every machine.
    """
    fields = content_to_dict(content)
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def content_digest(content: ArticleContent) -> str:
    """Return the SHA-256 of the canonical form, 64 hexadecimal digits."""
    return hashlib.sha256(canonical_form(content)).hexdigest()
