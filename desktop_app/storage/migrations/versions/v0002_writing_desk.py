"""The writing desk: genres, templates, vocabularies, and the working texts of the last thirty days."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of the writing desk; tags move to the table of all names."""
    _create_choices()
    _create_terms()
    _move_tags()
    op.create_table(
        "draft_versions",
        sa.Column("article_id", sa.Text, sa.ForeignKey("articles.article_id"), primary_key=True),
        sa.Column("saved_at", sa.BigInteger, primary_key=True),
        sa.Column("saved_by", sa.Text, sa.ForeignKey("people.person_id"), nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )


def _create_choices() -> None:
    op.create_table(
        "genres",
        sa.Column("slug", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kicker", sa.Text, nullable=False),
        sa.Column("offered", sa.Boolean, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_table(
        "templates",
        sa.Column("template_id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("offered", sa.Boolean, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
    )


def _create_terms() -> None:
    op.create_table(
        "terms",
        sa.Column("term_id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("canonical_id", sa.Text, sa.ForeignKey("terms.term_id")),
        sa.Column("offered", sa.Boolean, nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.UniqueConstraint("kind", "key"),
    )
    op.create_index("terms_by_canonical", "terms", ["canonical_id"])
    op.create_table(
        "article_terms",
        sa.Column("article_id", sa.Text, sa.ForeignKey("articles.article_id"), primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
    )
    op.create_index("article_terms_by_name", "article_terms", ["kind", "name"])


def _move_tags() -> None:
    op.execute("INSERT INTO article_terms SELECT article_id, 'tag', tag FROM article_tags")
    for kind, field in (("event", "event_thread"), ("place", "place")):
        # A draft that is damaged is for `verify` to tell; it must not lock the newsroom.
        name = f"CASE WHEN json_valid(content) THEN json_extract(content, '$.{field}') END"
        op.execute(
            f"INSERT INTO article_terms SELECT article_id, '{kind}', name "
            f"FROM (SELECT article_id, {name} AS name FROM drafts) WHERE name <> ''"
        )
    op.drop_table("article_tags")
