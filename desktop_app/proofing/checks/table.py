"""Every built-in check under the name by which rules call it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from . import abbreviations, glossary_names, official_posts, sentence_length

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.remarks import Check

# A check is made once for a configuration, so what it looks up can be prepared then.
CheckMaker: TypeAlias = "Callable[[ProofConfiguration], Check]"

CHECKS: Mapping[str, CheckMaker] = {
    "names.abbreviation": abbreviations.check,
    "names.glossary": glossary_names.check,
    "names.nd30": glossary_names.decree_30,
    "names.official_post": official_posts.check,
    "style.sentence_length": sentence_length.check,
}
