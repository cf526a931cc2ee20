"""Shows what a conversion would do before it does it: the text as it is, and as it would be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.language.encodings.conversion import Conversion, conversion
from desktop_app.ui.look.fonts import article_font
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind

from .encoding_names import NAMES, loss_sentences, names_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.language.encodings.conversion import Part
    from desktop_app.language.encodings.encoding import OldEncoding
    from desktop_app.ui.background import Background

_SIZE = (860, 460)
# Nobody reads more than the beginning to see whether it is right.
_SHOWN_CHARACTERS = 4_000
_KEY = "conversion preview"


class ConversionDialog(QDialog):
    """`convert_wanted` is emitted with the Conversion that was seen; without it the text stays as it is."""

    convert_wanted = Signal(object)

    def __init__(
        self,
        background: Background,
        texts: Sequence[str],
        within: Part | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `texts`, or of them only what is `within`."""
        super().__init__(parent)
        self._background, self._texts, self._within = background, tuple(texts), within
        self._conversion: Conversion | None = None
        self._begun = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Convert an old encoding"))
        self.resize(*_SIZE)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Encoding of the text"))
        self.choice.addItem(self.tr("Recognise by the words"))
        self.choice.addItems(list(NAMES.values()))
        self.before, self.after = self._view(self.tr("As it is")), self._view(self.tr("Converted"))
        self.report = QLabel()
        self.report.setWordWrap(True)
        set_kind(self.report, "muted")
        self.buttons = QDialogButtonBox()
        self.convert = self.buttons.addButton(self.tr("Convert"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep = self.buttons.addButton(self.tr("Keep as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        self._arrange()
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.choice.currentIndexChanged.connect(self._read)
        self._read()

    def _arrange(self) -> None:
        for button in (self.convert, self.keep):
            button.setIcon(QIcon())
        set_kind(self.convert, "primary")
        self.convert.setEnabled(False)
        label = QLabel(self.tr("Encoding:"))
        label.setBuddy(self.choice)
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(label)
        top.addWidget(self.choice)
        top.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        for column, view in enumerate((self.before, self.after)):
            title = QLabel(view.accessibleName())
            set_kind(title, "muted")
            grid.addWidget(title, 0, column)
            grid.addWidget(view, 1, column)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column_.setSpacing(MEDIUM)
        column_.addLayout(top)
        column_.addLayout(grid, 1)
        column_.addWidget(self.report)
        column_.addWidget(self.buttons)

    def _view(self, name: str) -> QPlainTextEdit:
        view = QPlainTextEdit()
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setAccessibleName(name)
        view.setFont(article_font())
        view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return view

    @property
    def _encoding(self) -> OldEncoding | None:
        """What was chosen, None for what is recognised."""
        return (None, *NAMES)[self.choice.currentIndex()]

    def _read(self) -> None:
        work = partial(conversion, self._texts, self._encoding, self._within)
        self._background.run(work, self._show, key=_KEY, owner=self)

    def _show(self, found: Conversion | None) -> None:
        self._conversion = found
        self.convert.setEnabled(found is not None)
        if found is None:
            self.before.setPlainText(self._untouched())
            self.after.setPlainText("")
            self.report.setText(self._why_nothing())
            self._begin_at(self.choice)
            return
        self.before.setPlainText("\n".join(change.old for change in found.changes)[:_SHOWN_CHARACTERS])
        self.after.setPlainText("\n".join(change.new for change in found.changes)[:_SHOWN_CHARACTERS])
        recognised = ""
        if self._encoding is None:
            recognised = self.tr("Recognised: {encodings}.").format(encodings=names_of(found.encodings))
        self.report.setText(" ".join(filter(None, (recognised, loss_sentences(found.losses)))))
        self.convert.setDefault(True)
        self._begin_at(self.convert)

    def _begin_at(self, widget: QWidget) -> None:
        """Give the focus to what comes next, but once: who goes through the encodings keeps it there."""
        if not self._begun:
            self._begun = True
            widget.setFocus()

    def _untouched(self) -> str:
        if self._within is None:
            return "\n".join(filter(None, self._texts))[:_SHOWN_CHARACTERS]
        return self._texts[self._within.text][self._within.start : self._within.end][:_SHOWN_CHARACTERS]

    def _why_nothing(self) -> str:
        if self._encoding is None:
            return self.tr("No old encoding was recognised. If there is one, choose which.")
        return self.tr("Nothing changes in this encoding.")

    def _accept(self) -> None:
        if self._conversion is not None:
            self.convert_wanted.emit(self._conversion)
            self.accept()
