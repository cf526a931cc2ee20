"""Every built-in check under the name by which rules call it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from . import sentence_length

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.remarks import Check

# A check is made once for a configuration, so what it looks up can be prepared then.
CheckMaker: TypeAlias = "Callable[[ProofConfiguration], Check]"

CHECKS: Mapping[str, CheckMaker] = {
    "style.sentence_length": sentence_length.check,
}
