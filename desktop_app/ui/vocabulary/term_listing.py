"""A vocabulary ready to be looked through: made in the background, for 5,000 names take a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.completion import Haystack
from desktop_app.services.suggestions import Suggestions
from desktop_app.services.vocabularies import Vocabulary, vocabulary
from desktop_app.ui.fields.term_choices import TermChoices

if TYPE_CHECKING:
    from desktop_app.domain.vocabulary import Term, VocabularyKind
    from desktop_app.services.workspace import Workspace


class TermListing:
    """The terms of a vocabulary, those no longer offered as well, and finding some of them."""

    def __init__(self, known: Vocabulary) -> None:
        self.vocabulary = known
        self.choices = TermChoices(Suggestions(known))
        self._owners = [term for term in known.terms for _ in range(1 + len(term.aliases))]
        self._haystack = Haystack(
            name for term in known.terms for name in (term.name, *(alias.name for alias in term.aliases))
        )

    def matching(self, query: str) -> tuple[Term, ...]:
        """Return the terms that have a name with every word of `query`, the most used first."""
        if not query.strip():
            return self.vocabulary.terms
        found = {id(self._owners[number]): self._owners[number] for number in self._haystack.find(query)}
        return tuple(found.values())


def read_listing(workspace: Workspace, kind: VocabularyKind) -> TermListing:
    """Return the vocabulary of `kind` as it stands."""
    return TermListing(vocabulary(workspace, kind))
