"""What a person does about a finding: take a suggestion, pass it over, or have its words known."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.domain.errors import EditorialError
from desktop_app.domain.people import Action, may
from desktop_app.domain.proof_ignores import IgnoreScope
from desktop_app.domain.proofs import ProofKind
from desktop_app.domain.workflow import obstacle
from desktop_app.language.numerals import grouped
from desktop_app.services import proof_passing, proof_words, settings
from desktop_app.ui.composition import finish_composition
from desktop_app.ui.messages import error_sentence

from .fixes import Fixes
from .proof_supply import key_of, texts_of
from .text_marks import to_characters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.articles import ArticleState
    from desktop_app.domain.changes import Outcome
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.finding.article_texts import ArticleTexts

    from .live_findings import LiveFindings
    from .text_marks import Mark


class FindingCommands(QObject):
    """Works on the article that `pane` shows; what is refused is said above its text."""

    def __init__(
        self,
        pane: EditorPane,
        live: LiveFindings,
        texts: ArticleTexts,
        workspace: Workspace,
        feed: ChangeFeed,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._live = live
        self._workspace = workspace
        self._feed = feed
        self._fixes = Fixes(pane, texts)
        rights = (Action.MANAGE_TERMS, Action.MANAGE_NEWSROOM)
        self.may_add_words = any(may(workspace.actor, right) for right in rights)
        self.may_approve = False
        self.editable = False
        self.why_not = ""
        pane.parts.editable_changed.connect(self._note_editable)

    @property
    def may_ignore(self) -> bool:
        """Whether the person has a say about the findings of the article."""
        return self.editable or self.may_approve

    def follow_state(self, state: ArticleState | None) -> None:
        """Follow where the article stands: who approves it has a say about its findings."""
        tiers = settings.station(self._workspace).approval_tiers
        actor = self._workspace.actor
        self.may_approve = state is not None and obstacle(Action.APPROVE, actor, state, tiers) is None

    def alike(self, mark: Mark, marks: Sequence[Mark]) -> list[Mark]:
        """Return the `marks` that can be fixed together with `mark`.

        One rule finds them; where it is about spelling or names, in the same word: what one should be says
        nothing about another.
        """
        wanted = mark.finding
        by_word = wanted.kind in (ProofKind.SPELLING, ProofKind.NAMES)
        return [
            one
            for one in marks
            if one.finding.rule == wanted.rule
            and one.finding.suggestions
            and (not by_word or one.finding.text == wanted.text)
        ]

    def fix(self, mark: Mark, suggestion: str) -> None:
        """Put `suggestion` in the place of what was found."""
        self._put([(mark, suggestion)])

    def fix_first(self, mark: Mark) -> bool:
        """Take the first suggestion; False where there is none."""
        if not mark.finding.suggestions:
            return False
        self.fix(mark, mark.finding.suggestions[0])
        return True

    def fix_all(self, mark: Mark, marks: Sequence[Mark]) -> None:
        """Take the first suggestion of all that are alike, and offer to undo it."""
        changes = [(one, one.finding.suggestions[0]) for one in self.alike(mark, marks)]
        undo = self._put(changes)
        if undo is not None:
            told = self.tr("Fixed in {count} places.").format(count=grouped(len(changes)))
            self._pane.parts.notices.show_info(told, self.tr("Undo"), undo)

    def ignore(self, mark: Mark, scope: IgnoreScope) -> None:
        """Pass the finding over here or in the whole article, and offer to heed it again."""
        article_id = self._pane.session.article_id
        if article_id is None or not self._may(self.may_ignore):
            return
        finish_composition(self._pane)
        now = self._live.now(mark)
        if now is None:
            return
        content = self._pane.content()
        found = _present(now, texts_of(content).get(key_of(now.finding), ""))
        outcome = self._told(lambda: proof_passing.ignore(self._workspace, article_id, found, scope, content))
        if outcome is None:
            return
        self._live.drop(partial(_is_passed_over, now.finding, scope))
        self._feed.publish(outcome.change)
        told = (
            self.tr("Ignored in this article: “{words}”.")
            if scope is IgnoreScope.ARTICLE
            else self.tr("Ignored here: “{words}”.")
        )
        heed = partial(self._heed, article_id, outcome.value.ignore_id)
        self._pane.parts.notices.show_info(told.format(words=found.text), self.tr("Undo"), heed)

    def ignore_here(self, mark: Mark) -> None:
        """Pass the finding over in its place."""
        self.ignore(mark, IgnoreScope.HERE)

    def add_word(self, mark: Mark) -> None:
        """Have the whole newsroom's proofs know what was found as a word."""
        word = mark.finding.text
        outcome = self._told(lambda: proof_words.add_word(self._workspace, word))
        if outcome is not None:
            self._live.drop(lambda finding: finding.kind is ProofKind.SPELLING and finding.text == word)
            self._feed.publish(outcome.change)
            told = self.tr("“{word}” is in the newsroom's dictionary now.").format(word=word)
            self._pane.parts.notices.show_info(told, self.tr("Undo"), partial(self._remove_word, word))

    def _put(self, changes: Sequence[tuple[Mark, str]]) -> Callable[[], None] | None:
        if not changes or not self._may(self.editable):
            return None
        finish_composition(self._pane)
        standing = [(now, text) for mark, text in changes if (now := self._live.now(mark)) is not None]
        fields = {self._live.field_of(mark) for mark, _ in standing}
        undo = self._fixes.put(standing)
        for field in fields:
            if field is not None:
                field.written()
                self._pane.parts.undo_in(field.edit)
        return undo

    def _heed(self, article_id: ArticleId, ignore_id: str) -> None:
        outcome = self._told(lambda: proof_passing.heed(self._workspace, article_id, ignore_id))
        if outcome is not None:
            self._feed.publish(outcome.change)

    def _remove_word(self, word: str) -> None:
        outcome = self._told(lambda: proof_words.remove_word(self._workspace, word))
        if outcome is not None:
            self._feed.publish(outcome.change)

    def _told(self, work: Callable[[], Outcome[Any]]) -> Outcome[Any] | None:
        """Return what `work` made, None where it was refused, which is told."""
        try:
            return work()
        except EditorialError as error:
            self._pane.parts.notices.show_error(error_sentence(error))
            return None

    def _may(self, allowed: bool) -> bool:
        """Return whether something is allowed, and say why it is not."""
        if not allowed:
            self._pane.parts.notices.show_limit(self.why_not)
        return allowed

    def _note_editable(self, editable: bool, why_not: str) -> None:
        self.editable, self.why_not = editable, why_not


def _present(mark: Mark, text: str) -> ProofFinding:
    """Return the finding with the place it has by now, in characters."""
    count = to_characters(text)
    return replace(mark.finding, start=count(mark.start), end=count(mark.end))


def _is_passed_over(ignored: ProofFinding, scope: IgnoreScope, finding: ProofFinding) -> bool:
    if scope is IgnoreScope.HERE:
        return finding is ignored
    return (finding.rule, finding.text) == (ignored.rule, ignored.text)
