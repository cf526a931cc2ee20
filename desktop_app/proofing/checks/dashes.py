"""Hyphens and dashes: one compound in two spellings, and both signs for one purpose in one article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.tokens import TokenKind
from desktop_app.language.tones import old_style
from desktop_app.proofing.remarks import ArticleCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

_JOINED = re.compile(r"([^\W\d_]+)([ \u00a0]*[-–—][ \u00a0]*)(?=([^\W\d_]+))")
_WORDS = frozenset({TokenKind.SYLLABLE, TokenKind.ABBREVIATION})
_SPACED_DASH, _SPACED_HYPHEN = " – ", " - "


@dataclass(frozen=True, slots=True)
class _Joint:
    """Two words with a hyphen or a dash between them, and where all that stands."""

    start: int
    end: int
    left: str
    sign: str
    right: str

    @property
    def key(self) -> tuple[str, str]:
        """What all spellings of the compound have in common."""
        return old_style(self.left.lower()), old_style(self.right.lower())

    @property
    def of_names(self) -> bool:
        """Whether both words have a capital: places keep a spaced hyphen, Cát Linh - Hà Đông."""
        return self.left[0].isupper() and self.right[0].isupper()

    def written(self, sign: str) -> Remark:
        """Return the remark that it should have another sign."""
        return Remark(self.start, self.end, (f"{self.left}{sign}{self.right}",))


def compound_check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for compounds that stand with several signs in one article.

    Right is the spaced dash if it is there, else what is most frequent; between names the spaced hyphen.
    """
    return ArticleCheck(_joints, _differing)


def purpose_check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for spaced hyphens in an article that also has spaced dashes; names are left alone."""
    return ArticleCheck(_joints, _hyphens_among_dashes)


def _joints(passage: Passage) -> tuple[_Joint, ...] | None:
    if "-" not in passage.text and "–" not in passage.text and "—" not in passage.text:
        return None
    kinds = {token.start: token.kind for token in passage.tokens}
    ends = {token.end: token.kind for token in passage.tokens}
    found = tuple(
        _Joint(joint.start(1), joint.end(3), joint[1], joint[2].replace("\u00a0", " "), joint[3])
        for joint in _JOINED.finditer(passage.text)
        if ends.get(joint.end(1)) in _WORDS and kinds.get(joint.start(3)) in _WORDS
    )
    return found or None


def _differing(found: Sequence[tuple[Passage, tuple[_Joint, ...]]]) -> Iterator[tuple[int, Remark]]:
    groups: dict[tuple[str, str], list[tuple[int, _Joint]]] = defaultdict(list)
    for number, (_, joints) in enumerate(found):
        for joint in joints:
            groups[joint.key].append((number, joint))
    for group in groups.values():
        signs = Counter(joint.sign for _, joint in group)
        right = _right(signs, of_names=all(joint.of_names for _, joint in group))
        if right is not None:
            yield from ((number, joint.written(right)) for number, joint in group if joint.sign != right)


def _right(signs: Counter[str], *, of_names: bool) -> str | None:
    """Return the sign that is right among several, None where there is but one or no telling."""
    even = [sign for sign, _ in signs.most_common() if sign.startswith(" ") == sign.endswith(" ")]
    if len(signs) == 1 or not even:
        return None
    preferred = _SPACED_HYPHEN if of_names else _SPACED_DASH
    return preferred if preferred in even else even[0]


def _hyphens_among_dashes(
    found: Sequence[tuple[Passage, tuple[_Joint, ...]]],
) -> Iterator[tuple[int, Remark]]:
    everywhere = [(number, joint) for number, (_, joints) in enumerate(found) for joint in joints]
    spellings: dict[tuple[str, str], set[str]] = defaultdict(set)
    for _, joint in everywhere:
        spellings[joint.key].add(joint.sign)
    if any(joint.sign == _SPACED_DASH for _, joint in everywhere):
        for number, joint in everywhere:
            # One compound in two spellings is the other check's.
            if joint.sign == _SPACED_HYPHEN and not joint.of_names and len(spellings[joint.key]) == 1:
                yield number, joint.written(_SPACED_DASH)
