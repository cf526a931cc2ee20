"""The articles a demo newsroom opens with, brought to their desks by its people through the real services."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.content_format import content_from_dict
from desktop_app.domain.workflow import Stage

from . import approvals, assets, drafts, people, reviews
from .workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.storage.newsroom import Newsroom

    from .workspace import Clock

# Each stage with the step that leads to it, and whose step that is; an author is named by the article.
_WAY = (
    (Stage.SUBMITTED, reviews.submit, None),
    (Stage.EDITING, reviews.take, "bientap"),
    (Stage.AWAITING_APPROVAL, reviews.submit, "bientap"),
    (Stage.APPROVED, approvals.approve, "tongbientap"),
)
_REACHED = (Stage.DRAFTING, *(stage for stage, _, _ in _WAY))
_RETURNS = "bientap"


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """A text whose photo slots still wait for their files, and how far it goes.

    With a `return_reason` it goes back to its author once it has reached `stage`.
    """

    content: ArticleContent
    author: str
    stage: Stage
    return_reason: str
    pictures: Mapping[str, Path]


def articles(folder: Path) -> tuple[SampleArticle, ...]:
    """Return the articles that `folder/articles.toml` names, in its order.

    Raises OSError, ValueError, KeyError or InvalidContent when the installation is not whole.
    """
    manifest = tomllib.loads((folder / "articles.toml").read_text(encoding="utf-8"))
    return tuple(
        SampleArticle(
            content=content_from_dict(
                json.loads((folder / "articles" / entry["file"]).read_text(encoding="utf-8"))
            ),
            author=entry["author"],
            stage=Stage(entry["stage"]),
            return_reason=entry.get("return_reason", ""),
            pictures={key: folder / name for key, name in entry.get("photos", {}).items()},
        )
        for entry in manifest["article"]
    )


def fill_demo(newsroom: Newsroom, folder: Path, clock: Clock) -> None:
    """Have the people of a demo newsroom write the articles of `folder` and pass them on.

    Every step is a transaction of its own: stopped anywhere, what is there is sound. Raises what
    `articles` raises, and what the services refuse.
    """
    desks = {person.login: Workspace(newsroom, person, clock) for person in people.listing(newsroom)}
    for article in articles(folder):
        _bring(desks, article)


def _bring(desks: Mapping[str, Workspace], article: SampleArticle) -> None:
    author = desks[article.author]
    content = _with_pictures(author, article)
    article_id = drafts.create(author, content).value.state.article_id
    for _, step, login in _WAY[: _REACHED.index(article.stage)]:
        step(desks[login or article.author], article_id)
    if article.return_reason:
        reviews.return_to_author(desks[_RETURNS], article_id, article.return_reason)


def _with_pictures(author: Workspace, article: SampleArticle) -> ArticleContent:
    photos = []
    for slot in article.content.photos:
        stored = assets.add_photo(author, article.pictures[slot.key])
        photos.append(
            replace(
                slot,
                digest=stored.digest,
                media_type=stored.media_type,
                width=stored.width,
                height=stored.height,
            )
        )
    return replace(article.content, photos=tuple(photos))
