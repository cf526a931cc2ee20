"""The properties offer what the newsroom offers, also when that changes under an open article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.station import DEFAULT_GENRES
from desktop_app.services import genres
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.editor_context import EditorContext
    from tests.desk import Desk


def offered(pane: EditorPane) -> list[str]:
    box = pane.properties.genre
    return [box.itemText(row) for row in range(box.count())]


def test_genres_are_called_as_the_newsroom_calls_them_at_once(
    pane: EditorPane, desk: Desk, context: EditorContext
) -> None:
    article = desk.draft(replace(ARTICLE, genre="notes", category="trong-tinh"))
    pane.show_article(desk.detail(article), editable=True)
    renamed = replace(DEFAULT_GENRES[4], name="Ghi chép nhanh", offered=False)
    context.feed.publish(genres.change(desk.administrator, renamed).change)
    context.feed.publish(genres.add(desk.administrator, "Xã luận").change)
    assert pane.properties.genre.currentText() == "Ghi chép nhanh"
    assert offered(pane)[-1] == "Xã luận"
    assert pane.content().category == "trong-tinh"
    assert pane.flush()
    assert desk.detail(article).state.version == 1

    another = desk.draft(replace(ARTICLE, genre="news"))
    pane.show_article(desk.detail(another), editable=True)
    assert "Ghi chép nhanh" not in offered(pane)
    assert pane.properties.genre.currentText() == "Tin"
