"""The proof desk: what the newsroom decided about rules, words and names, and findings passed over."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of the proof desk."""
    op.create_table(
        "proof_decisions",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("item_id", sa.Text, primary_key=True),
        sa.Column("details", sa.Text, nullable=False),
    )
    op.create_table(
        "proof_ignores",
        sa.Column("ignore_id", sa.Text, primary_key=True),
        sa.Column("article_id", sa.Text, sa.ForeignKey("articles.article_id"), nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("ignored_by", sa.Text, sa.ForeignKey("people.person_id"), nullable=False),
        sa.Column("ignored_at", sa.BigInteger, nullable=False),
    )
    op.create_index("proof_ignores_by_article", "proof_ignores", ["article_id"])
