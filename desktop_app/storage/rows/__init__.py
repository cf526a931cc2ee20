"""Declarative models, private to storage and services; no row leaves the session it was read in."""

from .articles import ArticleRow, ArticleTagRow, DraftRow, RevisionParentRow, RevisionRow
from .base import Base
from .exporting import AssetRow, ReceiptRow
from .journal import EventRow
from .newsroom import CategoryRow, MetaRow
from .people import PersonRow

__all__ = [
    "ArticleRow",
    "ArticleTagRow",
    "AssetRow",
    "Base",
    "CategoryRow",
    "DraftRow",
    "EventRow",
    "MetaRow",
    "PersonRow",
    "ReceiptRow",
    "RevisionParentRow",
    "RevisionRow",
]
