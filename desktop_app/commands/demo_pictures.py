"""Pictures of the program at work, taken from the real window where nobody sees it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap import page_renderer, resources_folder
from desktop_app.domain.errors import TargetUnwritable
from desktop_app.domain.people import NOBODY
from desktop_app.rendering.theme import load_theme
from desktop_app.services import library, newsrooms, page_contexts, pictures
from desktop_app.services.workspace import Workspace
from desktop_app.ui.look.appearance import Appearance, Mode
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preview.page_picture import page_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QImage, QPixmap

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.domain.people import Person
    from desktop_app.storage.newsroom import Newsroom

_SIZE = (1600, 950)
# After this long a picture is taken as the window is then; the step it shows has been done all the same.
_PATIENCE_MILLISECONDS = 8000
_PAINT_MILLISECONDS = 500


class DemoPictures:
    """A window of its own on the newsroom; each picture is a PNG in `folder`, told by one line."""

    def __init__(self, newsroom: Newsroom, folder: Path, say: Callable[[Mapping[str, Any]], None]) -> None:
        self._newsroom = newsroom
        self._folder = folder
        self._say = say
        # Settings of its own: a demo must not change what the person chose.
        store = QSettings(str(newsroom.root / "demo.ini"), QSettings.Format.IniFormat)
        self._appearance = Appearance(store, resources_folder())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._appearance.apply(app)
        self._appearance.set_mode(Mode.LIGHT)
        self._window = MainWindow(self._appearance, store, resources_folder(), newsroom.root)

    def __enter__(self) -> Self:
        self._window.resize(*_SIZE)
        self._window.show()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._window.close()

    def sign_in(self, name: str) -> None:
        """Show who can sign in."""
        self._window.open_newsroom(newsrooms.open_newsroom(self._newsroom.root))
        self._wait(None, _PAINT_MILLISECONDS)
        self._keep(name, self._window.grab())

    def desk(self, name: str, person: Person, article_id: ArticleId, *, dark: bool = False) -> None:
        """Show the article on the desk of `person`, with its page."""
        self._window.sign_out()
        self._appearance.set_mode(Mode.DARK if dark else Mode.LIGHT)
        self._window.open_desk(person)
        desk = self._window.desk
        assert desk is not None
        desk.open_article.open(article_id)
        self._wait(desk.preview.page_updated, _PATIENCE_MILLISECONDS)
        self._wait(None, _PAINT_MILLISECONDS)
        self._keep(name, self._window.grab())

    def page(self, name: str, article_id: ArticleId) -> None:
        """Show the article's whole page."""
        workspace = Workspace(self._newsroom, NOBODY)
        detail = library.detail(workspace, article_id)
        context = page_contexts.page_context(workspace, detail)
        with page_renderer() as renderer:
            page = renderer.render(detail.content, context)
        theme_assets = load_theme(resources_folder() / "themes", context.station.theme).assets()
        photo_of = partial(pictures.published_picture, self._newsroom)
        self._keep(name, page_picture(page.html, theme_assets, photo_of))

    def _keep(self, name: str, picture: QImage | QPixmap) -> None:
        file = self._folder / f"{name}.png"
        if not picture.save(str(file)):
            raise TargetUnwritable(path=str(file), detail="PNG")
        self._say({"step": "picture", "file": str(file)})

    def _wait(self, signal: SignalInstance | None, milliseconds: int) -> None:
        loop = QEventLoop()
        if signal is not None:
            signal.connect(loop.quit)
        QTimer.singleShot(milliseconds, loop, loop.quit)
        loop.exec()
