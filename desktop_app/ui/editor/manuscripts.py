"""The texts of the open articles: one lies before the person, the others are as they were left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.services.text_gate import is_same
from desktop_app.ui.markdown.plain_text import text_of

from .place import Place

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId

    from .body_document import BodyDocument
    from .body_editor import BodyEditor
    from .page_head import PageHead


@dataclass(frozen=True, slots=True)
class _Manuscript:
    """The documents of one article, each with what can be undone in it."""

    headline: QTextDocument
    lead: QTextDocument
    body: BodyDocument

    def holds(self, content: ArticleContent) -> bool:
        """Return whether these are the texts of `content`, in whatever form they were typed."""
        own = replace(
            content, headline=text_of(self.headline), lead=text_of(self.lead), body=text_of(self.body)
        )
        return is_same(own, content)


class Manuscripts:
    """Puts the documents of one article into the fields of the page, and keeps those of the others.

    The article None is an empty page.
    """

    def __init__(self, head: PageHead, body: BodyEditor) -> None:
        self._head = head
        self._body = body
        self._kept: dict[ArticleId | None, _Manuscript] = {}
        self._places: dict[ArticleId | None, Place] = {}
        self._shown: ArticleId | None = None
        self._lay_out(self._begun())

    def __contains__(self, article_id: object) -> bool:
        return article_id in self._kept

    def show(self, article_id: ArticleId | None, content: ArticleContent) -> None:
        """Show the texts of `content`, at the place of the article.

        Documents that hold other texts are filled anew and shown from the beginning.
        """
        if article_id != self._shown:
            self._places[self._shown] = self._body.place()
            self._shown = article_id
            if article_id not in self._kept:
                self._lay_out(self._begun())
                self._fill(content)
                if article_id in self._places:
                    self._body.go_to(self._places[article_id])
                return
            self._lay_out(self._kept[article_id])
        if not self._kept[article_id].holds(content):
            self._fill(content)

    def place(self, article_id: ArticleId | None) -> Place | None:
        """Return where the person is in an article, or was last; None if they never were."""
        return self._body.place() if article_id == self._shown else self._places.get(article_id)

    def remember_place(self, article_id: ArticleId, place: Place) -> None:
        """Show the article at `place` the next time it is not on the desk yet."""
        self._places[article_id] = place

    def forget(self, article_id: ArticleId) -> None:
        """Let go of an article that is not shown; should it come back, it is at its place."""
        manuscript = self._kept.pop(article_id, None)
        if manuscript is not None:
            for document in (manuscript.headline, manuscript.lead, manuscript.body):
                document.deleteLater()

    def _begun(self) -> _Manuscript:
        head, body = self._head, self._body
        begun = _Manuscript(head.headline.new_document(), head.lead.new_document(), body.new_document())
        self._kept[self._shown] = begun
        return begun

    def _lay_out(self, manuscript: _Manuscript) -> None:
        self._head.show_documents(manuscript.headline, manuscript.lead)
        self._body.show_document(manuscript.body, self._places.get(self._shown, Place()))

    def _fill(self, content: ArticleContent) -> None:
        self._head.set_texts(content.headline, content.lead)
        self._body.set_text(content.body)
