"""Proofs of an article's language: what is looked at, by which rules, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .articles import ArticleContent


class ProofSeverity(StrEnum):
    """How sure a finding is of itself: a mistake, better otherwise, or worth a second look."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


class ProofKind(StrEnum):
    """What a finding is about."""

    SPELLING = "spelling"
    CONSISTENCY = "consistency"
    TYPOGRAPHY = "typography"
    NUMBERS = "numbers"
    NAMES = "names"
    STYLE = "style"


class RuleOrigin(StrEnum):
    """Whose rule it is: the program's as it was shipped, the program's as the newsroom set it, or its own."""

    SHIPPED = "shipped"
    CHANGED = "changed"
    NEWSROOM = "newsroom"


class GlossaryKind(StrEnum):
    """What an entry of the newsroom's glossary is."""

    NAME = "name"
    ABBREVIATION = "abbreviation"


@dataclass(frozen=True, slots=True)
class ProofText:
    """A text of an article that is proofed. `item` is the key of the photo or film it belongs to."""

    field: str
    item: str
    text: str


@dataclass(frozen=True, slots=True)
class ProofFinding:
    """One place where a rule found something.

    `start` and `end` count code points in the text of `field` (and `item`), as it is stored; `text` is what
    stands there. `suggestions` begin with the best and are empty where only a person can tell; an empty
    suggestion deletes. `reason` is a Vietnamese sentence.
    """

    field: str
    item: str
    start: int
    end: int
    rule: str
    kind: ProofKind
    severity: ProofSeverity
    text: str
    suggestions: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class RuleExample:
    """A text in which a rule must find something, and what its first suggestions make of it.

    Where a rule suggests nothing, `right` is empty. `text` is what must be pointed out, empty for anything.
    """

    wrong: str
    right: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ProofRule:
    """A rule as data: an expression (`pattern`), or the name of a built-in check (`check`).

    `suggestions` are templates in which `\\1` and `\\g<name>` stand for groups of the expression; a built-in
    check makes its own. `reason` is a sentence in which `{text}`, `{suggestion}` and what the check names
    are filled in, for an expression its named groups. `fields` are those it looks at, none for all that
    are proofed for it. `examples` and `fine` are tried whenever the rule is saved.
    """

    rule_id: str
    name: str
    kind: ProofKind
    severity: ProofSeverity
    reason: str
    pattern: str = ""
    check: str = ""
    any_case: bool = False
    suggestions: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    enabled: bool = True
    examples: tuple[RuleExample, ...] = ()
    fine: tuple[str, ...] = ()
    origin: RuleOrigin = RuleOrigin.SHIPPED


@dataclass(frozen=True, slots=True)
class RuleFault:
    """How a rule does not do what it says.

    `problem` is `no_example`, `not_found`, `wrong_text`, `wrong_result`, `fine_flagged` or `too_slow`;
    `example` is the text it was tried on, `got` what came out of it.
    """

    problem: str
    example: str = ""
    got: str = ""


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A name as the newsroom writes it, with `variants` it corrects; or an abbreviation with its meaning.

    `meaning` is the whole name an abbreviation is introduced by. `known` abbreviations need no introduction.
    `profile` is the standard the entry is from (`nd30`), empty for what always holds.
    """

    entry_id: str
    kind: GlossaryKind
    term: str
    meaning: str = ""
    variants: tuple[str, ...] = ()
    known: bool = False
    profile: str = ""
    enabled: bool = True
    origin: RuleOrigin = RuleOrigin.SHIPPED


@dataclass(frozen=True, slots=True)
class Official:
    """Somebody in office: the `post` they hold `since` (a date, or empty), as it stands before their name."""

    official_id: str
    name: str
    post: str
    since: str = ""


@dataclass(frozen=True, slots=True)
class ProofConfiguration:
    """Everything proofs depend on besides the text. `tone_style` is `old` (hòa) or `new` (hoà)."""

    rules: tuple[ProofRule, ...] = ()
    words: tuple[str, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    officials: tuple[Official, ...] = ()
    tone_style: str = "old"
    sentence_limit: int = 60


# The fields whose texts are proofed, in the order of the page.
PROOF_FIELDS = ("headline", "lead", "body", "byline", "place", "caption", "alt", "media_title")
# Names of people and places follow no rule of spelling.
UNSPELT_FIELDS = frozenset({"byline", "place"})


def proofed_texts(content: ArticleContent) -> tuple[ProofText, ...]:
    """Return the texts of `content` that are proofed and are not empty, in the order of the page."""
    return tuple(text for text in _texts(content) if text.text)


def _texts(content: ArticleContent) -> Iterator[ProofText]:
    for field in ("headline", "lead", "body", "byline", "place"):
        yield ProofText(field, "", getattr(content, field))
    for photo in content.photos:
        yield ProofText("caption", photo.key, photo.caption)
        yield ProofText("alt", photo.key, photo.alt)
    for media in content.media:
        yield ProofText("media_title", media.key, media.title)
