"""A program of its own whose window is worked in until it is killed."""

from __future__ import annotations

import multiprocessing
import os
import time
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.desk.desk import Desk  # noqa: TC001  loaded before the fork
from desktop_app.ui.look.appearance import Appearance
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preview.environment import prepare_environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from desktop_app.domain.identifiers import ArticleId

_RESOURCES = Path(__file__).parents[2] / "resources"
_BETWEEN_KEYS_MILLISECONDS = 25
# After so many letters something is pasted, or photos are added.
_LETTERS = 7


class Work(StrEnum):
    """What is done in the window, besides typing."""

    TYPING = "typing"
    PASTING = "pasting"
    PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class Sight:
    """What stood on the screen since `at`, by the monotonic clock: the body, the digests of the photos."""

    at: float
    body: str
    photos: tuple[str, ...]


class TypingProgram:
    """A process with a real window, signed in and working on `article` as soon as it can.

    `photo` is a JPEG; each time one is added it is another picture.
    """

    def __init__(self, root: Path, article: ArticleId, work: Work, photo: Path) -> None:
        methods = multiprocessing.get_all_start_methods()
        # A fork of a server that has imported everything: a window every second instead of every three.
        context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            context.set_forkserver_preload([__name__])
        self._receiver, sender = context.Pipe(duplex=False)
        arguments = (root, article, work, photo, sender)
        self._process = context.Process(target=_work_for_ever, args=arguments)  # type: ignore[attr-defined]
        self._process.start()
        sender.close()

    def sights(self, changes: int, seconds: float) -> list[Sight]:
        """Return what was to be seen during so many changes and `seconds` after them."""
        sights: list[Sight] = [self._receiver.recv() for _ in range(changes)]
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if self._receiver.poll(left):
                sights.append(self._receiver.recv())
        return sights

    def kill(self) -> list[Sight]:
        """Kill it as `kill -9` does, and return what it had told but nobody had read."""
        self._process.kill()
        self._process.join()
        self._process.close()
        rest = list(self._unread())
        self._receiver.close()
        return rest

    def _unread(self) -> Iterator[Sight]:
        while True:
            try:
                yield self._receiver.recv()
            except (EOFError, OSError):
                return


def _work_for_ever(root: Path, article: ArticleId, work: Work, photo: Path, sender: Connection) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare_environment()
    app = QApplication([])
    store = QSettings(str(root.parent / "máy.ini"), QSettings.Format.IniFormat)
    # Without the page: what a killed browser leaves behind ends later than the test.
    store.setValue("desk/page", False)
    look = Appearance(store, _RESOURCES)
    look.apply(app)
    window = MainWindow(look, store, _RESOURCES, root.parent)
    window.show()
    window.begin(root, "phongvien", "demo")
    assert window.desk is not None
    window.desk.open_article.open(article)
    _tell_changes(window.desk, sender)
    acts = _acts(window.desk, work, photo)
    window.desk.editor.body.setFocus()
    keys = QTimer(interval=_BETWEEN_KEYS_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)

    def act() -> None:
        next(acts)()

    keys.timeout.connect(act)
    keys.start()
    app.exec()


def _tell_changes(desk: Desk, sender: Connection) -> None:
    body, photos = desk.editor.body, desk.editor.photos

    def tell() -> None:
        digests = tuple(photo.digest for photo in photos.photos())
        try:
            sender.send(Sight(time.monotonic(), body.text(), digests))
        except BrokenPipeError:
            # Whoever was to kill this program is gone.
            os._exit(1)

    body.textChanged.connect(tell)
    photos.edited.connect(tell)


def _acts(desk: Desk, work: Work, photo: Path) -> Iterator[Callable[[], None]]:
    """Yield one act after the other, a key most of the time, as a person does them."""
    others = {Work.PASTING: partial(_paste, desk), Work.PHOTOS: partial(_add_photos, desk, photo)}
    for number, letter in enumerate(_letters(), start=1):
        while desk.editor.pasting.busy(desk.open_article.article_id):
            # Who waits for what they pasted types nothing.
            yield _rest
        yield partial(_type, desk, letter)
        if number % _LETTERS == 0 and work in others:
            yield partial(others[work], number // _LETTERS)


def _rest() -> None:
    """Do nothing for the time of a key."""


def _letters() -> Iterator[str]:
    """Yield numbered words letter by letter, so that a hole or a repetition shows."""
    for number in count(1):
        yield from f"chữ{number} "


def _type(desk: Desk, letter: str) -> None:
    key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
    body = desk.editor.body
    QTest.sendKeyEvent(QTest.KeyAction.Click, body, key, letter, Qt.KeyboardModifier.NoModifier)


def _paste(desk: Desk, number: int) -> None:
    """Paste three paragraphs, plain and formatted by turns."""
    paragraphs = [f"Đoạn {number}.{part}: " + "đồng bào Cần Đước " * 30 for part in range(3)]
    data = QMimeData()
    data.setText("\n\n".join(paragraphs))
    if number % 2:
        data.setHtml("".join(f"<p><b>Hội nghị</b> {paragraph}</p>" for paragraph in paragraphs))
    desk.editor.body.insertFromMimeData(data)


def _add_photos(desk: Desk, photo: Path, number: int) -> None:
    folder = photo.parent / f"thẻ-{os.getpid()}"
    folder.mkdir(exist_ok=True)
    files = [folder / f"{number}-{part}.jpg" for part in range(2)]
    for file in files:
        # What follows the end of a JPEG is no part of the picture, but makes another file of it.
        file.write_bytes(photo.read_bytes() + file.name.encode() + os.urandom(8))
    desk.editor.photos.add_files(files)
