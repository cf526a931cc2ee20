"""Declarative models, private to storage and services; no row leaves the session it was read in."""

from .articles import ArticleRow, DraftRow, DraftVersionRow, RevisionParentRow, RevisionRow
from .base import Base
from .exporting import AssetRow, ReceiptRow
from .journal import EventRow
from .newsroom import CategoryRow, MetaRow
from .people import PersonRow
from .proofs import ProofDecisionRow, ProofIgnoreRow
from .vocabulary import ArticleTermRow, GenreRow, TemplateRow, TermRow

__all__ = [
    "ArticleRow",
    "ArticleTermRow",
    "AssetRow",
    "Base",
    "CategoryRow",
    "DraftRow",
    "DraftVersionRow",
    "EventRow",
    "GenreRow",
    "MetaRow",
    "PersonRow",
    "ProofDecisionRow",
    "ProofIgnoreRow",
    "ReceiptRow",
    "RevisionParentRow",
    "RevisionRow",
    "TemplateRow",
    "TermRow",
]
