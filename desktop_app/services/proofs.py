"""Proofs of articles by what the newsroom decided, and the gate that mistakes are for an article to go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain import checks
from desktop_app.domain.errors import ChecksFailed, TextMovedOn
from desktop_app.domain.proofs import ProofConfiguration, ProofSeverity
from desktop_app.proofing.glossary_files import shipped_glossary
from desktop_app.proofing.proof_process import ProofProcess
from desktop_app.proofing.rule_files import shipped_folder, shipped_rules
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.queries import proofs as proof_queries

from .proof_grounds import configuration_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.storage.rows import ArticleRow

    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found in the working text with `digest` and nobody passed over."""

    digest: str
    findings: tuple[ProofFinding, ...]

    @property
    def mistakes(self) -> tuple[ProofFinding, ...]:
        """The findings that are mistakes for certain."""
        return tuple(one for one in self.findings if one.severity is ProofSeverity.MUST)


def configuration(workspace: Workspace) -> ProofConfiguration:
    """Return everything proofs of this newsroom depend on besides the text."""
    with workspace.newsroom.database.reading() as session:
        return configuration_of(session)


def shipped_configuration() -> ProofConfiguration:
    """Return what proofs go by where there is no newsroom."""
    folder = shipped_folder()
    return ProofConfiguration(rules=shipped_rules(folder / "rules"), glossary=shipped_glossary(folder))


def proof(workspace: Workspace, content: ArticleContent) -> tuple[ProofFinding, ...]:
    """Return all that is found in `content`; raises as `ProofProcess.proof` does. Blocks meanwhile."""
    return ProofProcess(workspace.newsroom.proofreader).proof(content, configuration(workspace))


def examine(workspace: Workspace, article_id: ArticleId) -> Examination:
    """Return what stands to be corrected in the working text of an article.

    It works in the proof process, which mostly has looked at the text while it was written; where it has
    not, 20,000 words take half a second. So a window asks on a thread of its own. Raises ArticleNotFound,
    ProofingTooLong and ProofingFailed.
    """
    with workspace.newsroom.database.reading() as session:
        digest = article_queries.find_article(session, article_id).digest
        content = article_queries.draft_content(session, article_id)
        grounds = configuration_of(session)
        passed = proof_queries.ignores(session, article_id)
    found = ProofProcess(workspace.newsroom.proofreader).proof(content, grounds, passed)
    return Examination(digest, found)


def examined_for_gate(workspace: Workspace, article_id: ArticleId) -> Examination | None:
    """Return the examination that the gate asks for, None where the newsroom only wants to be warned.

    It is done before the transaction of the step, which must not wait for another process.
    """
    with workspace.newsroom.database.reading() as session:
        if newsroom_queries.station(session).proof_gate != "block":
            return None
    return examine(workspace, article_id)


def require_proofed(session: Session, row: ArticleRow, examination: Examination | None) -> None:
    """Raise ChecksFailed for mistakes nobody passed over, where the newsroom has them block an article.

    Raises TextMovedOn where another text was examined than the one that is to go on.
    """
    if newsroom_queries.station(session).proof_gate != "block":
        return
    if examination is None or examination.digest != row.digest:
        raise TextMovedOn(article=row.article_id)
    if examination.mistakes:
        raise ChecksFailed(article=row.article_id, findings=checks.of_proofs(examination.mistakes))
