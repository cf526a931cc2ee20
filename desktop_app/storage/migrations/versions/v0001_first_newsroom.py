"""The first newsroom: people, articles, revisions, journal, photos, receipts and the search index.

Migrations are written out by hand and never change once released.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_IMMUTABLE = ("revisions", "revision_parents", "events", "assets", "receipts")


def upgrade() -> None:
    """Create every table of the first release."""
    _create_newsroom()
    _create_journal_and_revisions()
    _create_articles()
    _create_files()
    _create_search()
    for table in _IMMUTABLE:
        _forbid(table, "UPDATE")
        _forbid(table, "DELETE")
    _forbid("articles", "DELETE")
    _forbid("people", "DELETE")


def _create_newsroom() -> None:
    op.create_table(
        "meta", sa.Column("key", sa.Text, primary_key=True), sa.Column("value", sa.Text, nullable=False)
    )
    op.create_table(
        "categories",
        sa.Column("slug", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("parent", sa.Text, sa.ForeignKey("categories.slug")),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_table(
        "people",
        sa.Column("person_id", sa.Text, primary_key=True),
        sa.Column("login", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("pen_name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("password_hash", sa.Text, nullable=False),
    )


def _create_journal_and_revisions() -> None:
    op.create_table(
        "revisions",
        sa.Column("revision_id", sa.Text, primary_key=True),
        sa.Column("article_id", sa.Text, sa.ForeignKey("articles.article_id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("created_by", sa.Text, sa.ForeignKey("people.person_id"), nullable=False),
        sa.UniqueConstraint("article_id", "number"),
    )
    op.create_table(
        "revision_parents",
        sa.Column("revision_id", sa.Text, sa.ForeignKey("revisions.revision_id"), primary_key=True),
        sa.Column("parent_id", sa.Text, sa.ForeignKey("revisions.revision_id"), primary_key=True),
    )
    op.create_table(
        "events",
        sa.Column("event_id", sa.Text, primary_key=True),
        sa.Column("device_id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("actor_id", sa.Text, sa.ForeignKey("people.person_id")),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("article_id", sa.Text, sa.ForeignKey("articles.article_id")),
        sa.Column("revision_id", sa.Text, sa.ForeignKey("revisions.revision_id")),
        sa.Column("data", sa.Text, nullable=False),
        sa.UniqueConstraint("device_id", "sequence"),
    )
    op.create_index("events_by_article", "events", ["article_id", "at"])


def _create_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("article_id", sa.Text, nullable=False, unique=True),
        sa.Column("author_id", sa.Text, sa.ForeignKey("people.person_id"), nullable=False),
        sa.Column("holder_id", sa.Text, sa.ForeignKey("people.person_id")),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("headline", sa.Text, nullable=False),
        sa.Column("byline", sa.Text, nullable=False),
        sa.Column("category", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("head_revision_id", sa.Text, _later("revisions.revision_id")),
        sa.Column("approval_event_id", sa.Text, _later("events.event_id")),
        sa.Column("approved_revision_id", sa.Text, _later("revisions.revision_id")),
        sa.Column("approved_digest", sa.Text),
        sa.Column("return_event_id", sa.Text, _later("events.event_id")),
    )
    op.create_index("articles_by_time", "articles", ["updated_at", "sequence"])
    op.create_index("articles_by_stage", "articles", ["stage", "updated_at", "sequence"])
    op.create_index(
        "articles_by_author", "articles", ["author_id", "stage", "return_event_id", "updated_at", "sequence"]
    )
    op.create_table(
        "drafts",
        sa.Column("article_id", sa.Text, sa.ForeignKey("articles.article_id"), primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("saved_by", sa.Text, sa.ForeignKey("people.person_id"), nullable=False),
    )
    op.create_table(
        "article_tags",
        sa.Column("article_id", sa.Text, sa.ForeignKey("articles.article_id"), primary_key=True),
        sa.Column("tag", sa.Text, primary_key=True),
    )
    op.create_index("article_tags_by_tag", "article_tags", ["tag"])


def _later(target: str) -> sa.ForeignKey:
    return sa.ForeignKey(target, deferrable=True, initially="DEFERRED")


def _create_files() -> None:
    op.create_table(
        "assets",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("byte_size", sa.Integer, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("original_name", sa.Text, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
        sa.Column("added_by", sa.Text, sa.ForeignKey("people.person_id"), nullable=False),
    )
    op.create_table(
        "receipts",
        sa.Column("receipt_id", sa.Text, primary_key=True),
        sa.Column("article_id", sa.Text, sa.ForeignKey("articles.article_id"), nullable=False),
        sa.Column("revision_id", sa.Text, sa.ForeignKey("revisions.revision_id"), nullable=False),
        sa.Column("event_id", sa.Text, sa.ForeignKey("events.event_id"), nullable=False),
        sa.Column("format", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("receipt", sa.Text, nullable=False),
    )
    op.create_index("receipts_by_article", "receipts", ["article_id", "at"])


def _create_search() -> None:
    # Both columns are prepared by the program (folded; exact with one tone style), so the tokenizer
    # must leave marks alone: its own folding never folds đ.
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(folded, exact, tokenize = 'unicode61 remove_diacritics 0')"
    )
    # Autosave only notes that an article waits for indexing; the index catches up before a search.
    op.create_table("search_pending", sa.Column("sequence", sa.Integer, primary_key=True))
    for name, moment in (("insert", "INSERT"), ("update", "UPDATE OF content")):
        op.execute(
            f"CREATE TRIGGER drafts_searchable_{name} AFTER {moment} ON drafts BEGIN "
            "INSERT OR IGNORE INTO search_pending "
            "SELECT sequence FROM articles WHERE article_id = NEW.article_id; END"
        )


def _forbid(table: str, verb: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: {verb.lower()} is forbidden'); END"
    )
