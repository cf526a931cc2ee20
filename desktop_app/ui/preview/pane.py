"""The pane that shows an article as its readers will see it, while it is being written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from desktop_app.domain.errors import RenderingTooLong
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.notice_bar import NoticeBar

from .address_bar import AddressBar
from .browser_copy import BrowserCopy, photo_names
from .page_supply import PageSupply
from .photo_supply import PhotoSupply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.rendering.page_context import PageContext
    from desktop_app.ui.look.appearance import Appearance

    from .page_view import PageView
    from .site_page import SitePage

# A text of 6,000 words takes 0.2 s.
_RENDER_SECONDS = 3.0
# Until then the former article stays, so that going through a list does not flicker.
_PATIENCE_MILLISECONDS = 200


class PreviewPane(QWidget):
    """The live preview. `start` opens its browser once the window is up, `stop` gives everything back.

    `photo_of` returns what stands behind a photo's name on the page, None for nothing; it is called on a
    thread of its own. Nothing is rendered while the pane is hidden; what it missed it shows when it is seen.
    """

    page_updated = Signal(float)  # milliseconds from show_content until the page was laid out
    page_painted = Signal()

    def __init__(
        self,
        themes_dir: Path,
        photo_of: Callable[[str], bytes | None],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        render_seconds: float = _RENDER_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._themes_dir = themes_dir
        self._photo_of = photo_of
        self._render_seconds = render_seconds
        self._started = False
        self._newest: tuple[ArticleContent, PageContext] | None = None
        self._asked = True
        self._shown = False
        self._supply: PageSupply | None = None
        self._view: PageView | None = None
        self._photos: PhotoSupply | None = None
        self._browser_copy = BrowserCopy()
        self.address_bar = AddressBar(appearance.icons)
        self._notice = NoticeBar(appearance)
        self._message = EmptyState(appearance.icons)
        self._message.button_pressed.connect(self._ask)
        self._stack = QStackedWidget()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._say_opening)
        self._arrange()
        self.show_nothing()

    def start(self) -> None:
        """Open the browser, now or as soon as the pane is seen. Call when the window is painted."""
        self._started = True
        if self.isVisible():
            self._open()

    def stop(self) -> None:
        """Close the browser and end the rendering; call before the application ends. Safe to call twice."""
        self._started = False
        if self._supply is not None:
            self._supply.stop()
            self._supply = None
        if self._view is not None:
            # At once: later, Chromium may be gone before its pages are.
            Shiboken.delete(self._view)
            self._view = None
        if self._photos is not None:
            self._photos.close()
            self._photos = None
        self._browser_copy.close()

    def show_content(self, content: ArticleContent, context: PageContext, *, another: bool = False) -> None:
        """Show the page of `content`; `another` when it is not the article shown before."""
        if another or self._newest is None:
            self._forget()
            if self._stack.currentWidget() is self._message:
                self._say_opening()
            else:
                self._patience.start()
        self._newest = (content, context)
        self._asked = False
        self.address_bar.set_address(context.station.domain)
        self.address_bar.show()
        if self._supply is not None and self._view is None:
            self._say_unavailable()
        elif self._supply is not None and self.isVisible():
            self._ask()

    def show_nothing(self) -> None:
        """Show that no article is chosen."""
        self._forget()
        self._newest = None
        self.address_bar.hide()
        self._say(
            "newspaper", self.tr("No page yet"), self.tr("Choose an article to see it as readers will.")
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written while the pane was hidden."""
        super().showEvent(event)
        if self._started:
            self._open()

    def _open(self) -> None:
        if self._supply is None:
            self._supply = PageSupply(self._themes_dir, self._render_seconds, self)
            self._supply.page_ready.connect(self._on_page_ready)
            self._supply.page_failed.connect(self._on_page_failed)
            self._photos = PhotoSupply(self._photo_of, self)
            self._open_view(self._photos)
        if self._newest is not None and not self._asked:
            self.show_content(*self._newest)

    def _open_view(self, photos: PhotoSupply) -> None:
        try:
            from .page_view import PageView
        except ImportError:
            return
        self._view = PageView(photos)
        self._view.set_device(self.address_bar.device)
        self._view.page_updated.connect(self._on_page_updated)
        self._view.page_painted.connect(self.page_painted)
        self._view.browser_died.connect(self._on_browser_died)
        self.address_bar.device_chosen.connect(self._view.set_device)
        self._stack.addWidget(self._view)

    def _ask(self) -> None:
        if self._supply is not None and self._newest is not None:
            self._asked = True
            self._supply.request(*self._newest)

    def _forget(self) -> None:
        self._shown = False
        self._patience.stop()
        self._notice.dismiss()
        if self._supply is not None:
            self._supply.forget()

    def _say(self, icon: str, title: str, text: str, button_text: str | None = None) -> None:
        self._patience.stop()
        self._message.set_message(icon, title, text, button_text)
        self._stack.setCurrentWidget(self._message)

    def _say_opening(self) -> None:
        self._say("loader-circle", self.tr("Opening the page…"), "")

    def _say_unavailable(self) -> None:
        self._say(
            "globe",
            self.tr("The page cannot be shown here"),
            self.tr("A part of Qt, WebEngine, is missing. The page can be opened in your web browser."),
            self.tr("Open in browser"),
        )

    def _on_page_ready(self, page: SitePage) -> None:
        if self._view is not None:
            self._view.show_page(page)
        elif self._photos is not None:
            self._photos.fetch(photo_names(page.html), self, partial(self._open_browser, page))

    def _open_browser(self, page: SitePage, photos: Mapping[str, bytes]) -> None:
        try:
            opened = self._browser_copy.open(page.html, page.assets, photos)
        except OSError:
            self._notice.show_error(self.tr("The page could not be written. Is the disk full?"))
            return
        if not opened:
            self._notice.show_error(self.tr("No web browser could be opened."))

    def _on_page_updated(self, page: SitePage, milliseconds: float) -> None:
        if self._view is None or self._supply is None or page.series != self._supply.series:
            return
        self._patience.stop()
        self._shown = True
        self._notice.dismiss()
        self._stack.setCurrentWidget(self._view)
        self.page_updated.emit(milliseconds)

    def _on_page_failed(self, error: Exception) -> None:
        if isinstance(error, RenderingTooLong):
            title = self.tr("This text is too tangled to build its page")
            advice = self.tr("Undo the last change, or simplify the marks in the last paragraph.")
        else:
            title = self.tr("The page could not be built")
            advice = self.tr("Your text is kept. Change it or open the article again to retry.")
        if self._shown:
            self._notice.show_error(f"{title}. {advice}")
        else:
            self._say("circle-alert", title, advice)

    def _on_browser_died(self) -> None:
        self._notice.show_error(self.tr("The preview stopped."), self.tr("Show again"), self._ask)

    def _arrange(self) -> None:
        line = QFrame()
        set_kind(line, "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.address_bar, line, self._notice):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self._message)
