"""One name in two spellings: Nguyễn Việt Cường, Nguyễn Viết Cường."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.fold import fold
from desktop_app.language.tokens import TokenKind
from desktop_app.language.tones import old_style
from desktop_app.proofing.remarks import ArticleCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.language.tokens import Token
    from desktop_app.proofing.passages import Passage

# The last three syllables of a name are the person; what stands before may be a title.
_PERSON = 3


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of three syllables and where it stands."""

    start: int
    end: int
    text: str

    @property
    def key(self) -> str:
        """What its spellings have in common."""
        return fold(self.text)


def check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for names that differ only in the marks of one syllable.

    The more frequent spelling is suggested, of two equally frequent ones the first. Two people of such names
    are left alone where each is named again.
    """
    return ArticleCheck(_names, _differing)


def _names(passage: Passage) -> tuple[_Name, ...] | None:
    found = []
    run: list[Token] = []
    for token in (*passage.tokens, None):
        if token is not None and _is_of_name(token) and (not run or token.start == run[-1].end + 1):
            run.append(token)
            continue
        if len(run) >= _PERSON:
            start, end = run[-_PERSON].start, run[-1].end
            found.append(_Name(start, end, passage.text[start:end]))
        run = [token] if token is not None and _is_of_name(token) else []
    return tuple(found) or None


def _is_of_name(token: Token) -> bool:
    is_word = token.kind is TokenKind.SYLLABLE
    return is_word and token.text[0].isupper() and token.text[1:] == token.text[1:].lower()


def _differing(found: Sequence[tuple[Passage, tuple[_Name, ...]]]) -> Iterator[tuple[int, Remark]]:
    groups: dict[str, list[tuple[int, _Name]]] = defaultdict(list)
    for number, (_, names) in enumerate(found):
        for name in names:
            groups[name.key].append((number, name))
    for group in groups.values():
        spellings = Counter(old_style(name.text) for _, name in group)
        (right, _), *others = spellings.most_common()
        wrong = {spelling for spelling, count in others if count == 1 and _differ_in_one(spelling, right)}
        for number, name in group:
            if old_style(name.text) in wrong:
                yield number, Remark(name.start, name.end, (right,))


def _differ_in_one(one: str, other: str) -> bool:
    return sum(left != right for left, right in zip(one.split(), other.split(), strict=True)) == 1
