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
    from collections.abc import Iterable, Iterator, Sequence

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.language.tokens import Token
    from desktop_app.proofing.passages import Passage

# Few spaces: a long run of them would be searched from each of its places.
_SIGN = re.compile(r"[ \u00a0]{0,3}[-–—][ \u00a0]{0,3}")
_WORDS = frozenset({TokenKind.SYLLABLE, TokenKind.ABBREVIATION})
_SPACES = " \u00a0"
_SPACED_DASH, _SPACED_HYPHEN = " – ", " - "


@dataclass(frozen=True, slots=True)
class _Joint:
    """Two words with a hyphen or a dash between them, where they stand, and the words around them."""

    start: int
    end: int
    left: str
    sign: str
    right: str
    before: str
    after: str

    @property
    def key(self) -> tuple[str, str]:
        """What all spellings of the compound have in common."""
        return old_style(self.left.lower()), old_style(self.right.lower())

    @property
    def of_names(self) -> bool:
        """Whether both words have a capital: places keep a spaced hyphen, Cát Linh - Hà Đông."""
        return self.left[0].isupper() and self.right[0].isupper()

    def written(self, sign: str, passage: Passage, *, before: bool = False, after: bool = False) -> Remark:
        """Return the remark that it should have another sign; with the words around as far as wished."""
        start = self.start - (len(self.before) + 1 if before else 0)
        end = self.end + (len(self.after) + 1 if after else 0)
        if passage.source[slice(*passage.span(start, end))] != passage.text[start:end]:
            # With marks of Markdown inside nothing could be put in its place.
            start, end = self.start, self.end
        left, right = self.start + len(self.left), self.end - len(self.right)
        return Remark(start, end, (f"{passage.text[start:left]}{sign}{passage.text[right:end]}",))


def compound_check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for compounds that stand with several signs in one article.

    Right is the spaced dash if it is there, else what is most frequent; between names the spaced hyphen.
    """
    return ArticleCheck(_joints, _differing)


def purpose_check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for spaced hyphens in an article that also has spaced dashes; names are left alone."""
    return ArticleCheck(_joints, _hyphens_among_dashes)


def _joints(passage: Passage) -> tuple[_Joint, ...] | None:
    signs = list(_SIGN.finditer(passage.text))
    if not signs:
        return None
    by_start = {token.start: token for token in passage.tokens}
    by_end = {token.end: token for token in passage.tokens}
    found = []
    for sign in signs:
        left, right = by_end.get(sign.start()), by_start.get(sign.end())
        if left is None or right is None or not {left.kind, right.kind} <= _WORDS:
            continue
        before, after = by_end.get(left.start - 1), by_start.get(right.end + 1)
        found.append(
            _Joint(
                *(left.start, right.end, left.text, sign[0].replace("\u00a0", " "), right.text),
                before=_word_beside(passage, before, left.start - 1),
                after=_word_beside(passage, after, right.end),
            )
        )
    return tuple(found) or None


def _word_beside(passage: Passage, token: Token | None, gap: int) -> str:
    """Return the word next to a joint if only the space at `gap` parts them."""
    is_word = token is not None and token.kind in _WORDS and passage.text[gap] in _SPACES
    return token.text if token is not None and is_word else ""


def _differing(found: Sequence[tuple[Passage, tuple[_Joint, ...]]]) -> Iterator[tuple[int, Remark]]:
    groups: dict[tuple[str, str], list[tuple[int, _Joint]]] = defaultdict(list)
    for number, (_, joints) in enumerate(found):
        for joint in joints:
            groups[joint.key].append((number, joint))
    for group in groups.values():
        signs = Counter(joint.sign for _, joint in group)
        right = _right(signs, of_names=all(joint.of_names for _, joint in group))
        if right is not None:
            before = _same(joint.before for _, joint in group)
            after = _same(joint.after for _, joint in group)
            for number, joint in group:
                if joint.sign != right:
                    yield number, joint.written(right, found[number][0], before=before, after=after)


def _same(words: Iterable[str]) -> bool:
    """Return whether there is the same word everywhere: the compound is chính trị – xã hội, not trị – xã."""
    distinct = {old_style(word.lower()) for word in words}
    return len(distinct) == 1 and "" not in distinct


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
                yield number, joint.written(_SPACED_DASH, found[number][0])
