"""Completion finds what `fold.matches` finds, in the order of the texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.completion import Haystack
from desktop_app.language.fold import fold, matches

WORDS = st.sampled_from(["Cần", "can", "Đước", "dược", "MTTQ", "62-KL/TW", "á", "à\u0301", "", " ", "\n"])
TEXTS = st.lists(st.lists(WORDS, max_size=4).map(" ".join), max_size=8)


@given(texts=TEXTS, query=st.one_of(st.lists(WORDS, max_size=3).map(" ".join), st.text(max_size=4)))
def test_what_is_found_is_what_matches(texts: list[str], query: str) -> None:
    haystack = Haystack(texts)
    assert list(haystack.find(query)) == [number for number, text in enumerate(texts) if matches(query, text)]
    same = [number for number, text in enumerate(texts) if fold(text).split() == fold(query).split()]
    assert list(haystack.same(query)) == same
