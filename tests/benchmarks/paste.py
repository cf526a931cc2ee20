"""From Ctrl+V to a long text with its photos: how long it takes, and how long a key would have waited."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QTimer

from desktop_app.domain.identifiers import ArticleId

from .figures import Figure
from .place import REPORTER, Place
from .sample_text import article_of
from .visitor import tell
from .writing import Heartbeat, Writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.ui.main_window import MainWindow

_WORDS = 5_000
_PHOTOS = 10
# As Word puts photos of a telephone on the clipboard, scaled to the page.
_PIXELS = (1600, 1200)
_PASTES = 5
_SETTLING_MILLISECONDS = 1500


def measure(place: Place) -> Iterator[Figure]:
    """Paste what Word copies into short articles, the first time and then again."""
    found = [place.newsroom_with(50) for _ in range(_PASTES)]
    signed_in = ("--newsroom", str(found[0][0]), "--as", REPORTER)
    article_ids = [article_id for _, article_id in found]
    file = place.folder / "clipboard.html"
    with tempfile.TemporaryDirectory(prefix="msohtmlclip") as folder:
        file.write_text(_copied(Path(folder)), encoding="utf-8")
        told = place.run("paste", *signed_in, article_ids=article_ids, file=str(file))[-1]
    size = f"{_WORDS} words and {_PHOTOS} photos, {place.screen.name}"
    first, *others = told["pasted"]
    yield Figure("paste.first", [first], size, target=1500, notes="the reading process is started for it")
    yield Figure("paste.again", others, size, target=1500)
    yield Figure("paste.stalled", told["late"], size, target=50, held="max", notes="all that may delay a key")


def _copied(folder: Path) -> str:
    """Return HTML as Word puts it on the clipboard, with its photos in files."""
    paragraphs = article_of(_WORDS).body.split("\n\n")
    every = max(1, len(paragraphs) // _PHOTOS)
    html = ["<html xmlns:w='urn:schemas-microsoft-com:office:word'><body lang=VI><!--StartFragment-->"]
    for number, paragraph in enumerate(paragraphs):
        html.append(
            f"<p class=MsoNormal><b>{paragraph[:20]}</b><span lang=VI>{paragraph[20:]}<o:p></o:p></span></p>"
        )
        photo = number // every
        if number % every == 0 and photo < _PHOTOS:
            path = folder / f"clip_image{photo}.jpg"
            Image.effect_noise(_PIXELS, 60 + photo).convert("RGB").save(path, "JPEG", quality=80)
            html.append(f"<p class=MsoNormal><img width=600 height=450 src='{path.as_uri()}'></p>")
            html.append(f"<p class=MsoCaption>Quang cảnh hội nghị, ảnh {photo}</p>")
    return "\n".join([*html, "<!--EndFragment--></body></html>"])


class Visit(QObject):
    """Pastes, waits until all is there and the window is at rest, and pastes into the next article."""

    def __init__(self, window: MainWindow, article_ids: list[str], file: str) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = [ArticleId(article_id) for article_id in article_ids]
        self._writing = Writing(window, self._waiting.pop())
        self._html = Path(file).read_text(encoding="utf-8")
        self._pasted: list[float] = []
        self._since = 0.0
        self._heartbeat = Heartbeat(self)

    def begin(self) -> None:
        """Open the article and begin when its page is there."""
        self._writing.ready.connect(lambda: QTimer.singleShot(_SETTLING_MILLISECONDS, self._begin))
        QTimer.singleShot(0, self._writing.open)

    def _begin(self) -> None:
        self._writing.desk.editor.pasting.finished.connect(self._arrived)
        self._paste()

    def _paste(self) -> None:
        data = QMimeData()
        data.setHtml(self._html)
        data.setText("…")
        self._heartbeat.start()
        self._since = time.monotonic()
        self._writing.desk.editor.body.insertFromMimeData(data)

    def _arrived(self) -> None:
        self._pasted.append((time.monotonic() - self._since) * 1000)
        # What follows a paste, the preview and the saving, may delay a key as well.
        QTimer.singleShot(_SETTLING_MILLISECONDS, self._go_on)

    def _go_on(self) -> None:
        self._heartbeat.stop()
        if self._waiting:
            self._writing.desk.tabs.open(self._waiting.pop())
            QTimer.singleShot(_SETTLING_MILLISECONDS, self._paste)
        else:
            self._end()

    def _end(self) -> None:
        tell("paste", pasted=self._pasted, late=self._heartbeat.milliseconds_late)
        self._window.close()
