"""The order of tabs, whatever is opened, closed and moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.identifiers import ArticleId
from desktop_app.ui.desk.open_tabs import OpenTabs, Tab

A, B, C = ArticleId("a"), ArticleId("b"), ArticleId("c")


def opened(*article_ids: ArticleId) -> OpenTabs:
    tabs = OpenTabs()
    tabs.fill(map(Tab, article_ids), None)
    return tabs


def test_looking_around_takes_one_tab_until_it_is_to_last() -> None:
    tabs = opened(A)
    assert tabs.show(B, lasts=False) is None
    assert tabs.show(C, lasts=False) == B
    assert tabs.tabs == (Tab(A), Tab(C, lasts=False))
    tabs.keep(C)
    assert tabs.show(B, lasts=False) is None
    assert tabs.article_ids == (A, C, B)
    assert tabs.show(A, lasts=False) is None
    assert tabs.tabs[0] == Tab(A)


def test_the_right_neighbour_follows_a_closed_tab_which_comes_back_where_it_was() -> None:
    tabs = opened(A, B, C)
    tabs.show(B, lasts=True)
    tabs.close(B)
    assert tabs.current == C
    tabs.close(C)
    assert tabs.current == A
    assert [tabs.reopen(), tabs.reopen(), tabs.reopen()] == [C, B, None]
    assert (tabs.article_ids, tabs.current) == ((A, B, C), B)
    assert [tabs.neighbour(step) for step in (1, 2, -1)] == [C, A, A]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 4), st.booleans())))
def test_every_article_has_one_tab_and_one_of_them_is_current(steps: list[tuple[int, int, bool]]) -> None:
    tabs = OpenTabs()
    for kind, number, flag in steps:
        article = ArticleId(str(number))
        is_open = article in tabs.article_ids
        if kind <= 1:
            tabs.show(article, lasts=flag)
        elif kind == 2 and is_open:
            tabs.close(article, for_good=flag)
        elif kind == 3:
            tabs.reopen()
        elif kind == 4 and is_open:
            tabs.keep(article)
        else:
            tabs.reorder(reversed(tabs.article_ids))
        assert len(set(tabs.article_ids)) == len(tabs.tabs)
        assert sum(not tab.lasts for tab in tabs.tabs) <= 1
        assert tabs.current in tabs.article_ids if tabs.tabs else tabs.current is None
        assert tabs.last_closed() not in tabs.article_ids
