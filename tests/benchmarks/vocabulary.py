"""5,000 tags on 20,000 articles: looking them up in the background, and an answer at every key."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import newsrooms, people, term_changes, vocabularies
from desktop_app.services.places import read_places
from desktop_app.services.suggestions import Suggestions
from desktop_app.services.workspace import Workspace
from desktop_app.storage.rows import ArticleRow, ArticleTermRow

from .figures import Figure
from .place import ROOT, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.storage.newsroom import Newsroom

_ARTICLES, _TAGS, _EACH, _ALIASES = 20_000, 5_000, 4, 50
_SIZE = f"{_TAGS} tags on {_ARTICLES} articles"
_SYLLABLES = """
    Cần Đước Bến Lức Mặt trận Tổ quốc nông thôn mới lúa đông xuân hạn mặn hội nghị tổng kết an ninh giáo dục
    chuyển đổi số giao thông học bổng phụ nữ thanh niên cựu chiến binh xây dựng Đảng
"""
_TYPED = ("c", "ca", "can duoc", "Cần Đước", "han man", "hoi nghi tong ket 49", "khong co", "")
_ROUNDS = 30


def measure(place: Place) -> Iterator[Figure]:
    """Fill a newsroom with tags, look them up, type, and decide."""
    newsroom = newsrooms.open_newsroom(place.newsroom(_ARTICLES))
    try:
        editor = Workspace(newsroom, people.find(newsroom, "bientap"))
        names = _fill(newsroom)
        for name, into in zip(names[:_ALIASES], names[_ALIASES:], strict=False):
            term_changes.merge(editor, VocabularyKind.TAG, name, into)
        looked_up = _timed(lambda: vocabularies.vocabulary(editor, VocabularyKind.TAG), 10)
        yield Figure("vocabulary.looked_up", looked_up, _SIZE, notes="off the main thread")
        known = vocabularies.vocabulary(editor, VocabularyKind.TAG)
        units = read_places(ROOT / "resources" / "places").units
        yield Figure("vocabulary.prepared", _timed(lambda: Suggestions(known, units), 10), _SIZE)
        suggestions = Suggestions(known, units)
        for typed in _TYPED:
            values = _timed(lambda typed=typed: suggestions.find(typed), _ROUNDS)  # type: ignore[misc]
            yield Figure("vocabulary.completed", values, f"{_SIZE}, “{typed}”", target=8, held="p95")
        merges = iter(zip(names[200:300], names[300:400], strict=True))
        merged = _timed(lambda: term_changes.merge(editor, VocabularyKind.TAG, *next(merges)), _ROUNDS)
        yield Figure("vocabulary.merged", merged, f"{_SIZE}, fsync included")
    finally:
        newsroom.close()


def _fill(newsroom: Newsroom) -> list[str]:
    """Give every article some of 5,000 tags, a few of them very often; return the tags."""
    chance = random.Random(20250701)
    words = _SYLLABLES.split()
    names = [f"{' '.join(chance.sample(words, chance.randint(2, 5)))} {number}" for number in range(_TAGS)]
    often = [1 / (rank + 10) for rank in range(_TAGS)]
    with newsroom.database.writing() as session:
        rows = [
            {"article_id": article, "kind": "tag", "name": name}
            for article in session.scalars(select(ArticleRow.article_id)).all()
            for name in {*chance.choices(names, often, k=_EACH), chance.choice(names)}
        ]
        session.execute(insert(ArticleTermRow), rows)
    return names


def _timed(work: Callable[[], object], rounds: int) -> list[float]:
    values = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        values.append((time.perf_counter() - begun) * 1000)
    return values
