"""Receipts: the proof of what was exported, machine-readable, beside the files and in the newsroom."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desktop_app import __version__
from desktop_app.domain.content_format import format_time
from desktop_app.storage.rows import ReceiptRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desktop_app.domain.identifiers import ArticleId, ReceiptId
    from desktop_app.domain.revisions import Revision

    from .workspace import Workspace

RECEIPT_SCHEMA = 1
RECEIPT_FILE = "receipt.json"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of one export. `folder` holds the files, `document` is what `receipt.json` says."""

    receipt_id: ReceiptId
    article_id: ArticleId
    folder: Path
    document: Mapping[str, Any]

    def as_bytes(self) -> bytes:
        """Return the document as the file people and programs read."""
        return (json.dumps(self.document, ensure_ascii=False, indent=2) + "\n").encode()

    def journal_data(self) -> dict[str, str]:
        """Return what the journal records of the export: with the digest nobody can alter the receipt."""
        digest = hashlib.sha256(self.as_bytes()).hexdigest()
        return {"receipt": self.receipt_id, "format": self.document["format"], "sha256": digest}


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved the exported revision, and when."""

    by: str
    at: datetime


def make_receipt(
    workspace: Workspace,
    receipt_id: ReceiptId,
    revision: Revision,
    approval: Approval,
    folder: Path,
    files: Mapping[str, bytes],
) -> Receipt:
    """Return the receipt for `files` made from `revision`; sizes in bytes, digests SHA-256."""
    document = {
        "schema": RECEIPT_SCHEMA,
        "receipt": receipt_id,
        "article": revision.article_id,
        "headline": revision.content.headline,
        "revision": revision.revision_id,
        "revision_number": revision.number,
        "digest": revision.digest,
        "approved_by": approval.by,
        "approved_at": format_time(approval.at),
        "exported_by": workspace.actor.name,
        "exported_at": format_time(workspace.clock()),
        "format": "web-page",
        "photos_without_file": [photo.key for photo in revision.content.photos if not photo.digest],
        "files": [
            {"path": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in sorted(files.items())
        ],
        "program": f"Tòa Soạn {__version__}",
    }
    return Receipt(receipt_id, revision.article_id, folder, document)


def store_receipt(session: Session, receipt: Receipt, event_id: str, at: datetime) -> None:
    """Keep the receipt in the newsroom, inside a write."""
    session.add(
        ReceiptRow(
            receipt_id=receipt.receipt_id,
            article_id=receipt.article_id,
            revision_id=receipt.document["revision"],
            event_id=event_id,
            format=receipt.document["format"],
            target=str(receipt.folder),
            at=at,
            receipt=receipt.as_bytes().decode(),
        )
    )


def receipts(workspace: Workspace, article_id: ArticleId) -> tuple[Mapping[str, Any], ...]:
    """Return the receipts of an article, newest first."""
    query = select(ReceiptRow.receipt).where(ReceiptRow.article_id == article_id)
    with workspace.newsroom.database.reading() as session:
        rows = session.scalars(query.order_by(ReceiptRow.at.desc(), ReceiptRow.receipt_id.desc()))
        return tuple(map(json.loads, rows))


def is_unfinished_export(session: Session, folder: Path, article_id: str) -> bool:
    """Return whether `folder` was put there by an export of this article that died before it was recorded."""
    try:
        document = json.loads((folder / RECEIPT_FILE).read_bytes())
        receipt_id, exported = document["receipt"], document["article"]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return exported == article_id and session.get(ReceiptRow, str(receipt_id)) is None
