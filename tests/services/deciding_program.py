"""A program of its own at the newsroom that merges, renames and splits names off as fast as it can."""

from __future__ import annotations

import multiprocessing
import random
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.domain.errors import EditorialError
from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import newsrooms, people, term_changes
from desktop_app.services.workspace import Workspace

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess
    from pathlib import Path

NAMES = ("MTTQ", "Mặt trận", "Mặt trận Tổ quốc", "UBMTTQ", "Lúa", "Lúa nước", "Tết")
_ACTS = (term_changes.merge, term_changes.add_alias, term_changes.rename)


def deciding_program(root: Path, seed: int, steps: int) -> BaseProcess:
    """Start a process that takes so many steps of a history of its own; refusals are part of it."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    process = context.Process(target=_decide, args=(root, seed, steps))  # type: ignore[attr-defined]
    process.start()
    started: BaseProcess = process
    return started


def _decide(root: Path, seed: int, steps: int) -> None:
    newsroom = newsrooms.open_newsroom(root)
    editor = Workspace(newsroom, people.find(newsroom, "bientap"))
    chance = random.Random(seed)
    for _ in range(steps):
        with suppress(EditorialError):
            if chance.random() < 0.3:
                term_changes.split_off(editor, VocabularyKind.TAG, chance.choice(NAMES))
            else:
                chance.choice(_ACTS)(editor, VocabularyKind.TAG, *chance.sample(NAMES, 2))
    newsroom.close()
