"""A program of its own at the newsroom: saves one article again and again and tells what stands."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from desktop_app.domain.errors import DraftConflict
from desktop_app.services import drafts, library, newsrooms, people
from desktop_app.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path

    from desktop_app.domain.identifiers import ArticleId


class SavingProgram:
    """A process that saves `article` under its `name`, `saves` times or until it is killed."""

    def __init__(self, root: Path, article: ArticleId, name: str, saves: int | None = None) -> None:
        methods = multiprocessing.get_all_start_methods()
        # A fork of a server that has imported everything starts a hundred times faster than Python.
        context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            context.set_forkserver_preload([__name__])
        self._receiver, sender = context.Pipe(duplex=False)
        self._process = context.Process(target=_save_repeatedly, args=(root, article, name, saves, sender))  # type: ignore[attr-defined]
        self._process.start()
        sender.close()

    def acknowledged(self) -> Iterator[tuple[int, str]]:
        """Yield the version and the first line of each text that was saved, as it was saved."""
        while True:
            try:
                yield self._receiver.recv()
            except (EOFError, OSError):
                return

    def kill(self) -> None:
        """End the process as a power cut of its own would: between any two instructions."""
        self._process.kill()

    def close(self) -> int:
        """Wait for the end and return the exit code, negative for a signal."""
        self._process.join(60)
        code: int = self._process.exitcode
        self._process.close()
        self._receiver.close()
        return code


def _save_repeatedly(
    root: Path, article: ArticleId, name: str, saves: int | None, acknowledgements: Connection
) -> None:
    newsroom = newsrooms.open_newsroom(root)
    workspace = Workspace(newsroom, people.find(newsroom, "phongvien"))
    detail = library.detail(workspace, article)
    version = detail.state.version
    for number in count() if saves is None else range(saves):
        first_line = f"{name} {number}"
        content = replace(detail.content, body=f"{first_line}\n" + "Cần Đước tổng kết. " * 50)
        while True:
            try:
                version = drafts.save(workspace, article, content, version).value.version
                break
            except DraftConflict as conflict:
                version = conflict.data["found"]
        acknowledgements.send((version, first_line))
    newsroom.close()
