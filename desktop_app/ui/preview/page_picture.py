"""A picture of a whole page, with or without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from shiboken6 import Shiboken

from desktop_app.domain.errors import RenderingFailed, RenderingTooLong

from .devices import Device
from .photo_supply import PhotoSupply
from .sealed_page import OUR_WORLD, SealedPage, SealedProfile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.domain.errors import EditorialError

_WIDTH = Device.COMPUTER.width
# Higher pages are photographed in pieces: a texture of Chromium's or of the graphics card ends somewhere.
_PIECE = 4000
# Below each piece lies a strip that tells which piece the browser has really drawn; it is cut off.
_STRIP = 8
# A picture that is still on its way cannot be decoded yet. One that the browser has put off calls itself
# complete as well; asked for again, it certainly tells how that ended. And none may be painted later.
_GET_READY = """
const arrived = (image) => (image.complete && image.naturalWidth) || new Promise((done) => {
  image.addEventListener("load", done);
  image.addEventListener("error", done);
  image.src = image.src;
});
const decoded = Array.from(document.images, async (image) => {
  image.loading = "eager";
  image.decoding = "sync";
  await arrived(image);
  await image.decode().catch(() => null);
});
Promise.all(decoded).then(() => document.fonts.ready).then(() => console.info("ready"));
"""
_HEIGHT = "Math.ceil(document.documentElement.getBoundingClientRect().height)"
# The spacer gives the last piece room for its strip, and for the fraction of a pixel a page may end with.
_ADD_STRIP = f"""
const spacer = document.documentElement.appendChild(document.createElement("div"));
spacer.style.height = "{2 * _STRIP}px";
globalThis.strip = document.documentElement.appendChild(document.createElement("div"));
strip.style.cssText = "position: fixed; inset: auto 0 0 0; height: {_STRIP}px; z-index: 2147483647";
"""
_SHOW_PIECE = """
strip.style.background = "%s";
scrollTo({ top: %d, behavior: "instant" });
requestAnimationFrame(() => requestAnimationFrame(() => console.info(`drawn ${innerHeight} ${scrollY}`)));
"""
_STRIP_COLOURS = ("#ff00ff", "#00ff00")


def page_picture(
    html: str,
    assets: Mapping[str, Path],
    photo_of: Callable[[str], bytes | None],
    *,
    seconds: float = 30.0,
) -> QImage:
    """Return the page as a computer shows it, 1200 pixels wide and as high as it is.

    Needs an application; runs an event loop until the picture is there. Raises RenderingTooLong after
    `seconds`, RenderingFailed when the browser cannot load the page.
    """
    camera = _Camera(photo_of, seconds)
    try:
        camera.profile.site.publish(html, assets)
        return camera.picture()
    finally:
        camera.close()


class _Camera:
    """A browser nobody sees, asked for one thing after another before one deadline."""

    def __init__(self, photo_of: Callable[[str], bytes | None], seconds: float) -> None:
        self._photos = PhotoSupply(photo_of)
        self._loop = QEventLoop()
        self._answer: Any = None
        self._failure: EditorialError | None = None
        self._deadline = QTimer(singleShot=True, interval=round(seconds * 1000))
        self._deadline.timeout.connect(lambda: self._fail(RenderingTooLong(seconds=seconds)))
        self._deadline.start()
        self.profile = SealedProfile(self._photos)
        self._page = SealedPage(self.profile)
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, False)
        self._page.loadFinished.connect(self._receive)
        self._page.script_spoke.connect(self._receive)
        self._page.renderProcessTerminated.connect(
            lambda: self._fail(RenderingFailed(detail="the browser ended unexpectedly"))
        )
        self._view = QWebEngineView()
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.setPage(self._page)
        self._view.resize(_WIDTH, 800)
        self._view.show()

    def picture(self) -> QImage:
        """Return the picture of the profile's page."""
        self._page.open_site()
        if self._wait() is not True:
            raise RenderingFailed(detail="the browser did not load the page")
        self._speak(_GET_READY)
        height = int(self._ask(_HEIGHT))
        self._ask(_ADD_STRIP)
        places = [QRect(0, top, _WIDTH, min(_PIECE, height - top)) for top in range(0, height, _PIECE)]
        pieces = [self._piece(number, place) for number, place in enumerate(places)]
        picture = QImage(_WIDTH, height, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        for place, piece in zip(places, pieces, strict=True):
            painter.drawImage(place, piece)
        painter.end()
        return picture

    def close(self) -> None:
        """Destroy the browser; the page has to go before its profile."""
        self._deadline.stop()
        for part in (self._view, self._page, self.profile):
            Shiboken.delete(part)
        self._photos.close()

    def _piece(self, number: int, place: QRect) -> QImage:
        colour = _STRIP_COLOURS[number % 2]
        self._view.resize(place.width(), place.height() + _STRIP)
        drawn = f"drawn {self._view.height()} {place.top()}"
        before = QImage()
        while True:
            # A view just resized is still small in the browser, which then cannot scroll that far. Parts of a
            # page may be painted frames after its strip: what does not change any more is whole.
            said = self._speak(_SHOW_PIECE % (colour, place.top()))
            image = self._view.grab().toImage()
            strip = image.pixelColor(image.width() // 2, image.height() - 2)
            if said == drawn and strip == QColor(colour) and image == before:
                ratio = image.devicePixelRatio()
                return image.copy(0, 0, round(place.width() * ratio), round(place.height() * ratio))
            before = image

    def _ask(self, script: str) -> Any:
        self._page.runJavaScript(script, OUR_WORLD, self._receive)
        return self._wait()

    def _speak(self, script: str) -> str:
        """Return what `script` writes to the console once it is done."""
        self._page.runJavaScript(script, OUR_WORLD)
        return str(self._wait())

    def _wait(self) -> Any:
        """Run the event loop until the browser answers; raises once it failed or is too late."""
        if self._failure is None:
            self._loop.exec()
        if self._failure is not None:
            raise self._failure
        return self._answer

    def _receive(self, answer: object) -> None:
        self._answer = answer
        self._loop.quit()

    def _fail(self, failure: EditorialError) -> None:
        self._failure = failure
        self._loop.quit()
