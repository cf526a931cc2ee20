"""The templates of the newsroom, and articles begun on them.

`folder` is that of the templates that come with the program; they count until the newsroom changes something.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import update

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import InvalidTemplate, TemplateNotFound
from desktop_app.domain.identifiers import new_id
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.domain.revisions import canonical_form, content_digest
from desktop_app.domain.templates import Template, reusable
from desktop_app.language.fold import fold
from desktop_app.language.normalise import single_line
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.rows import TemplateRow

from . import drafts
from .recording import record
from .references import check_references
from .shipped_templates import shipped_templates
from .text_gate import checked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleDetail

    from .workspace import Workspace


def listing(workspace: Workspace, folder: Path) -> tuple[Template, ...]:
    """Return all templates in the newsroom's order, also those no longer offered."""
    with workspace.newsroom.database.reading() as session:
        return newsroom_queries.templates(session) or shipped_templates(folder)


def find(workspace: Workspace, folder: Path, name: str) -> Template:
    """Return the template called `name`, in any case, with or without its marks; raises TemplateNotFound."""
    wanted = fold(single_line(name))
    found = [one for one in listing(workspace, folder) if wanted in {fold(one.name), one.template_id}]
    # Of names that differ in their marks only, the one that was meant.
    found.sort(key=lambda one: one.name != single_line(name))
    if not found:
        raise TemplateNotFound(template=name)
    return found[0]


def begin(workspace: Workspace, template: Template | None) -> Outcome[ArticleDetail]:
    """Begin an article of the actor's own on `template`, or an empty one, with the actor's pen name.

    A category that the newsroom no longer has is left out, and a genre that is no longer offered gives way to
    the first that is. Raises ActionNotPermitted.
    """
    with workspace.newsroom.database.reading() as session:
        genres = [one.slug for one in newsroom_queries.genres(session) if one.offered]
        categories = {one.slug for one in newsroom_queries.categories(session)}
    content = ArticleContent() if template is None else template.content
    fitting = replace(
        content,
        byline=workspace.actor.pen_name,
        genre=content.genre if content.genre in genres else next(iter(genres), content.genre),
        category=content.category if content.category in categories else "",
        other_categories=tuple(one for one in content.other_categories if one in categories),
    )
    return drafts.create(workspace, fitting)


def add(workspace: Workspace, folder: Path, name: str, content: ArticleContent) -> Outcome[Template]:
    """Add a template after the others, with what of `content` other articles can use.

    Raises ActionNotPermitted, InvalidTemplate, CategoryNotFound, InvalidContent.
    """
    workspace.require(Action.MANAGE_NEWSROOM)
    new = Template(new_id(workspace.clock()), name, content)
    with workspace.newsroom.database.writing() as session:
        before = _stored(session, folder)
        clean = _checked(session, new, before)
        session.add(_row(clean, len(before)))
        _record(session, workspace, None, clean)
    return Outcome(clean, Change.of(ChangeKind.SETTINGS))


def change(workspace: Workspace, folder: Path, template: Template) -> Outcome[Template]:
    """Replace the template that has the identifier of `template`, or stop or begin to offer it.

    Raises ActionNotPermitted, TemplateNotFound, InvalidTemplate, CategoryNotFound, InvalidContent.
    """
    workspace.require(Action.MANAGE_NEWSROOM)
    with workspace.newsroom.database.writing() as session:
        before = _stored(session, folder)
        old = next((one for one in before if one.template_id == template.template_id), None)
        if old is None:
            raise TemplateNotFound(template=template.name)
        clean = _checked(session, template, before, old)
        if clean == old:
            return Outcome(clean, Change())
        values = {"name": clean.name, "content": _stored_form(clean), "offered": clean.offered}
        session.execute(
            update(TemplateRow).where(TemplateRow.template_id == clean.template_id).values(values)
        )
        _record(session, workspace, old, clean)
    return Outcome(clean, Change.of(ChangeKind.SETTINGS))


def reset(workspace: Workspace, folder: Path, template_id: str) -> Outcome[Template]:
    """Make a template what the program came with; raises TemplateNotFound for one of the newsroom's own."""
    for one in shipped_templates(folder):
        if one.template_id == template_id:
            return change(workspace, folder, one)
    raise TemplateNotFound(template=template_id)


def reorder(workspace: Workspace, folder: Path, template_ids: Sequence[str]) -> Outcome[None]:
    """Put the templates in the order of `template_ids`; those it does not name follow as they stood.

    Raises ActionNotPermitted.
    """
    workspace.require(Action.MANAGE_NEWSROOM)
    places = {template_id: place for place, template_id in enumerate(template_ids)}
    with workspace.newsroom.database.writing() as session:
        before = [one.template_id for one in _stored(session, folder)]
        after = sorted(before, key=lambda one: places.get(one, len(places)))
        if after == before:
            return Outcome(None, Change())
        for place, template_id in enumerate(after):
            session.execute(
                update(TemplateRow).where(TemplateRow.template_id == template_id).values(position=place)
            )
        _journal(session, workspace, [before, after])
    return Outcome(None, Change.of(ChangeKind.SETTINGS))


def _stored(session: Session, folder: Path) -> tuple[Template, ...]:
    """Return the newsroom's templates; those of the program become its own with the first change."""
    stored = newsroom_queries.templates(session)
    if not stored:
        stored = shipped_templates(folder)
        session.add_all(_row(one, place) for place, one in enumerate(stored))
        session.flush()
    return stored


def _checked(
    session: Session, template: Template, others: tuple[Template, ...], old: Template | None = None
) -> Template:
    name = single_line(template.name)
    if not name:
        raise InvalidTemplate(field="name", problem="empty")
    if any(
        one.name.casefold() == name.casefold() and one.template_id != template.template_id for one in others
    ):
        raise InvalidTemplate(field="name", problem="name_taken")
    content = checked(reusable(template.content))
    check_references(session, content, ArticleContent() if old is None else old.content)
    return replace(template, name=name, content=content)


def _row(template: Template, position: int) -> TemplateRow:
    return TemplateRow(
        template_id=template.template_id,
        name=template.name,
        content=_stored_form(template),
        offered=template.offered,
        position=position,
    )


def _stored_form(template: Template) -> str:
    return canonical_form(template.content).decode()


def _record(session: Session, workspace: Workspace, old: Template | None, new: Template) -> None:
    _journal(session, workspace, [None if old is None else _summary(old), _summary(new)])


def _summary(template: Template) -> dict[str, Any]:
    return {
        "id": template.template_id,
        "name": template.name,
        "offered": template.offered,
        "digest": content_digest(template.content),
    }


def _journal(session: Session, workspace: Workspace, change: list[Any]) -> None:
    record(
        session,
        EventKind.SETTINGS_CHANGED,
        at=workspace.clock(),
        actor_id=workspace.actor.person_id,
        data={"templates": change},
    )
