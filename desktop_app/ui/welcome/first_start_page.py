"""The very first screen: found a newsroom, look around in the demo one, or open one that exists."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.errors import InvalidPerson, NewsroomExists, NewsroomReadOnly
from desktop_app.services import newsrooms, sample
from desktop_app.services.workspace import Clock, system_clock
from desktop_app.ui.look.palette import LARGE, WIDE
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.notice_bar import NoticeBar

from .centred import Centred
from .create_page import CreatePage
from .masthead import Masthead
from .start_card import StartCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.storage.newsroom import Newsroom
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance

    from .create_form import NewNewsroom

_WIDTH = 760
_SIDE_BY_SIDE = 640
_KEY = "first start"


class FirstStartPage(QWidget):
    """Two cards and a quiet third way. Founding and opening run in the background.

    `demo_folder` and `own_folder` are where new newsrooms are put unless the person says otherwise;
    a demo newsroom that is there already is opened again. A new one gets the articles of `sample_folder`.
    """

    newsroom_opened = Signal(object)  # a storage.newsroom.Newsroom, owned by the receiver

    def __init__(
        self,
        appearance: Appearance,
        background: Background,
        *,
        demo_folder: Path,
        own_folder: Path,
        sample_folder: Path,
        clock: Clock = system_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._demo_folder, self._own_folder, self._clock = demo_folder, own_folder, clock
        self._sample_folder = sample_folder
        self.notices = NoticeBar(appearance)
        icons = appearance.icons
        self.create_card = StartCard(
            icons.icon("newspaper", QPalette.ColorRole.Accent),
            self.tr("Create my newsroom"),
            self.tr(
                "Name your station, choose a folder, and set up the administrator. Colleagues come next."
            ),
            self.tr("Create a newsroom"),
        )
        self.demo_card = StartCard(
            icons.icon("users", QPalette.ColorRole.Accent),
            self.tr("Open the demo newsroom"),
            self.tr("Five people with their roles and nothing to break: write, return, approve and export."),
            self.tr("Open the demo"),
        )
        self.open_button = QPushButton(self.tr("Open an existing newsroom…"))
        self.create_page = CreatePage(icons, own_folder)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pages = QStackedWidget()
        self._arrange(appearance)
        self._connect()

    def _connect(self) -> None:
        set_kind(self.create_card.button, "primary")
        self.create_card.chosen.connect(self._show_form)
        self.demo_card.chosen.connect(self.open_demo)
        self.open_button.clicked.connect(self._choose_folder)
        self.create_page.answered.connect(self._create)
        self.create_page.left.connect(self._show_choices)

    def open_demo(self) -> None:
        """Open the demo newsroom, creating it first if it is not there."""
        self._start(partial(_demo, self._demo_folder, self._sample_folder, self._clock))

    def open_folder(self, folder: Path) -> None:
        """Open the newsroom in `folder`."""
        self._start(partial(newsrooms.open_newsroom, folder))

    def _create(self, asked: NewNewsroom) -> None:
        self._start(
            partial(
                newsrooms.create, asked.folder, asked.administrator, station=asked.station, clock=self._clock
            )
        )

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Open an existing newsroom"), str(self._own_folder.parent)
        )
        if chosen:
            self.open_folder(Path(chosen))

    def _start(self, work: Callable[[], Newsroom]) -> None:
        self.notices.dismiss()
        self._set_busy(True)
        self._background.run(work, self._opened, self._failed, key=_KEY, owner=self)

    def _opened(self, newsroom: Newsroom) -> None:
        self._set_busy(False)
        self.newsroom_opened.emit(newsroom)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        field = _field_of(error)
        if field is None or self._pages.currentIndex() == 0:
            self.notices.show_error(error_sentence(error))
        else:
            self.create_page.form.show_refusal(field, error_sentence(error))

    def _set_busy(self, busy: bool) -> None:
        self.create_page.set_busy(busy)
        for widget in (self.create_card.button, self.demo_card.button, self.open_button):
            widget.setEnabled(not busy)
        self.demo_card.button.setText(self.tr("Opening…") if busy else self.tr("Open the demo"))

    def _show_form(self) -> None:
        self.notices.dismiss()
        self._pages.setCurrentIndex(1)
        self.create_page.begin()

    def _show_choices(self) -> None:
        self.notices.dismiss()
        self._pages.setCurrentIndex(0)
        self.create_card.button.setFocus()

    def _arrange(self, appearance: Appearance) -> None:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        subtitle = self.tr(
            "Write, edit, approve and publish the station's articles, with or without a network."
        )
        column.addWidget(Masthead(appearance.icons, "Tòa Soạn", subtitle))
        self._cards.setSpacing(LARGE)
        self._cards.addWidget(self.create_card, 1)
        self._cards.addWidget(self.demo_card, 1)
        column.addLayout(self._cards)
        set_kind(self.open_button, "quiet")
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pages.addWidget(Centred(choices, _WIDTH))
        self._pages.addWidget(Centred(self.create_page, _WIDTH))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.notices)
        page.addWidget(self._pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other where there is no room beside each other."""
        narrow = event.size().width() < _SIDE_BY_SIDE
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(way)
        super().resizeEvent(event)


def _field_of(error: Exception) -> str | None:
    """The field of the form a refusal is about, if it is about one."""
    match error:
        case NewsroomExists() | NewsroomReadOnly():
            return "folder"
        case InvalidPerson(data={"field": "login" | "name" | "password" as field}):
            return str(field)
        case _:
            return None


def _demo(folder: Path, sample_folder: Path, clock: Clock) -> Newsroom:
    try:
        newsroom = newsrooms.create_demo(folder, clock=clock)
    except NewsroomExists:
        return newsrooms.open_newsroom(folder)
    try:
        sample.fill_demo(newsroom, sample_folder, clock)
    except BaseException:
        newsroom.close()
        raise
    return newsroom
