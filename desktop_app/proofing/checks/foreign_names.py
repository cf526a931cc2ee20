"""A foreign name that is misspelt once: Shevchenko, Shevchenco."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.tokens import TokenKind
from desktop_app.proofing.remarks import ArticleCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

# Shorter names differ in one letter and are two: Roma, Rome.
_SHORTEST = 6


@dataclass(frozen=True, slots=True)
class _Name:
    """A foreign word with a capital and where it stands."""

    start: int
    end: int
    text: str


def check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for names that occur once and are one letter away from one that occurs again."""
    return ArticleCheck(_names, _differing)


def _names(passage: Passage) -> tuple[_Name, ...] | None:
    return (
        tuple(
            _Name(token.start, token.end, token.text)
            for token in passage.tokens
            if token.kind is TokenKind.WORD and len(token.text) >= _SHORTEST and token.text[0].isupper()
        )
        or None
    )


def _differing(found: Sequence[tuple[Passage, tuple[_Name, ...]]]) -> Iterator[tuple[int, Remark]]:
    counts = Counter(name.text for _, names in found for name in names)
    frequent = [text for text, count in counts.most_common() if count > 1]
    for number, (_, names) in enumerate(found):
        for name in names:
            if counts[name.text] == 1:
                right = next((other for other in frequent if _is_slip(name.text, other)), None)
                if right is not None:
                    yield number, Remark(name.start, name.end, (right,))


def _is_slip(one: str, other: str) -> bool:
    """Return whether one letter is another, too much, missing, or two change places, inside the word.

    At the end of a word a letter makes another word of it: Croatia, Croatian.
    """
    if abs(len(one) - len(other)) > 1 or one[0] != other[0] or one.lower() == other.lower():
        return False
    first = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), -1)
    if not 0 <= first < min(len(one), len(other)) - 1:
        return False
    left, right = one[first:], other[first:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]
