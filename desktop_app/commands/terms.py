"""The verb about tags, events and places: listing them, and deciding about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import term_adoption, term_changes, vocabularies

from .session import reading, say, working

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop_app.domain.changes import Outcome
    from desktop_app.domain.vocabulary import Term
    from desktop_app.services.workspace import Workspace

# What is decided about two names, and the option that gives the second.
_PAIRS: dict[str, tuple[str, Callable[[Workspace, VocabularyKind, str, str], Outcome[str]]]] = {
    "merge": ("into", term_changes.merge),
    "rename": ("to", term_changes.rename),
    "alias": ("of", lambda work, kind, alias, name: term_changes.add_alias(work, kind, name, alias)),
}


def terms(options: argparse.Namespace) -> int:
    """List a vocabulary, the most used first, or decide about one name and say what became of it."""
    kind = VocabularyKind(options.kind)
    if options.act is None:
        with reading(options) as workspace:
            for term in vocabularies.vocabulary(workspace, kind).terms:
                say(_term(term))
        return 0
    act, name = options.act
    second = _PAIRS[act][0] if act in _PAIRS else "as"
    other = getattr(options, second, "")
    if options.person is None or other is None:
        options.misuse(f"--{act} cần kèm --{second}" + ("" if second == "as" else " và --as"))
    with working(options) as workspace:
        if act == "adopt":
            return _adopt(workspace, kind, name)
        decided = _decide(workspace, kind, act, name, other).value
        found = vocabularies.vocabulary(workspace, kind).find(decided)
        assert found is not None
        say(_term(found))
    return 0


def _decide(workspace: Workspace, kind: VocabularyKind, act: str, name: str, other: str) -> Outcome[str]:
    if act in _PAIRS:
        return _PAIRS[act][1](workspace, kind, name, other)
    if act == "add":
        return term_changes.add(workspace, kind, name)
    if act == "split":
        return term_changes.split_off(workspace, kind, name)
    return term_changes.set_offered(workspace, kind, name, offered=act == "offer")


def _adopt(workspace: Workspace, kind: VocabularyKind, name: str) -> int:
    """Put the term's own name into the texts the person is writing; exit code 1 when one was refused."""
    told = term_adoption.adopt(workspace, kind, name).value
    for one in told:
        refused = None if one.refusal is None else one.refusal.code
        say({"id": one.article_id, "headline": one.headline, "refused": refused})
    return int(any(one.refusal is not None for one in told))


def _term(term: Term) -> dict[str, object]:
    return {
        "name": term.name,
        "uses": term.uses,
        "aliases": [{"name": alias.name, "uses": alias.uses} for alias in term.aliases],
        "offered": term.offered,
        "recorded": term.recorded,
    }
