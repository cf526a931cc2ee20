"""The proof process: `python -m desktop_app.proofing.worker --seconds N`."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from desktop_app.domain.errors import EditorialError
from desktop_app.domain.proof_format import configuration_from_dict, finding_to_dict, rule_from_dict
from desktop_app.domain.proofs import ProofConfiguration, ProofText
from desktop_app.isolation.worker import confine, serve, worker_options

from .engine import Proofreader
from .rule_trial import faults

# Address space; an article of 20,000 words needs a fifth.
MEMORY_LIMIT = 512 * 1024**2


class Desk:
    """Answers requests. It keeps the configuration it was given last, and all it knows of passages by it."""

    def __init__(self) -> None:
        self._name = ""
        self._configuration = ProofConfiguration()
        self._reader: Proofreader | None = None

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """Return what `request` asks for, that its configuration is `unknown` here, or why it `failed`."""
        try:
            return self._answer(request)
        except EditorialError as error:
            return {"refused": {"code": error.code, "data": error.data}}
        except MemoryError:
            return {"failed": {"detail": "the text takes too much memory"}}
        except Exception as error:
            return {"failed": {"detail": f"{type(error).__name__}: {error}"}}

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        if "rule" in request:
            return {"faults": [asdict(fault) for fault in faults(rule_from_dict(request["rule"]))]}
        if not self._knows(request):
            return {"unknown": True}
        if self._reader is None:
            self._reader = Proofreader(self._configuration)
        texts = [ProofText(*text) for text in request["texts"]]
        return {"findings": [finding_to_dict(finding) for finding in self._reader.everything(texts)]}

    def _knows(self, request: dict[str, Any]) -> bool:
        """Take the configuration of `request`, of which mostly only the name is sent."""
        name = request["name"]
        if name != self._name:
            if "configuration" not in request:
                return False
            self._configuration = configuration_from_dict(request["configuration"])
            self._reader = None
            self._name = name
        return True


def main() -> None:
    """Serve requests from standard input until it ends."""
    options = worker_options("desktop_app.proofing.worker").parse_args()
    confine(MEMORY_LIMIT)
    serve(Desk().answer, options.seconds)


if __name__ == "__main__":
    main()
