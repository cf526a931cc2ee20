"""The schema: models and migrations agree, and what was written stays written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop_app.services import approvals, assets, exporting
from desktop_app.storage.rows import Base
from tests.sample_photos import write_photo

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.rendering.page import PageRenderer
    from desktop_app.storage.newsroom import Newsroom
    from tests.desk import Desk


def test_the_migrated_schema_is_that_of_the_models(newsroom: Newsroom) -> None:
    def of_the_models(_object: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
        return kind != "table" or not str(name).startswith("search")

    with newsroom.database.connection() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": False, "include_object": of_the_models}
        )
        assert compare_metadata(context, Base.metadata) == []


@pytest.fixture
def busy_desk(desk: Desk, page_renderer: PageRenderer, themes_dir: Path, tmp_path: Path) -> Desk:
    """A newsroom with a row in every table."""
    assets.add_photo(desk.reporter, write_photo(tmp_path))
    article = desk.approved()
    desk.save(desk.chief, article, headline="Sửa sau khi duyệt")
    approvals.approve(desk.chief, article)
    exporting.export(desk.export_desk, article, tmp_path / "xuất", page_renderer, themes_dir)
    return desk


@pytest.mark.parametrize("table", ["revisions", "revision_parents", "events", "assets", "receipts"])
def test_no_statement_alters_or_removes_a_record(busy_desk: Desk, table: str) -> None:
    database = busy_desk.newsroom.database
    with database.reading() as session:
        column = session.execute(text(f"SELECT * FROM {table}")).mappings().first()
    assert column is not None, "the test needs a row to alter"
    name = next(iter(column))
    for statement in (f"UPDATE {table} SET {name} = {name}", f"DELETE FROM {table}"):
        with pytest.raises(IntegrityError, match="forbidden"), database.writing() as session:
            session.execute(text(statement))


@pytest.mark.parametrize("table", ["articles", "people"])
def test_no_statement_removes_an_article_or_a_person(busy_desk: Desk, table: str) -> None:
    with (
        pytest.raises(IntegrityError, match="forbidden"),
        busy_desk.newsroom.database.writing() as session,
    ):
        session.execute(text(f"DELETE FROM {table}"))
