"""hunspell with the Vietnamese dictionary of Debian (hunspell-vi), to measure beside our own speller."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Self

from desktop_app.language.tokens import TokenKind, tokens

if TYPE_CHECKING:
    from types import TracebackType

_LANGUAGE = "vi_VN"
_WORDS = {TokenKind.SYLLABLE, TokenKind.WORD, TokenKind.CODE}


class HunspellMissing(Exception):
    """The program or its dictionary is not installed."""


class Hunspell:
    """The program, asked a word a line through its ispell interface; answers are remembered."""

    def __init__(self) -> None:
        program = shutil.which("hunspell")
        if program is None:
            raise HunspellMissing("hunspell is not installed")
        known = subprocess.run([program, "-D"], capture_output=True, text=True, input="", check=False).stderr
        if _LANGUAGE not in known:
            raise HunspellMissing("its dictionary hunspell-vi is not installed")
        self._answers: dict[str, str | None] = {}
        self._program = subprocess.Popen(
            [program, "-a", "-d", _LANGUAGE, "-i", "UTF-8"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._answer_line()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._program.communicate()

    def remarks(self, text: str) -> dict[tuple[int, int], str]:
        """Return where words are that it does not know, and its first suggestion for each."""
        found = {}
        for token in tokens(text):
            if token.kind in _WORDS and (suggestion := self._asked(token.text)) is not None:
                found[token.start, token.end] = suggestion
        return found

    def _asked(self, word: str) -> str | None:
        if word not in self._answers:
            assert self._program.stdin is not None
            self._program.stdin.write(f"^{word}\n")
            self._program.stdin.flush()
            self._answers[word] = self._answer()
        return self._answers[word]

    def _answer(self) -> str | None:
        """Read the answers to one word, which may have been taken for several, up to the blank line."""
        wrong = None
        while line := self._answer_line():
            if line[0] in "&#" and wrong is None:
                wrong = line.partition(": ")[2].split(", ")[0]
        return wrong

    def _answer_line(self) -> str:
        assert self._program.stdout is not None
        return self._program.stdout.readline().rstrip("\n")
