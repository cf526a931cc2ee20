"""Verification names what does not hold together in the vocabularies."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import term_changes, verification
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from tests.desk import Desk

TAG = VocabularyKind.TAG
FRONT = "Mặt trận Tổ quốc"
ALTERED = {
    "an alias that leads nowhere": (
        "PRAGMA foreign_keys = OFF; UPDATE terms SET canonical_id = 'lạ' WHERE name = 'MTTQ'",
        {("term", "MTTQ", "alias"), ("reference", "terms", "*")},
    ),
    "a circle of aliases": (
        "UPDATE terms SET canonical_id = (SELECT term_id FROM terms WHERE name = 'MTTQ') "
        f"WHERE name = '{FRONT}'",
        {("term", FRONT, "alias"), ("term", "MTTQ", "alias")},
    ),
    "an alias of itself": (
        "UPDATE terms SET canonical_id = term_id, details = json_object('under', term_id) WHERE name = 'Tết'",
        {("term", "Tết", "alias")},
    ),
    "an alias of another vocabulary": (
        "UPDATE terms SET kind = 'event' WHERE name = 'MTTQ'",
        {("term", "MTTQ", "alias")},
    ),
    "an alias put under a name of another term": (
        "UPDATE terms SET details = json_object('under', (SELECT term_id FROM terms WHERE name = 'Tết')) "
        "WHERE name = 'MTTQ'",
        {("term", "MTTQ", "alias")},
    ),
    "details that are none": (
        "UPDATE terms SET details = '[' WHERE name = 'Tết'",
        {("term", "Tết", "alias")},
    ),
    "a vocabulary nobody knows": (
        "UPDATE terms SET kind = 'màu' WHERE name = 'Tết'",
        {("term", "Tết", "name")},
    ),
    "a name under another key": (
        "UPDATE terms SET name = 'Tét' WHERE name = 'Tết'",
        {("term", "Tết", "name")},
    ),
    "a name that is no text any more": (
        "UPDATE terms SET name = CAST(x'54ff' AS TEXT) WHERE name = 'Tết'",
        {("term", "Tết", "name")},
    ),
    "a name no text carries": (
        "INSERT INTO article_terms SELECT article_id, 'tag', 'lúa' FROM articles",
        {("draft", "article", "names")},
    ),
    "a name taken from an article": (
        "DELETE FROM article_terms WHERE kind = 'place'",
        {("draft", "article", "names")},
    ),
    "a name that is not the text's any more": (
        "UPDATE article_terms SET name = CAST(x'ff' AS TEXT) WHERE kind = 'place'",
        {("draft", "article", "names")},
    ),
}


@pytest.mark.parametrize("name", ALTERED)
def test_what_does_not_hold_together_is_named(desk: Desk, name: str) -> None:
    article = desk.draft(replace(ARTICLE, tags=("MTTQ",)))
    term_changes.add(desk.editor, TAG, FRONT)
    term_changes.add(desk.editor, TAG, "Tết")
    term_changes.merge(desk.editor, TAG, "MTTQ", FRONT)
    assert verification.verify(desk.newsroom).sound
    desk.newsroom.close()
    statement, expected = ALTERED[name]
    with closing(sqlite3.connect(desk.newsroom.database.path)) as outside:
        names = dict(outside.execute("SELECT term_id, name FROM terms")) | {article: "article"}
        outside.executescript(statement)
    found = {
        (
            fault.kind,
            names.get(fault.subject, fault.subject),
            "*" if fault.kind == "reference" else fault.detail,
        )
        for fault in verification.verify(desk.newsroom).faults
    }
    assert found == expected
