"""A quiet line under the place of an article: a unit that is no more, and what it is today."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.places import MERGER_DAY
from desktop_app.ui.look.style import set_kind

from .term_choices import merger_day

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.places import Unit
    from desktop_app.services.places import Places

# A whole district became more communes than a line can hold.
_MOST = 4


class PlaceHint(QLabel):
    """Offers the present unit for a former one in an article of after the mergers; never takes it itself."""

    name_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        set_kind(self, "muted")
        self.linkActivated.connect(self.name_wanted)
        self.hide()

    def show_for(self, place: str, day: date, places: Places | None, *, editable: bool) -> None:
        """Point out what `place` is since the mergers where an article of `day` names what was before."""
        former = places.former(place) if places is not None and day >= MERGER_DAY else None
        if former is None:
            self.clear()
        else:
            self.setText(self._words(former, editable=editable))
        self.setVisible(former is not None)

    def _words(self, former: Unit, *, editable: bool) -> str:
        offered = [_link(unit) if editable else _unbroken(unit) for unit in former.counterparts[:_MOST]]
        left = len(former.counterparts) - _MOST
        if left > 0:
            offered.append(escape(self.tr("{count} more").format(count=left)))
        province = former.counterparts[0].above
        where = f" ({escape(province[0])})" if province else ""
        since = escape(self.tr("Since {day}:").format(day=merger_day()))
        return f"{since} {' · '.join(offered)}{where}"


def _link(unit: Unit) -> str:
    return f'<a href="{escape(unit.full_name)}">{_unbroken(unit)}</a>'


def _unbroken(unit: Unit) -> str:
    return escape(unit.title).replace(" ", "&nbsp;")
