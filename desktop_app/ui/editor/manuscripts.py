"""The texts of the open articles: one lies before the person, the others are as they were left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.services.text_gate import normalised

from .place import Place
from .plain_text import text_of

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId

    from .body_document import BodyDocument
    from .body_editor import BodyEditor
    from .page_head import PageHead


@dataclass(slots=True)
class _Manuscript:
    """The documents of one article, each with what can be undone in it."""

    headline: QTextDocument
    lead: QTextDocument
    body: BodyDocument
    place: Place

    def holds(self, content: ArticleContent) -> bool:
        """Return whether these are the texts of `content`, in whatever form they were typed."""
        own = replace(
            content, headline=text_of(self.headline), lead=text_of(self.lead), body=text_of(self.body)
        )
        return own == content or normalised(own) == content


class Manuscripts:
    """Puts the documents of one article into the fields of the page, and keeps those of the others.

    The article None is an empty page.
    """

    def __init__(self, head: PageHead, body: BodyEditor) -> None:
        self._head = head
        self._body = body
        self._kept: dict[ArticleId | None, _Manuscript] = {}
        self._shown: ArticleId | None = None
        self._lay_out(self._begin(None))

    def show(self, article_id: ArticleId | None, content: ArticleContent) -> None:
        """Show the texts of `content`; documents that hold others are filled anew, from the beginning."""
        manuscript = self._kept.get(article_id) or self._begin(article_id)
        if article_id != self._shown:
            self._kept[self._shown].place = self._body.place()
            self._shown = article_id
            self._lay_out(manuscript)
        if not manuscript.holds(content):
            self._head.set_texts(content.headline, content.lead)
            self._body.set_text(content.body)

    def forget(self, article_id: ArticleId) -> None:
        """Let go of an article that is not shown."""
        manuscript = self._kept.pop(article_id, None)
        if manuscript is not None:
            for document in (manuscript.headline, manuscript.lead, manuscript.body):
                document.deleteLater()

    def _begin(self, article_id: ArticleId | None) -> _Manuscript:
        head, body = self._head, self._body
        begun = _Manuscript(
            head.headline.new_document(), head.lead.new_document(), body.new_document(), Place()
        )
        self._kept[article_id] = begun
        return begun

    def _lay_out(self, manuscript: _Manuscript) -> None:
        self._head.show_documents(manuscript.headline, manuscript.lead)
        self._body.show_document(manuscript.body, manuscript.place)
