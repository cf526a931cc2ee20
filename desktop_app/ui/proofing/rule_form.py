"""The fields of a proof rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.proofs import ProofKind, ProofRule, ProofSeverity, RuleOrigin
from desktop_app.ui.fields.calm_fields import CalmComboBox
from desktop_app.ui.fields.lines_edit import LinesEdit
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import LARGE, MEDIUM
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages.proofs import proof_kind_name, severity_name

from .rule_examples import example_lines, examples_of

if TYPE_CHECKING:
    from collections.abc import Mapping

NEW_RULE = ProofRule(
    "", "", ProofKind.STYLE, ProofSeverity.SHOULD, "", any_case=True, origin=RuleOrigin.NEWSROOM
)


class RuleForm(QFrame):
    """An expression of the newsroom's, or a check that is built in: of that only some things can be set.

    `edited` after each change by the person; `fields` are named as refusals name them.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._rule = NEW_RULE
        self.name, self.reason, self.pattern = QLineEdit(), QLineEdit(), QLineEdit()
        self.severity, self.kind = CalmComboBox(), CalmComboBox()
        for severity in ProofSeverity:
            self.severity.add_choice(severity_name(severity), severity)
        for kind in ProofKind:
            self.kind.add_choice(proof_kind_name(kind), kind)
        self.any_case = QCheckBox(self.tr("Capitals and small letters are the same"))
        self.suggestions, self.examples, self.fine = LinesEdit(2), LinesEdit(4), LinesEdit(3)
        self._built_in = QLabel(
            self.tr(
                "This check is built into the program. Its words, its weight and its examples can be changed."
            )
        )
        self._built_in.setWordWrap(True)
        set_kind(self._built_in, "muted")
        self.fields: Mapping[str, FormField] = self._make_fields()
        self._arrange()
        self._connect()

    def show_rule(self, rule: ProofRule) -> None:
        """Show `rule`; no change is told."""
        self._rule = rule
        for line, text in ((self.name, rule.name), (self.reason, rule.reason), (self.pattern, rule.pattern)):
            line.setText(text)
            line.setCursorPosition(0)
        self.severity.setCurrentIndex(self.severity.findData(rule.severity))
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        self.any_case.setChecked(rule.any_case)
        self.suggestions.set_lines(rule.suggestions)
        self.examples.set_lines(example_lines(rule.examples))
        self.fine.set_lines(rule.fine)
        self._built_in.setVisible(bool(rule.check))
        for widget in (self.fields["pattern"], self.fields["suggestions"], self.any_case):
            widget.setVisible(not rule.check)

    def follow(self, rule: ProofRule) -> None:
        """Take what is not to be seen here from `rule`, which was switched meanwhile; changes stay."""
        self._rule = rule

    def rule(self) -> ProofRule:
        """Return what the form says."""
        before, suggestions = self._rule, self.suggestions.lines()
        if not suggestions and before.suggestions == ("",):
            # To delete is a suggestion as well, though there is nothing to be seen of it.
            suggestions = before.suggestions
        return replace(
            before,
            name=self.name.text(),
            # Qt gives back the value of a member, not the member.
            kind=ProofKind(self.kind.currentData()),
            severity=ProofSeverity(self.severity.currentData()),
            reason=self.reason.text(),
            pattern=self.pattern.text(),
            any_case=self.any_case.isChecked(),
            suggestions=suggestions,
            examples=examples_of(self.examples.lines(), before.examples),
            fine=self.fine.lines(),
        )

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        for line in (self.name, self.reason, self.pattern):
            line.setReadOnly(not editable)
        for lines in (self.suggestions, self.examples, self.fine):
            lines.setReadOnly(not editable)
        for box in (self.severity, self.kind, self.any_case):
            box.setEnabled(editable)

    def _make_fields(self) -> dict[str, FormField]:
        return {
            "name": FormField(self.tr("Name of the rule"), self.name),
            "severity": FormField(self.tr("How its findings weigh"), self.severity),
            "kind": FormField(self.tr("What it is about"), self.kind),
            "reason": FormField(
                self.tr("Reason"),
                self.reason,
                self.tr("A sentence for who wrote it. {text} stands for what was found."),
            ),
            "pattern": FormField(
                self.tr("Find"),
                self.pattern,
                self.tr("A regular expression, such as \\bvô hình chung\\b for these very words."),
            ),
            "suggestions": FormField(
                self.tr("Suggestions"),
                self.suggestions,
                self.tr("One on each line, the best first; \\1 stands for the first group."),
            ),
            "examples": FormField(
                self.tr("Examples"),
                self.examples,
                self.tr("One on each line: wrong → right. The rule is tried on them whenever it is saved."),
            ),
            "fine": FormField(
                self.tr("Not to be found"),
                self.fine,
                self.tr("One on each line: texts that look alike and are right."),
            ),
        }

    def _arrange(self) -> None:
        fields = self.fields
        pair = QHBoxLayout()
        pair.setSpacing(MEDIUM)
        pair.addWidget(fields["severity"], 1)
        pair.addWidget(fields["kind"], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(fields["name"])
        column.addLayout(pair)
        for widget in (
            *(self._built_in, fields["reason"], fields["pattern"], self.any_case),
            *(fields["suggestions"], fields["examples"], fields["fine"]),
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        for line in (self.name, self.reason, self.pattern):
            line.textEdited.connect(self.edited)
        for box in (self.severity, self.kind):
            box.activated.connect(self.edited)
        self.any_case.clicked.connect(self.edited)
        for name in ("suggestions", "examples", "fine"):
            field = self.fields[name]
            editor: LinesEdit = getattr(self, name)
            editor.textChanged.connect(field.clear_error)
            editor.textChanged.connect(self.edited)
