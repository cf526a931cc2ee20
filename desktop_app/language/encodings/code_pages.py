"""Bytes as they look once a program took them for Windows-1252: the form in which old texts arrive."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Mapping

# Fonts of symbols put their 224 signs into the private use area, byte for byte.
_PRIVATE_USE = {0xF000 + byte: byte for byte in range(0x20, 0x100)}
# What Windows-1252 shows for the bytes 80 to 9F. It leaves out five, which arrive as control characters.
_LEFT_OUT = frozenset({0x81, 0x8D, 0x8F, 0x90, 0x9D})
_SIGNS = {byte: ord(bytes([byte]).decode("cp1252")) for byte in range(0x80, 0xA0) if byte not in _LEFT_OUT}
_BYTES = {sign: byte for byte, sign in _SIGNS.items()}
_ANY_SIGN = "".join(map(chr, _BYTES))
_ANY = re.compile(f"[{_ANY_SIGN}]")
# Some of them part sentences and words in any text; alone they are no word.
_PUNCTUATION = frozenset("€‘’‚“”„†‡•–—…‹›")
_BYTE = rf"A-Za-z\x01-\x06\x11-\x1f\x80-\xff{_ANY_SIGN}"
# What needs a look: a word with a sign of Windows in it or beside it; signs of Latin-1 whose letters are no
# words by themselves; the dot of a list.
_DOUBTFUL = re.compile(
    rf"[{_BYTE}]*[{_ANY_SIGN}][{_BYTE}]*|(?<![{_BYTE}])(?:[¼½¾©»]|(?m:^)[ \t]*·(?=[ \t]))(?![{_BYTE}])"
)


def windows_text(data: bytes) -> str:
    """Return bytes as Windows-1252 text; the five bytes it leaves out become control characters.

    Source: the WHATWG encoding standard, index windows-1252.
    """
    return data.decode("latin-1").translate(_SIGNS)


def without_private_use(text: str) -> str:
    """Return `text` with the signs of symbol fonts (U+F020 to U+F0FF) as the bytes they stand for."""
    return text.translate(_PRIVATE_USE)


def translated(text: str, table: Mapping[int, str]) -> str:
    """Return `text` with every byte that `table` knows as its letter.

    Signs are letters in these encodings, and quotes, dashes and fractions in the texts around them: a sign
    is taken for a letter where that alone makes a syllable.
    """
    found: list[str] = []
    end = 0
    for doubtful in _DOUBTFUL.finditer(text):
        behind = text[max(doubtful.start() - 1, 0) : doubtful.start()]
        found += text[end : doubtful.start()].translate(table), _read_run(doubtful[0], table, behind)
        end = doubtful.end()
    return "".join((*found, text[end:].translate(table)))


def _read_run(run: str, table: Mapping[int, str], behind: str) -> str:
    """Return a run of letters and signs, `behind` a character, its signs as letters where they must be."""
    lead, core, trail = _parts(run)
    if core == run and not _ANY.search(run):
        return run
    if not core:
        # A trade mark behind a figure is one.
        letters = "" if behind.isdigit() or _PUNCTUATION.intersection(run) else _letters(run, table)
        return letters or run
    readings = [(lead, core, trail)]
    if not (lead and trail and _PUNCTUATION.issuperset(lead + trail)):
        readings += (lead, core + trail, ""), ("", lead + core, trail), ("", run, "")
    for before, inside, after in readings:
        letters = _letters(inside, table)
        if letters:
            return before + letters + after
    return run.translate(table)


def _letters(signs: str, table: Mapping[int, str]) -> str:
    """Return what `signs` are as letters, empty where that is no syllable."""
    word = signs.translate(_BYTES).translate(table)
    cased = word.islower() or word.isupper() or word[1:].islower()
    return word if cased and is_syllable(word) else ""


def _parts(run: str) -> tuple[str, str, str]:
    """Return the signs at the beginning of a run, what is between, and the signs at its end."""
    core = run.lstrip(_ANY_SIGN)
    inner = core.rstrip(_ANY_SIGN)
    return run[: len(run) - len(core)], inner, core[len(inner) :]
