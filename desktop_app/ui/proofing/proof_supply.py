"""Proofs made on a thread of their own, in the proof process: of the newest text only."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import ProofingFailed
from desktop_app.domain.proofs import proofed_texts
from desktop_app.ui.newest_only import NewestOnly

from .text_marks import Mark, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.domain.proof_ignores import ProofIgnore
    from desktop_app.domain.proofs import ProofConfiguration, ProofFinding
    from desktop_app.proofing.proof_process import ProofProcess

# A field of the article, and the key of the photo or film it belongs to.
TextKey: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ProofRequest:
    """A text to be proofed, and the states its fields had when it was read."""

    article_id: ArticleId
    content: ArticleContent
    stamps: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Proofs:
    """What was found in the texts of a request, those with nothing in them as well."""

    request: ProofRequest
    texts: Mapping[TextKey, str]
    marks: Mapping[TextKey, tuple[Mark, ...]]


class ProofSupply(QObject):
    """Proofs the newest request; its results arrive on the thread this object lives in.

    `configuration` reads what the newsroom wants, `passed` what people passed over in the
    article of a request; both are called on the thread of the proofs.
    """

    proofed = Signal(object)  # Proofs
    failed = Signal(object)  # Exception

    def __init__(
        self,
        process: ProofProcess,
        configuration: Callable[[], ProofConfiguration],
        passed: Callable[[ProofRequest], Sequence[ProofIgnore]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._process = process
        self._read = configuration
        self._passed = passed
        self._configuration: ProofConfiguration | None = None
        # Counted up by the window, followed by the thread: nothing read before a change is used after it.
        self._wanted = self._known = 0
        self._proofing = NewestOnly(self._proof, "proofs", self)
        self._proofing.done.connect(self.proofed)
        self._proofing.failed.connect(self.failed)

    def request(self, request: ProofRequest) -> None:
        """Ask for proofs, in place of what has not been begun yet."""
        self._proofing.ask(request)

    def forget(self) -> None:
        """Deliver nothing of what was asked for so far: it was of another article."""
        self._proofing.forget()

    def renew(self) -> None:
        """Have the next proofs made by the rules and words as they are then."""
        self._wanted += 1

    def stop(self) -> None:
        """End the thread, once what it is at is done; nothing more is delivered. Safe to call twice."""
        self._proofing.stop()

    def _proof(self, request: ProofRequest) -> Proofs:
        wanted = self._wanted
        if self._configuration is None or self._known != wanted:
            self._configuration, self._known = self._read(), wanted
        passed = self._passed(request)
        found = self._process.proof(request.content, self._configuration, passed)
        texts = texts_of(request.content)
        by_text: dict[TextKey, list[ProofFinding]] = defaultdict(list)
        for finding in found:
            by_text[key_of(finding)].append(finding)
        if not by_text.keys() <= texts.keys():
            raise ProofingFailed(detail="something was found in a text that is not there")
        marks = {key: placed(text, by_text[key]) for key, text in texts.items()}
        return Proofs(request, texts, marks)


def key_of(finding: ProofFinding) -> TextKey:
    """Return which text of the article `finding` is in."""
    return finding.field, finding.item


def texts_of(content: ArticleContent) -> dict[TextKey, str]:
    """Return the texts of `content` that are proofed, in the order of the page."""
    return {(text.field, text.item): text.text for text in proofed_texts(content)}
