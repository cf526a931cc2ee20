"""Names of institutions, offices and titles as the newsroom's glossary has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.proofs import GlossaryKind
from desktop_app.language.fold import fold
from desktop_app.language.tones import new_style, old_style
from desktop_app.proofing.phrases import Phrases, stands_in_name
from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage


def check(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for variants of the names that always hold; it names the right form (`term`)."""
    return _check(configuration, profile="", misspelt=False)


def misspelt(configuration: ProofConfiguration) -> PassageCheck:
    """Return such a check for the variants with a wrong mark: “Huyên ủy” is no other form but a mistake."""
    return _check(configuration, profile="", misspelt=True)


def decree_30(configuration: ProofConfiguration) -> PassageCheck:
    """Return such a check for the names of Decree 30/2020/NĐ-CP, appendix II."""
    return _check(configuration, profile="nd30")


def _check(configuration: ProofConfiguration, *, profile: str, misspelt: bool | None = None) -> PassageCheck:
    styled = new_style if configuration.tone_style == "new" else old_style
    variants = Phrases(
        (variant, styled(entry.term))
        for entry in configuration.glossary
        if entry.enabled and entry.kind is GlossaryKind.NAME and entry.profile == profile
        for variant in entry.variants
        if misspelt is None or _has_wrong_mark(variant, entry.term) is misspelt
    )

    def look(passage: Passage) -> Iterator[Remark]:
        if passage.text.isupper():
            return
        for start, end, term in variants.find(passage.text):
            # “Trần Quốc Hội” is a person; and of a longer name in capitals the glossary knows nothing.
            if not stands_in_name(passage.text, start) and not passage.untouchable(start, end):
                yield Remark(start, end, (term,), {"term": term})

    return PassageCheck(look)


def _has_wrong_mark(variant: str, term: str) -> bool:
    """Return whether `variant` has the letters of `term` with other marks, not only in another style."""
    return fold(variant) == fold(term) and old_style(variant.lower()) != old_style(term.lower())
