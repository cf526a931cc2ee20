"""The examples of a rule as people write them: a line each, from what is wrong to what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.proofs import RuleExample

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ARROW = " → "
# What is quicker to type.
_ARROWS = ("→", "->", "=>")


def example_lines(examples: Iterable[RuleExample]) -> list[str]:
    """Return the lines of `examples`."""
    return [_ARROW.join(filter(None, (one.wrong, one.right))) for one in examples]


def examples_of(lines: Iterable[str], known: Sequence[RuleExample]) -> tuple[RuleExample, ...]:
    """Return the examples that `lines` say.

    What a line does not say, which words are to be pointed out, stays as in the `known` example it is of.
    """
    pointed = {(one.wrong, one.right): one.text for one in known}
    found = []
    for line in lines:
        arrow = next((arrow for arrow in _ARROWS if arrow in line), "")
        wrong, _, right = line.partition(arrow) if arrow else (line, "", "")
        # Only beside the arrow: a space at the beginning of an example may be what it is about.
        wrong, right = (wrong.removesuffix(" "), right.removeprefix(" ")) if arrow else (wrong, right)
        found.append(RuleExample(wrong, right, pointed.get((wrong, right), "")))
    return tuple(found)
