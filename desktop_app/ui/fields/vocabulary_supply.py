"""What the fields of tags, events and places offer, looked up in the background and kept for all articles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services.places import Places, read_places
from desktop_app.services.suggestions import Suggestions
from desktop_app.services.vocabularies import Vocabulary, vocabulary

from .term_choices import TermChoices

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.domain.changes import Change
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed

_KEY = "editor/vocabularies"


class VocabularySupply(QObject):
    """Empty until the first look-up has come back; `refreshed` after each that found something new."""

    refreshed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        feed: ChangeFeed,
        places_dir: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._places_dir = places_dir
        self._known = _Known({kind: Vocabulary(kind) for kind in VocabularyKind}, None)
        feed.changed.connect(self._follow)

    @property
    def places(self) -> Places | None:
        """The units the program knows, once they are read."""
        return self._known.places

    def choices(self, kind: VocabularyKind) -> TermChoices:
        """Return what to offer for `kind` now."""
        return self._known.choices[kind]

    def refresh(self) -> None:
        """Look up what is in use now."""
        work = partial(_looked_up, self._workspace, self._places_dir, self._known)
        self._background.run(work, self._take, key=_KEY, owner=self)

    def _take(self, known: _Known) -> None:
        if known is not self._known:
            self._known = known
            self.refreshed.emit()

    def _follow(self, change: Change) -> None:
        if change.touches(ChangeKind.VOCABULARY):
            self.refresh()


class _Known:
    """One answer of the background: vocabularies, places, and what fields make of them."""

    def __init__(
        self,
        vocabularies: Mapping[VocabularyKind, Vocabulary],
        places: Places | None,
        before: _Known | None = None,
    ) -> None:
        self.vocabularies = vocabularies
        self.places = places
        self.choices: dict[VocabularyKind, TermChoices] = {}
        for kind, found in vocabularies.items():
            same_places = before is not None and before.places is places
            if before is not None and before.vocabularies[kind] is found and same_places:
                self.choices[kind] = before.choices[kind]
            else:
                units = places.units if places is not None and kind is VocabularyKind.PLACE else ()
                self.choices[kind] = TermChoices(Suggestions(found, units))


def _looked_up(workspace: Workspace, places_dir: Path, before: _Known) -> _Known:
    places = before.places or read_places(places_dir)
    found = {kind: vocabulary(workspace, kind, before.vocabularies[kind]) for kind in VocabularyKind}
    if places is before.places and found == before.vocabularies:
        return before
    return _Known(found, places, before)
