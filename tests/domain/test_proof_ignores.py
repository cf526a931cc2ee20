"""What is passed over in one place is found there again after edits elsewhere, and nowhere else."""

from __future__ import annotations

import pytest

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.proof_ignores import (
    IgnoreScope,
    heeded,
    ignore_from_dict,
    ignore_of,
    ignore_to_dict,
)
from desktop_app.domain.proofs import ProofFinding, ProofKind, ProofSeverity

BODY = "Sáng nay, chính quyền xã họp dân.\n\nChiều, chính quyền xã lại họp."


def findings(body: str, *, rule: str = "r") -> list[ProofFinding]:
    """Return a finding for every “chính quyền” in `body`."""
    word, found, start = "chính quyền", [], body.find("chính quyền")
    while start >= 0:
        found.append(
            ProofFinding(
                "body", "", start, start + len(word), rule, ProofKind.NAMES, ProofSeverity.MUST, word, (), "."
            )
        )
        start = body.find(word, start + 1)
    return found


def left(scope: IgnoreScope, body: str, *, rule: str = "r") -> list[int]:
    """Pass over the second finding in BODY; return which findings are left in `body`."""
    content = ArticleContent(body=BODY)
    passed = ignore_of("1", findings(BODY)[1], scope, content)
    assert ignore_from_dict("1", ignore_to_dict(passed)) == passed
    found = findings(body, rule=rule)
    return [found.index(one) for one in heeded(found, (passed,), ArticleContent(body=body))]


def test_only_the_place_is_passed_over_or_all_of_the_article() -> None:
    assert left(IgnoreScope.HERE, BODY) == [0]
    assert left(IgnoreScope.ARTICLE, BODY) == []
    assert left(IgnoreScope.ARTICLE, BODY, rule="another") == [0, 1]
    assert heeded(findings(BODY), (), ArticleContent()) == tuple(findings(BODY))


@pytest.mark.parametrize(
    ("body", "which"),
    [
        ("Một đoạn mới.\n\n" + BODY, [0]),
        (BODY.replace("Chiều,", "Chiều nay,"), [0]),
        (BODY.replace("lại họp", "họp lại"), [0]),
        (BODY.partition("\n\n")[2], []),
        (BODY.partition("\n\n")[0], [0]),
        (BODY.replace("Chiều, chính quyền xã lại họp.", "Thì chính quyền huyện về."), [0, 1]),
    ],
)
def test_a_place_is_known_by_the_words_around_it(body: str, which: list[int]) -> None:
    assert left(IgnoreScope.HERE, body) == which


@pytest.mark.parametrize("number", [0, 1])
def test_of_two_places_with_the_same_words_behind_one_is_passed_over(number: int) -> None:
    body = "Phát huy chính quyền và các đoàn thể xã; phối hợp với chính quyền và các đoàn thể xã."
    content, found = ArticleContent(body=body), findings(body)
    passed = ignore_of("1", found[number], IgnoreScope.HERE, content)
    assert heeded(found, (passed,), content) == (found[1 - number],)
    both = (passed, ignore_of("2", found[1 - number], IgnoreScope.HERE, content))
    assert heeded(found, both, content) == ()
