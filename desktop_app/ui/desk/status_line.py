"""The line at the bottom: saved when, how long the text is, which revision it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.domain.station import StationSettings
from desktop_app.language.numerals import grouped
from desktop_app.language.text_length import TextLength
from desktop_app.ui.fields.elided_label import ElidedLabel
from desktop_app.ui.look.palette import LARGE, MEDIUM, TIGHT, Tone
from desktop_app.ui.look.style import set_kind, set_tone
from desktop_app.ui.messages import error_sentence, stage_name
from desktop_app.ui.saving.save_state import SaveStage, SaveState
from desktop_app.ui.time_text import clock_time

from .second_copies import CopyStage

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop_app.domain.articles import ArticleDetail

    from .second_copies import CopyState


class StatusLine(QFrame):
    """Quiet facts about the open article; a failed save is the only thing that is not quiet."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._rate = StationSettings().reading_rate
        self._length = TextLength()
        self._selected: TextLength | None = None
        self.saved = QLabel()
        self.counts = QLabel()
        self.revision = QLabel()
        self.stage = QLabel()
        self.remark = ElidedLabel()
        self.copy = QLabel()
        set_kind(self.copy, "muted")
        self.copy.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, MEDIUM, TIGHT)
        row.setSpacing(LARGE)
        for label in (self.saved, self.counts, self.revision, self.stage):
            set_kind(label, "muted")
            row.addWidget(label)
        row.addWidget(self.remark, 1)
        row.addWidget(self.copy)

    def show_article(self, detail: ArticleDetail | None) -> None:
        """Show what is known of the open article."""
        for label in (self.saved, self.counts, self.revision, self.stage):
            label.setVisible(detail is not None)
        if detail is None:
            return
        number = detail.revision_count
        self.revision.setText(
            self.tr("revision {number}").format(number=number) if number else self.tr("no revision yet")
        )
        self.stage.setText(stage_name(detail.state.stage, returned=detail.return_note is not None))

    def show_save(self, state: SaveState) -> None:
        """Show how far the newest text is."""
        set_tone(self.saved, None)
        match state.stage:
            case SaveStage.WAITING:
                text = self.tr("Saving…")
            case SaveStage.FAILED:
                set_tone(self.saved, Tone.RETURNED)
                text = self.tr("Not saved: {reason}").format(
                    reason=error_sentence(state.error) if state.error else ""
                )
            case SaveStage.CONFLICT:
                set_tone(self.saved, Tone.WAITING)
                text = self.tr("Your text was kept as a revision of its own")
            case _ if state.at is None:
                text = ""
            case _:
                text = self.tr("Saved {time}").format(time=clock_time(state.at, self._zone))
        self.saved.setText(text)

    def show_remark(self, sentence: str) -> None:
        """Say what is to be said of the words the caret is at, or nothing."""
        self.remark.say(sentence)

    def show_copy(self, state: CopyState) -> None:
        """Show how the second copy stands; what is wrong with it is in the tooltip."""
        match state.stage:
            case CopyStage.MISSING:
                text = self.tr("USB not seen")
            case CopyStage.FULL:
                text = self.tr("USB full")
            case CopyStage.FAILED:
                text = self.tr("USB copy not made")
            case _ if state.at is None:
                text = ""
            case _:
                text = self.tr("USB copy {time}").format(time=clock_time(state.at, self._zone)[:5])
        self.copy.setText(text)
        self.copy.setVisible(bool(text))
        self.copy.setToolTip("" if state.error is None else error_sentence(state.error))

    def show_counts(self, length: TextLength) -> None:
        """Show the length of the text, and how long it takes to read aloud."""
        self._length = length
        self._tell_length()

    def show_selection(self, length: TextLength | None) -> None:
        """Show the length of what is selected beside that of all, None where nothing is."""
        self._selected = length
        self._tell_length()

    def set_reading_rate(self, rate: int) -> None:
        """Say reading times at `rate` spoken syllables a minute."""
        self._rate = rate
        self._tell_length()

    def _tell_length(self) -> None:
        selected = self._selected
        syllables, characters = grouped(self._length.syllables), grouped(self._length.characters)
        if selected is not None:
            syllables = f"{grouped(selected.syllables)}/{syllables}"
            characters = f"{grouped(selected.characters)}/{characters}"
        minutes, rest = divmod(round((selected or self._length).seconds(self._rate)), 60)
        if not minutes:
            reading = self.tr("read in {seconds} s")
        else:
            reading = (
                self.tr("read in {minutes} min {seconds} s") if rest else self.tr("read in {minutes} min")
            )
        reading = reading.format(minutes=grouped(minutes), seconds=rest)
        self.counts.setText(
            self.tr("{count} syllables · {characters} characters · {reading}").format(
                count=syllables, characters=characters, reading=reading
            )
        )
        self.counts.setToolTip(
            self.tr(
                "Headline, lead, body, captions and byline; read aloud at {rate} syllables a minute"
            ).format(rate=self._rate)
        )
