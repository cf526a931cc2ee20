"""The composition root: where things are, and how they are put together."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from PySide6.QtCore import QCoreApplication, QSettings
    from PySide6.QtWidgets import QApplication

    from desktop_app.rendering.render_process import RenderProcess
    from desktop_app.ui.main_window import MainWindow

ORGANISATION = "toasoan"
_RENDER_SECONDS = 20.0
# Said before anything of Qt is loaded, translations among it.
_NO_DISPLAY = (
    "Ở đây không có màn hình để mở cửa sổ. Dùng dòng lệnh: toasoan --help, hoặc toasoan demo THƯ_MỤC.\n"
)


def resources_folder() -> Path:
    """Return the folder of themes, icons, fonts and translations, in a checkout or installed."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def data_folder() -> Path:
    """Return where this person's newsrooms lie unless they choose another place."""
    from PySide6.QtCore import QStandardPaths

    location = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(location)) / ORGANISATION


def demo_newsroom() -> Path:
    """Return the folder of the demo newsroom that the first start offers."""
    return data_folder() / "demo"


def page_renderer() -> RenderProcess:
    """Return the rendering pipeline in a process of its own; the caller closes it."""
    from desktop_app.rendering.render_process import RenderProcess

    return RenderProcess(resources_folder() / "themes", timeout_seconds=_RENDER_SECONDS)


def settings_store() -> QSettings:
    """Return this person's settings of the program."""
    from PySide6.QtCore import QSettings

    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, ORGANISATION)


@contextmanager
def command_line_application(*, pictures: bool) -> Iterator[QCoreApplication]:
    """Provide an application that speaks the person's language; with `pictures` one that can draw unseen."""
    from PySide6.QtCore import QCoreApplication

    from desktop_app.ui.translation import chosen_language, install_translators

    app: QCoreApplication
    if pictures:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _quieten_platform()
        app = _graphical_application()
    else:
        app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    translators = install_translators(
        app, chosen_language(settings_store()), resources_folder() / "translations"
    )
    try:
        yield app
    finally:
        for translator in translators:
            app.removeTranslator(translator)


def open_window(
    newsroom: Path | None = None,
    login: str | None = None,
    password: str | None = None,
    *,
    demo: bool = False,
) -> int:
    """Open the window and return its exit code when it is closed.

    With `newsroom` it opens that folder, with `login` and `password` signed in; otherwise the newsroom of
    the last time, or the first-start page; with `demo` the demo newsroom takes that page's place. Where
    there is no display it says so and returns 1: Qt would end the process without a word for people.
    """
    if not _has_display():
        sys.stderr.write(_NO_DISPLAY)
        return 1
    with _collector_at_rest():
        app = _graphical_application()
        from desktop_app.ui.look.appearance import Appearance
        from desktop_app.ui.translation import chosen_language, install_translators

        store = settings_store()
        install_translators(app, chosen_language(store), resources_folder() / "translations")
        appearance = Appearance(store, resources_folder())
        appearance.apply(app)

        from desktop_app.ui.main_window import MainWindow

        window = MainWindow(appearance, store, resources_folder(), data_folder())
        sys.excepthook = partial(_tell_unexpected, window)
        window.show_on_screen()
        window.begin(newsroom, login, password, demo=demo)
    from desktop_app.ui.collector import Collector

    Collector(app)
    return app.exec()


def _tell_unexpected(
    window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Tell the person as well as the terminal what no part of the window was prepared for."""
    sys.__excepthook__(kind, error, trace)
    if isinstance(error, Exception):
        window.tell(error)


def _has_display() -> bool:
    """Whether a window can be seen; who names a platform for Qt knows what they do."""
    needed = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in needed)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Load the program without the garbage collector, which would search eighty times and find nothing.

    What was loaded stays out of its searches for good: 90,000 objects, a stall of 45 ms each time. A window
    collects by a `Collector` from then on.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _quieten_platform() -> None:
    """Keep standard error for people: without a screen or a graphics card, Qt and Chromium complain a lot.

    They fall back to software and work; what is critical is still said.
    """
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def tell(kind: QtMsgType, _place: object, message: str) -> None:
        if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            sys.stderr.write(message + "\n")

    qInstallMessageHandler(tell)
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--log-level=3")


def _graphical_application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.composition import keep_compositions
    from desktop_app.ui.input_methods import prepare_input_method
    from desktop_app.ui.preview.environment import prepare_environment

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    prepare_environment()
    prepare_input_method()
    app = QApplication(sys.argv[:1])
    keep_compositions(app)
    app.setOrganizationName(ORGANISATION)
    app.setApplicationName("Tòa Soạn")
    app.setDesktopFileName(ORGANISATION)
    return app
