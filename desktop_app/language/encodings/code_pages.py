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
# Some of them part sentences and words in any text; alone they are no word.
_PUNCTUATION = frozenset("€‘’‚“”„†‡•–—…‹›")
# Signs of Latin-1 whose letters are no words by themselves.
_ALONE = "¼½¾©»"
_BYTE = rf"A-Za-z\x01-\x06\x11-\x1f\x80-\xff{_ANY_SIGN}"
_RUN = re.compile(rf"[{_BYTE}]+")
_DOUBTFUL = re.compile(rf"[{_ANY_SIGN}]|(?<![{_BYTE}])[{_ALONE}](?![{_BYTE}])")


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
    if not _DOUBTFUL.search(text):
        return text.translate(table)
    return _RUN.sub(lambda run: _translated_run(run, table), text)


def _translated_run(found: re.Match[str], table: Mapping[int, str]) -> str:
    run = found[0]
    lead, core, trail = _parts(run)
    if not core:
        return _translated_signs(run, table, behind=found.string[found.start() - 1 : found.start()])
    if len(core) == len(run) and not _DOUBTFUL.search(run):
        return run.translate(table)
    for before, inside, after in (
        (lead, core, trail),
        (lead, core + trail, ""),
        ("", lead + core, trail),
        ("", run, ""),
    ):
        word = inside.translate(_BYTES).translate(table)
        if is_syllable(word):
            return before + word + after
    return run if run in _ALONE else run.translate(table)


def _translated_signs(signs: str, table: Mapping[int, str], behind: str) -> str:
    """Return a run of nothing but signs of Windows, `behind` a character."""
    word = signs.translate(_BYTES).translate(table)
    is_word = is_syllable(word) and not behind.isdigit() and not _PUNCTUATION.intersection(signs)
    return word if is_word else signs


def _parts(run: str) -> tuple[str, str, str]:
    """Return the signs at the beginning of a run, what is between, and the signs at its end."""
    core = run.lstrip(_ANY_SIGN)
    inner = core.rstrip(_ANY_SIGN)
    return run[: len(run) - len(core)], inner, core[len(inner) :]
