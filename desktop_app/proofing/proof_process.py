"""Proofs in a process of their own that is killed when they take too long; light to import.

A proof takes the interpreter for tens of milliseconds, which typing would feel from any thread; and no
expression that people write can be trusted to come to an end.
"""

from __future__ import annotations

import hashlib
import json
import sys
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import InvalidProofRule, ProofingFailed, ProofingTooLong
from desktop_app.domain.proof_format import configuration_to_dict, finding_from_dict, rule_to_dict
from desktop_app.domain.proof_ignores import heeded
from desktop_app.domain.proof_overlaps import weightiest
from desktop_app.domain.proofs import RuleFault, proofed_texts
from desktop_app.isolation.process import IsolatedProcess, ProcessFailed, ProcessOwner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.proof_ignores import ProofIgnore
    from desktop_app.domain.proofs import ProofConfiguration, ProofFinding, ProofRule

PROOF_WORKER = f"{__package__}.worker"
# A text of 20,000 words takes half a second on a slow laptop.
PROOF_SECONDS = 10.0


class ProofProcess(ProcessOwner):
    """Proofs one article at a time in a child process, replaced whenever it hangs or dies.

    `proof` and `try_rule` block and may be called from any thread, one call running at a time. Several of
    these may share one `process`; whoever opened it closes it.
    """

    def __init__(
        self,
        process: IsolatedProcess | None = None,
        *,
        timeout_seconds: float = PROOF_SECONDS,
        python: str = sys.executable,
    ) -> None:
        self._process = process or IsolatedProcess(PROOF_WORKER, seconds=timeout_seconds, python=python)
        self._sent: tuple[ProofConfiguration, str, dict[str, Any]] | None = None

    def start(self) -> None:
        """Start the child now, so that the first proof does not wait for it. Returns at once."""
        try:
            self._process.start()
        except ProcessFailed as error:
            raise ProofingFailed(detail=str(error)) from error

    def proof(
        self,
        content: ArticleContent,
        configuration: ProofConfiguration,
        passed: Sequence[ProofIgnore] = (),
    ) -> tuple[ProofFinding, ...]:
        """Return what the rules of `configuration` find in `content`, in the order of the page.

        Of findings about the same words the weightiest that is not `passed` over is told. Raises
        ProofingTooLong when it takes over the time allowed, InvalidProofRule for a rule that cannot be used,
        ProofingFailed for all else.
        """
        texts = [[text.field, text.item, text.text] for text in proofed_texts(content)]
        name, values = self._described(configuration)
        reply = self._ask({"name": name, "texts": texts})
        if "unknown" in reply:
            # The child is new, or worked for others meanwhile.
            reply = self._ask({"name": name, "texts": texts, "configuration": values})
        return weightiest(heeded(map(finding_from_dict, reply["findings"]), passed, content))

    def try_rule(self, rule: ProofRule) -> tuple[RuleFault, ...]:
        """Return how `rule` does not do what its examples say; raises as `proof` does.

        A rule that even the library's clock does not stop is too slow as well.
        """
        try:
            reply = self._ask({"rule": rule_to_dict(rule)})
        except ProofingTooLong:
            return (RuleFault("too_slow"),)
        return tuple(RuleFault(**fault) for fault in reply["faults"])

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            reply = self._process.ask(request)
        except TimeoutError as error:
            raise ProofingTooLong(seconds=self._process.seconds) from error
        except ProcessFailed as error:
            raise ProofingFailed(detail=str(error)) from error
        if "refused" in reply and reply["refused"]["code"] == InvalidProofRule.code:
            raise InvalidProofRule(**reply["refused"]["data"])
        if "refused" in reply or "failed" in reply:
            raise ProofingFailed(**reply.get("failed", {"detail": str(reply.get("refused"))}))
        return reply

    def _described(self, configuration: ProofConfiguration) -> tuple[str, dict[str, Any]]:
        """Return the configuration's name, which is its digest, and its values."""
        sent = self._sent
        if sent is None or sent[0] is not configuration:
            values = configuration_to_dict(configuration)
            canonical = json.dumps(values, ensure_ascii=False, sort_keys=True).encode(
                "utf-8", "surrogatepass"
            )
            sent = self._sent = (configuration, hashlib.sha256(canonical).hexdigest(), values)
        return sent[1], sent[2]
