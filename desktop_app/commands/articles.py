"""Verbs that read articles and change their text."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.bootstrap import page_renderer, resources_folder
from desktop_app.domain.content_format import content_to_dict, format_time
from desktop_app.domain.errors import EditorialError, InvalidContent, TargetUnwritable, UnreadableFile
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.workflow import approval_is_current
from desktop_app.intake.reading_process import ReadingProcess
from desktop_app.rendering.theme import load_theme
from desktop_app.services import drafts, importing, library, page_contexts, pictures, revisions
from desktop_app.services import history as history_service
from desktop_app.services import templates as templates_service
from desktop_app.services.library import Queue
from desktop_app.services.receipts import receipts

from .session import reading, say, working

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from desktop_app.domain.articles import ArticleCard, ArticleDetail
    from desktop_app.rendering.page_context import Page, PageContext
    from desktop_app.services.workspace import Workspace

_PAGE = 500
# An event has a digest of its own; the one it records is that of a text.
_HISTORY_NAMES = {"digest": "content_digest"}


def intake(options: argparse.Namespace) -> int:
    """Begin an article from each file; a file that is refused stops nothing else."""
    refused: EditorialError | None = None
    tracked = importing.TrackedAs(options.tracked)
    with working(options) as workspace, ReadingProcess() as reader:
        for path in options.files:
            try:
                arrival = importing.read_article(workspace, path, reader)
                detail = importing.begin(workspace, arrival, tracked).value
            except EditorialError as error:
                refused = refused or error
                continue
            say(_summary(detail) | {"file": str(path), "encodings": [one.value for one in arrival.encodings]})
    if refused is not None:
        raise refused
    return 0


def templates(options: argparse.Namespace) -> int:
    """List what a new article can begin with, in the newsroom's order."""
    with reading(options) as workspace:
        for template in templates_service.listing(workspace, resources_folder() / "templates"):
            say(
                {
                    "id": template.template_id,
                    "name": template.name,
                    "genre": template.content.genre,
                    "offered": template.offered,
                }
            )
    return 0


def new(options: argparse.Namespace) -> int:
    """Begin an article on a template, or an empty one."""
    with working(options) as workspace:
        template = None
        if options.template is not None:
            template = templates_service.find(workspace, resources_folder() / "templates", options.template)
        say(_summary(templates_service.begin(workspace, template).value))
    return 0


def listing(options: argparse.Namespace) -> int:
    """List articles, newest first."""
    with reading(options) as workspace:
        after: ArticleCard | None = None
        while page := library.cards(workspace, Queue.ALL, limit=_PAGE, after=after):
            for card in page:
                if options.stage is None or card.stage == options.stage:
                    say(_card(card))
            after = page[-1]
    return 0


def search(options: argparse.Namespace) -> int:
    """List articles that hold every word, best first."""
    with reading(options) as workspace:
        for card in library.search(workspace, options.text, limit=None):
            say(_card(card))
    return 0


def show(options: argparse.Namespace) -> int:
    """Show the working text of an article, or one of its revisions."""
    with reading(options) as workspace:
        detail = library.detail(workspace, ArticleId(options.article))
        values = _summary(detail)
        values["receipts"] = list(receipts(workspace, detail.state.article_id))
        if options.revision is None:
            values["content"] = content_to_dict(detail.content)
        else:
            revision = revisions.get(workspace, options.revision, detail.state.article_id)
            values |= {
                "revision": revision.revision_id,
                "number": revision.number,
                "parents": list(revision.parents),
                "digest": revision.digest,
                "created_at": format_time(revision.created_at),
                "created_by": revision.created_by_name,
                "headline": revision.content.headline,
                "content": content_to_dict(revision.content),
            }
        say(values)
    return 0


def history(options: argparse.Namespace) -> int:
    """List what happened to an article, oldest first."""
    with reading(options) as workspace:
        for entry in history_service.events(workspace, ArticleId(options.article)):
            say(
                {
                    "at": format_time(entry.at),
                    "who": entry.actor_name,
                    "event": entry.kind.value,
                    "revision": entry.revision,
                    **{_HISTORY_NAMES.get(name, name): value for name, value in entry.data.items()},
                    "digest": entry.digest,
                }
            )
    return 0


def edit(options: argparse.Namespace) -> int:
    """Replace content fields by those of a JSON file: an object of fields, or what `show` printed."""
    values = _fields(options.source)
    with working(options) as workspace:
        say(_summary(drafts.replace_fields(workspace, ArticleId(options.article), values).value))
    return 0


def render(options: argparse.Namespace) -> int:
    """Show the page of the working text."""
    with reading(options) as workspace:
        detail = library.detail(workspace, ArticleId(options.article))
        context = page_contexts.page_context(workspace, detail)
        with page_renderer() as renderer:
            page = renderer.render(detail.content, context)
        values = {"id": detail.state.article_id, "title": page.title, "html": page.html}
        if options.png is not None:
            values["png"] = _photograph(page, context, workspace, options.png)
        say(values)
    return 0


def _photograph(page: Page, context: PageContext, workspace: Workspace, file: Path) -> str:
    # Imported here: the browser is large, and most commands need none.
    from desktop_app.ui.preview.page_picture import page_picture

    assets = load_theme(resources_folder() / "themes", context.station.theme).assets()
    image = page_picture(page.html, assets, partial(pictures.published_picture, workspace.newsroom))
    if not image.save(str(file)):
        raise TargetUnwritable(path=str(file), detail="PNG")
    return str(file.absolute())


def _fields(source: Path) -> dict[str, Any]:
    try:
        values = json.loads(source.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UnreadableFile(path=str(source), problem="cannot_open") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableFile(path=str(source), problem="not_json") from error
    if isinstance(values, dict) and isinstance(values.get("content"), dict):
        values = values["content"]
    if not isinstance(values, dict):
        raise InvalidContent(field="content", problem="not_an_object")
    return values


def _summary(detail: ArticleDetail) -> dict[str, Any]:
    state = detail.state
    note = detail.return_note
    return {
        "id": state.article_id,
        "headline": detail.content.headline,
        "stage": state.stage.value,
        "author": detail.author_name,
        "holder": detail.holder_name,
        "version": state.version,
        "digest": state.digest,
        "head_revision": state.head_revision_id,
        "approved_revision": state.approved_revision_id,
        "approval_current": approval_is_current(state),
        "returned": None
        if note is None
        else {"reason": note.reason, "by": note.by, "at": format_time(note.at)},
        "updated_at": format_time(detail.updated_at),
    }


def _card(card: ArticleCard) -> dict[str, Any]:
    return {
        "id": card.article_id,
        "headline": card.headline,
        "stage": card.stage.value,
        "byline": card.byline,
        "category": card.category,
        "author": card.author_name,
        "holder": card.holder_name,
        "returned": card.returned,
        "approval_stale": card.approval_stale,
        "updated_at": format_time(card.updated_at),
    }
