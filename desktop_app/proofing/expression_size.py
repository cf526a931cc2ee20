"""How large an expression is that somebody typed: some are too large even to be compiled."""

from __future__ import annotations

import regex

# The library writes out what a count repeats: ((a{300}){300}){300} took all memory of a computer.
_MOST_NODES = 20_000
_TOKEN = regex.compile(
    r"(?P<recursion>\(\?(?:R|&|P>|[+-]?\d+)) | (?P<open>\() | (?P<close>\)) | \{(?P<count>\d+)[^{}]*\}"
    r" | \\. | \[(?:\\.|[^\]\\])+\] | .",
    regex.VERBOSE | regex.DOTALL,
)


def is_too_large(expression: str, *, most_characters: int) -> bool:
    """Return whether `expression` is longer than allowed, repeats too much or calls itself.

    The library looks for a run of plain letters without looking at its clock: 5,000 took a minute.
    """
    return len(expression) > most_characters or _nodes(expression) > _MOST_NODES


def _nodes(expression: str) -> int:
    """Return about how large the library makes `expression`; more than allowed for one that calls itself."""
    sizes, last = [0], 1
    for token in _TOKEN.finditer(expression):
        if token["recursion"]:
            return _MOST_NODES + 1
        if token["open"]:
            sizes.append(0)
            continue
        if token["count"]:
            # What was counted once already.
            sizes[-1] -= last
            last *= int(token["count"])
        else:
            last = sizes.pop() + 1 if token["close"] and len(sizes) > 1 else 1
        sizes[-1] += last
    return sum(sizes)
