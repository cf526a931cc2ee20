"""Proofs by all shipped rules: whole articles, one changed paragraph, and the start of their process."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.proofing.proof_process import ProofProcess
from desktop_app.services import proofs

from .figures import MEGABYTES, Figure
from .memory import kilobytes
from .sample_text import article_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.domain.articles import ArticleContent

    from .place import Place

_ROUNDS = 20
_SIZES = ((1_000, 30.0, 5.0), (5_000, None, None), (20_000, None, None))


def measure(place: Place) -> Iterator[Figure]:
    """Proof articles nobody has looked at, change a paragraph of each, and start the process again."""
    del place
    yield from _starts()
    configuration = proofs.shipped_configuration()
    with ProofProcess() as process:
        process.proof(article_of(100), configuration)

        def proof(content: ArticleContent) -> float:
            return _timed(lambda: process.proof(content, configuration))

        for words, whole, part in _SIZES:
            rounds = _ROUNDS if words < 5_000 else 5
            # Each with words of its own: nothing of them is known.
            articles = [_numbered(article_of(words, seed), seed + words) for seed in range(rounds)]
            size = f"{words} words"
            yield Figure("proofing.whole", [proof(one) for one in articles], size, target=whole, held="p95")
            changed = [replace(one, body=f"{one.body}\n\nThêm câu thứ {words}.") for one in articles]
            values = [proof(one) for one in changed]
            yield Figure("proofing.paragraph", values, size, target=part, held="p95")
        yield Figure("proofing.memory", [_megabytes(process)], "after 20000 words", unit=MEGABYTES)


def _starts() -> Iterator[Figure]:
    """Start the process several times; the first proof in it loads all there is to load."""
    configuration = proofs.shipped_configuration()
    empty, first, sizes = [], [], []
    for _ in range(5):
        with ProofProcess() as process:
            empty.append(_timed(lambda process=process: process.proof(article_of(1), _NOTHING)))  # type: ignore[misc]
            bare = _megabytes(process)
            first.append(_timed(lambda process=process: process.proof(article_of(1), configuration)))  # type: ignore[misc]
            sizes.append(_megabytes(process) - bare)
    yield Figure("proofing.start", empty, "the process alone", notes="Python and its modules")
    yield Figure("proofing.load", first, "rules, glossary, language model", target=150)
    yield Figure("proofing.loaded", sizes, "above the empty process", unit=MEGABYTES, target=30)


_NOTHING = replace(proofs.shipped_configuration(), rules=(), glossary=())


def _numbered(content: ArticleContent, number: int) -> ArticleContent:
    """Give every paragraph words that no other article has."""
    paragraphs = content.body.split("\n\n")
    numbered = [f"{one} Đây là đoạn {number}.{place}." for place, one in enumerate(paragraphs)]
    return replace(content, body="\n\n".join(numbered))


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _megabytes(process: ProofProcess) -> float:
    assert process.process_id is not None
    return kilobytes(process.process_id, "Pss") / 1000
