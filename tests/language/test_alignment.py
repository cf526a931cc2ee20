"""Alignment of sequences, held against the textbook's table."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.alignment import aligned

items = st.lists(st.sampled_from("abcd"), max_size=24)


def longest(old: list[str], new: list[str]) -> int:
    """Return the length of a longest common subsequence."""
    row = [0] * (len(new) + 1)
    for item in old:
        above = row[:]
        for place, other in enumerate(new):
            row[place + 1] = above[place] + 1 if item == other else max(row[place], above[place + 1])
    return row[-1]


@given(items, items)
def test_pairs_rise_and_are_of_equal_items(old: list[str], new: list[str]) -> None:
    pairs = aligned(old, new)
    assert all(old[one] == new[other] for one, other in pairs)
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(pairs))


@given(items)
def test_without_landmarks_as_much_as_possible_is_paired(old: list[str]) -> None:
    # Doubled, no item occurs once.
    new = [*reversed(old), *old[::2]]
    twice, new_twice = old * 2, new * 2
    assert len(aligned(twice, new_twice)) == longest(twice, new_twice)


def test_a_moved_item_leaves_the_rest_paired() -> None:
    assert aligned(list("mộthai"), list("haimột")) == [(3, 0), (4, 1), (5, 2)]
    assert aligned(list("aab"), list("aba"), only_unique=True) == [(0, 0), (2, 1)]
