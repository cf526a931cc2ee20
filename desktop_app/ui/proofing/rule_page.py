"""The rules of the proof desk: looked through, switched on and off, changed, added, fetched back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.errors import EditorialError, InvalidProofRule, ProofRuleRefused
from desktop_app.domain.proofs import ProofRule, RuleOrigin
from desktop_app.services import proof_rules
from desktop_app.ui.entries.entry_list import Entry
from desktop_app.ui.entries.entry_page import EntryPage
from desktop_app.ui.entries.filtered_list import FilteredList
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.messages.proof_rules import fault_sentence, rule_problem
from desktop_app.ui.messages.proofs import proof_kind_name, severity_name

from .rule_form import NEW_RULE, RuleForm
from .underlines import severity_icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Change, Outcome
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.entries.entry_list import EntryList
    from desktop_app.ui.form_field import FormField
    from desktop_app.ui.look.appearance import Appearance
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.notice_bar import NoticeBar

_LIST_WIDTH = 320
# Under which field a fault is told.
_FAULTY = {"fine_flagged": "fine", "too_slow": "pattern"}
_SAVING = "proof rules/saving"


class RulePage(EntryPage):
    """A rule is tried on its examples when it is saved, in the background: it may take its time."""

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        background: Background,
        notices: NoticeBar,
        appearance: Appearance,
    ) -> None:
        self._appearance = appearance
        super().__init__(workspace, feed, notices, appearance.icons)
        self._background = background
        self._rules: dict[str, ProofRule] = {}
        self.form = RuleForm()
        self.form.edited.connect(self.touch)
        self._written_in: QWidget | None = None
        self.restore_button = QPushButton()
        set_kind(self.restore_button, "quiet")
        self.restore_button.clicked.connect(self.restore)
        self.add.clicked.connect(self.begin_new)
        self.entries.view.setAccessibleName(self.tr("Rules"))
        self.arrange(self.form, (self.restore_button,), list_width=_LIST_WIDTH)
        self.refresh("")

    def make_list(self, icons: Icons) -> EntryList:  # noqa: ARG002 - it has no icons of its own
        """Return a list to look through, in which rules are switched."""
        self.listing = FilteredList(self.add, self.tr("Find a rule"), switchable=True)
        self.listing.switched.connect(self._switch)
        return self.listing

    def listed(self) -> list[Entry]:
        """Return the rules as they are stored."""
        self._rules = {rule.rule_id: rule for rule in proof_rules.rules(self.workspace)}
        return [
            Entry(
                rule.rule_id,
                rule.name,
                rule.enabled,
                severity_icon(rule.severity, self._appearance.colours, self.devicePixelRatioF()),
                words=" ".join((proof_kind_name(rule.kind), severity_name(rule.severity), rule.reason)),
            )
            for rule in self._rules.values()
        ]

    def show_entry(self, key: str) -> None:
        """Fill the form with the rule `key`, or empty it."""
        rule = self._rules.get(key, NEW_RULE)
        self.form.show_rule(rule)
        own = rule.origin is RuleOrigin.NEWSROOM
        self.restore_button.setText(
            self.tr("Remove this rule") if own else self.tr("Back to the program's rule")
        )
        self.restore_button.setVisible(bool(key) and rule.origin is not RuleOrigin.SHIPPED)

    def store(self) -> tuple[str, Change]:
        """Store the form at once, which waits until the rule has been tried."""
        outcome = proof_rules.save_rule(self.workspace, self.form.rule())
        return outcome.value.rule_id, outcome.change

    def save(self) -> bool:
        """Have the rule tried and stored; the form tells what comes of it."""
        QGuiApplication.inputMethod().commit()
        self._save(self.form.rule())
        return False

    def leave(self) -> bool:
        """Ask for a decision where something was changed: trying a rule takes too long to wait for it."""
        if self.has_changes:
            self.notices.show_error(self.tr("Save the changes of the rule first, or discard them."))
        return not self.has_changes

    def restore(self) -> None:
        """Make the rule what the program came with, or take away one of the newsroom's own."""
        before = self._rules[self.key]
        outcome = self.told(partial(proof_rules.restore_rule, self.workspace, self.key))
        if outcome is not None:
            self.stored(before.rule_id, outcome.change)
            own = before.origin is RuleOrigin.NEWSROOM
            told = self.tr("The rule is gone.") if own else self.tr("The rule is the program's again.")
            self.notices.show_info(told, self.tr("Undo"), partial(self._save_again, before))

    def fields(self) -> Mapping[str, FormField]:
        """Return the fields by the names that refusals give."""
        return self.form.fields

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        super().set_editable(editable)
        self.form.set_editable(editable)
        self.restore_button.setEnabled(editable)

    def refuse(self, error: EditorialError) -> None:
        """Say beside the field what is wrong with the rule."""
        if isinstance(error, InvalidProofRule) and error.data.get("field") in self.fields():
            problem = rule_problem(error.data)
            self.refuse_field(self.fields()[error.data["field"]], problem[:1].upper() + problem[1:])
        elif isinstance(error, ProofRuleRefused):
            fault = error.data["faults"][0]
            name = _FAULTY.get(fault.problem, "examples")
            self.refuse_field(self.fields()[name], fault_sentence(fault))
        else:
            super().refuse(error)

    def _save_again(self, rule: ProofRule) -> None:
        # One that was taken away is a new one again.
        self._save(replace(rule, rule_id="") if rule.origin is RuleOrigin.NEWSROOM else rule)

    def _save(self, rule: ProofRule) -> None:
        if self._background.busy(_SAVING):
            return
        self.notices.show_work(self.tr("The rule is being tried on its examples…"))
        focus = self.window().focusWidget()
        self._written_in = focus if focus is not None and self.form.isAncestorOf(focus) else None
        self.form.setEnabled(False)
        work = partial(proof_rules.save_rule, self.workspace, rule)
        self._background.run(work, self._saved, self._failed, key=_SAVING, owner=self)

    def _go_on(self) -> None:
        """Let the person write on where they were when the form was stopped."""
        self.form.setEnabled(True)
        if self._written_in is not None:
            self._written_in.setFocus()
            self._written_in = None

    def _saved(self, outcome: Outcome[ProofRule]) -> None:
        self._go_on()
        self.stored(outcome.value.rule_id, outcome.change)
        self.notices.show_info(self.tr("The rule is saved and used from now on."))

    def _failed(self, error: Exception) -> None:
        self._go_on()
        self.notices.dismiss()
        if isinstance(error, EditorialError):
            self.refuse(error)
        else:
            self.notices.show_error(error_sentence(error))

    def _switch(self, key: str, enabled: bool) -> None:
        outcome = self.told(partial(proof_rules.switch_rule, self.workspace, key, enabled=enabled))
        if outcome is not None:
            self._rules[key] = outcome.value
            self.feed.publish(outcome.change)
        if not self.has_changes:
            self.refresh(key)
        elif key == self.key:
            self.form.follow(self._rules[key])
