"""The browser of the preview: turns one page into the next without reloading, at a device's width."""

from __future__ import annotations

import json
import time
from importlib import resources
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import Shiboken

from .devices import Device
from .sealed_page import OUR_WORLD, SealedPage, SealedProfile

if TYPE_CHECKING:
    from .photo_supply import PhotoSupply
    from .site_page import SitePage

# There the browser gets a native window of its own. Otherwise Qt rebuilds the program's window, for the whole
# screen to see, when the first browser is added, and from then on composes each of its repaints with OpenGL:
# measured on X11 without a graphics card, a key in the editor then takes 8 ms (p95 11) instead of 5 (p95 8).
_PLATFORMS_WITH_CHILD_WINDOWS = frozenset({"xcb", "windows"})
_PAINTED = "toasoan: painted"
# The first frame is committed before the second callback runs.
_ANNOUNCE_PAINT = f"requestAnimationFrame(() => requestAnimationFrame(() => console.info({_PAINTED!r})));"
# A reader's browser has no wide grey bar. This is no part of the document: the page stays as it is.
_NARROW_SCROLL_BAR = """
const sheet = new CSSStyleSheet();
sheet.replaceSync(":root { scrollbar-width: thin; scrollbar-color: #8492a6 transparent; }");
document.adoptedStyleSheets = [sheet];
"""


class PageView(QWidget):
    """Shows the newest page it is given."""

    page_updated = Signal(object, float)  # SitePage, milliseconds from `asked_at` until it was laid out
    page_painted = Signal()
    browser_died = Signal()

    def __init__(self, photos: PhotoSupply, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        if QGuiApplication.platformName() in _PLATFORMS_WITH_CHILD_WINDOWS:
            self.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
            self.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
        self._swap = (resources.files(__package__) / "swap.js").read_text(encoding="utf-8")
        self._device = Device.COMPUTER
        self._waiting: SitePage | None = None
        self._showing: SitePage | None = None
        self._shown: SitePage | None = None
        self._loading = False
        self._profile = SealedProfile(photos)
        self._page = SealedPage(self._profile, self)
        self._page.scripts().insert(_script(_NARROW_SCROLL_BAR))
        # Qt destroys children in this order, and the page has to go before its profile.
        self._profile.setParent(self)
        self._view = _Browser(self._page, self)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.script_spoke.connect(self._on_script_spoke)
        self._page.renderProcessTerminated.connect(self._on_browser_died)

    @property
    def page(self) -> SealedPage:
        """The browser's page."""
        return self._page

    def show_page(self, page: SitePage) -> None:
        """Show `page` as soon as the one being shown is laid out; a newer one overtakes it."""
        self._waiting = page
        if self._showing is None:
            self._show_waiting()

    def set_device(self, device: Device) -> None:
        """Show the page at the width of `device`, made smaller where there is less room."""
        self._device = device
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page at its device's width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.size()
        scale = min(1.0, room.width() / self._device.width)
        whole_width = self._device is Device.COMPUTER or scale < 1.0
        width = room.width() if whole_width else self._device.width
        left = (room.width() - width) // 2
        self._view.setGeometry(QRect(QPoint(left, 0), QPoint(left + width - 1, room.height() - 1)))
        self._view.setZoomFactor(scale)

    def _show_waiting(self) -> None:
        if self._waiting is None:
            return
        page, self._showing, self._waiting = self._waiting, self._waiting, None
        self._profile.site.publish(page.html, page.assets)
        if self._shown is None or page.assets != self._shown.assets:
            self._load()
            return
        another = page.series != self._shown.series
        arguments = f"{json.dumps(page.html, ensure_ascii=False)}, {json.dumps(another)}"
        script = f"{_ANNOUNCE_PAINT}\n{self._swap}({arguments})"
        self._page.runJavaScript(script, OUR_WORLD, self._on_swapped)

    def _load(self) -> None:
        self._shown = None
        self._loading = True
        self._page.open_site()

    def _on_loaded(self, succeeded: bool) -> None:
        # A navigation that was refused ends in a failed load, too, which is none of ours.
        if not self._loading:
            return
        self._loading = False
        if not succeeded:
            self._give_up()
            return
        # A browser begins each site at its natural size.
        self._fit()
        self._page.runJavaScript(_ANNOUNCE_PAINT, OUR_WORLD)
        self._finish()

    def _on_swapped(self, height: object) -> None:
        # Answered late, with nothing, when the page is being destroyed.
        if not Shiboken.isValid(self) or self._showing is None:
            return
        if isinstance(height, int | float):
            self._finish()
        else:
            self._load()

    def _finish(self) -> None:
        self._shown, self._showing = self._showing, None
        if self._shown is not None:
            self.page_updated.emit(self._shown, (time.perf_counter() - self._shown.asked_at) * 1000)
        self._show_waiting()

    def _on_script_spoke(self, message: str) -> None:
        if message == _PAINTED:
            self.page_painted.emit()

    def _on_browser_died(
        self, status: QWebEnginePage.RenderProcessTerminationStatus, _exit_code: int
    ) -> None:
        if status != QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            self._give_up()

    def _give_up(self) -> None:
        # The next page is loaded anew, in a new process if need be.
        self._showing = self._shown = None
        self._loading = False
        self.browser_died.emit()


class _Browser(QWebEngineView):
    """A browser that offers nothing but to copy."""

    def __init__(self, page: SealedPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPage(page)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Page preview"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the selected text."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(self.hasSelection())
        copy.triggered.connect(lambda: self.page().triggerAction(QWebEnginePage.WebAction.Copy))
        menu.popup(event.globalPos())


def _script(source: str) -> QWebEngineScript:
    script = QWebEngineScript()
    script.setSourceCode(source)
    script.setWorldId(OUR_WORLD)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    return script
