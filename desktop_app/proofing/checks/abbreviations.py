"""Abbreviations that readers meet without having been told what they stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.proofs import GlossaryKind
from desktop_app.language.tones import new_style, old_style
from desktop_app.proofing.remarks import ArticleCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

# A headline has no room to introduce anything.
_READ_FIRST = frozenset({"lead", "body"})


def check(configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for the first use of an abbreviation that was not introduced; it names its `meaning`.

    Introduced is what stands in brackets at its first use, `Mặt trận Tổ quốc (MTTQ)`, or has them after it.
    Only abbreviations of the glossary are looked for that are not known to everybody.
    """
    styled = new_style if configuration.tone_style == "new" else old_style
    meanings = {
        entry.term: styled(entry.meaning)
        for entry in configuration.glossary
        if entry.enabled and entry.kind is GlossaryKind.ABBREVIATION and not entry.known
    }
    if not meanings:
        return ArticleCheck(lambda _passage: None, lambda _found: ())
    names = "|".join(map(re.escape, sorted(meanings, key=len, reverse=True)))
    use = re.compile(rf"(?<![\w/-])(?:{names})(?![\w-])")

    def collect(passage: Passage) -> list[tuple[int, str, bool]] | None:
        """Return where which abbreviations stand, and whether they are introduced there."""
        if passage.field not in _READ_FIRST or passage.text.isupper():
            return None
        found = [
            (one.start(), one[0], _is_introduced(passage.text, one)) for one in use.finditer(passage.text)
        ]
        return found or None

    def compare(found: Sequence[tuple[Passage, list[tuple[int, str, bool]]]]) -> Iterator[tuple[int, Remark]]:
        met: set[str] = set()
        for which, (_, uses) in enumerate(found):
            for start, name, introduced in uses:
                if name not in met and not introduced:
                    meaning = meanings[name]
                    values = {"meaning": meaning}
                    yield which, Remark(start, start + len(name), (f"{meaning} ({name})",), values)
                met.add(name)

    return ArticleCheck(collect, compare)


def _is_introduced(text: str, found: re.Match[str]) -> bool:
    before, after = text[: found.start()], text[found.end() :]
    in_brackets = before.rfind("(") > before.rfind(")") and ")" in after
    return (
        in_brackets or after.startswith(" (") or before.rstrip(' “"').endswith(("viết tắt là", "gọi tắt là"))
    )
