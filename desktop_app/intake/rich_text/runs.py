"""Runs put in order: one space between words, formats on words and not on the spaces around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.spaces import meant_spaces

from .model import Format, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SPACES = re.compile(r"[ \t]+")
_AROUND_LINE_END = re.compile(r" ?\n ?")
_PLAIN = Format()


def settled(runs: Iterable[Run]) -> list[Run]:
    """Return `runs` without superfluous spaces, spaces at their ends unformatted, equal neighbours joined.

    Two formats that meet inside a word become one, that of the longer run: no marks could tell them apart.
    """
    pieces: list[Run] = []
    open_end = False
    for run in runs:
        text = _AROUND_LINE_END.sub("\n", _SPACES.sub(" ", meant_spaces(run.text)))
        if not open_end:
            text = text.lstrip(" ")
        if pieces and text.startswith("\n"):
            pieces[-1] = Run(pieces[-1].text.rstrip(" "), pieces[-1].format)
        if text:
            pieces.append(Run(text, run.format))
            open_end = text[-1] not in " \n"
    return _joined(_united(_joined(_bare_edges(pieces))))


def without_edges(runs: Sequence[Run]) -> list[Run]:
    """Return settled `runs` without white space at the beginning and the end of the whole."""
    kept = list(runs)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[0] = Run(kept[0].text.lstrip(), kept[0].format)
        kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].format)
    return kept


def _bare_edges(runs: Iterable[Run]) -> list[Run]:
    """Take the white space at the ends of formatted runs out of their formats."""
    found: list[Run] = []
    for run in runs:
        inner = run.text.strip(" \n")
        if run.format.plain or inner == run.text:
            found.append(run)
        elif not inner:
            found.append(Run(run.text, _PLAIN))
        else:
            start = run.text.index(inner)
            edges = run.text[:start], run.text[start + len(inner) :]
            found += [Run(edges[0], _PLAIN), Run(inner, run.format), Run(edges[1], _PLAIN)]
    return [run for run in found if run.text]


def _joined(runs: Iterable[Run]) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        if found and found[-1].format == run.format:
            found[-1] = Run(found[-1].text + run.text, run.format)
        elif len(found) > 1 and _bridges(found[-2], found[-1], run):
            # A space between two bold words is as good as bold.
            between = found.pop()
            found[-1] = Run(found[-1].text + between.text + run.text, run.format)
        else:
            found.append(run)
    return found


def _bridges(before: Run, space: Run, after: Run) -> bool:
    same = before.format == after.format and not after.format.plain
    return same and space.format.plain and space.text == " "


def _united(runs: Sequence[Run]) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        before = found[-1] if found else None
        if before is None or before.format.plain or run.format.plain or before.format.link != run.format.link:
            found.append(run)
        else:
            longer = before if len(before.text) >= len(run.text) else run
            found[-1] = Run(before.text + run.text, longer.format)
    return found
