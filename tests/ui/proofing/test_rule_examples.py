"""Examples of rules as lines, and lines as examples."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.proofs import RuleExample
from desktop_app.ui.proofing.rule_examples import example_lines, examples_of

TEXTS = st.text("aă ,”", min_size=1, max_size=8).filter(str.strip)
EXAMPLES = st.lists(st.builds(RuleExample, TEXTS, TEXTS | st.just(""), TEXTS | st.just("")), max_size=4)


@given(EXAMPLES)
def test_what_is_shown_is_what_is_stored(examples: list[RuleExample]) -> None:
    known = list({(one.wrong, one.right): one for one in examples}.values())
    assert list(examples_of(example_lines(known), known)) == known


def test_arrows_are_typed_in_several_ways() -> None:
    lines = ["vô hình chung -> vô hình trung", "bàng quang=>bàng quan", "yếu điểm → điểm yếu", "tựu chung"]
    assert [(one.wrong, one.right) for one in examples_of(lines, ())] == [
        ("vô hình chung", "vô hình trung"),
        ("bàng quang", "bàng quan"),
        ("yếu điểm", "điểm yếu"),
        ("tựu chung", ""),
    ]
