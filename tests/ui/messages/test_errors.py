"""Every refusal has a sentence of its own that says what to do."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from desktop_app.domain import errors
from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.checks import required
from desktop_app.domain.errors import EditorialError
from desktop_app.domain.people import Action
from desktop_app.domain.proofs import RuleFault
from desktop_app.domain.workflow import Obstacle, Stage
from desktop_app.ui.messages import error_sentence

REFUSALS = sorted(
    (
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, EditorialError) and kind is not EditorialError
    ),
    key=lambda kind: kind.__name__,
)
DATA: dict[str, Any] = {
    "article": "0190-bai",
    "revision": 3,
    "login": "phongvien",
    "name": "MTTQ",
    "term": "Mặt trận Tổ quốc",
    "category": "Thời tiết",
    "field": "lead",
    "problem": "not_text",
    "action": Action.APPROVE,
    "reason": Obstacle.ROLE,
    "findings": required(ArticleContent()),
    "until": datetime(2019, 4, 24, 9, 59, tzinfo=UTC),
    "expected": 4,
    "found": 5,
    "path": "/đài/ảnh hội nghị.jpg",
    "limit": 50_000_000,
    "unit": "pixels",
    "digest": "0" * 64,
    "detail": "lý do kỹ thuật",
    "seconds": 5,
    "rule": "typography.space",
    "faults": (RuleFault("no_example"),),
}


@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.code)
def test_every_refusal_has_a_sentence_that_fills_all_its_places(kind: type[EditorialError]) -> None:
    sentence = error_sentence(kind(**DATA))
    assert sentence.endswith(".")
    assert len(sentence) > 20
    assert "{" not in sentence
    assert "–" not in sentence.split()
    assert kind.code not in sentence


def test_no_two_refusals_say_the_same() -> None:
    about_fields = {"invalid_content", "invalid_settings", "invalid_genre", "invalid_template"}
    own = [kind for kind in REFUSALS if kind.code not in about_fields]
    sentences = {error_sentence(kind(**DATA)) for kind in own}
    assert len(sentences) == len(own)


def test_a_refusal_that_carries_less_than_promised_still_speaks() -> None:
    assert "–" in error_sentence(errors.PersonNotFound())
    assert error_sentence(errors.DraftConflict(article=None)).startswith("The article was changed elsewhere")


def test_a_field_is_called_by_its_name_in_the_form() -> None:
    sentence = error_sentence(errors.InvalidContent(field="photos.caption", problem="not_unicode"))
    assert sentence.startswith("Photo caption: ")
    sentence = error_sentence(errors.InvalidSettings(field="lead_limit_words", problem="out_of_range"))
    assert sentence.startswith("Lead limit: ")
    sentence = error_sentence(errors.InvalidContent(field="màu", problem="unknown_field"))
    assert sentence.startswith("“màu”: ")


def test_a_problem_this_program_does_not_know_is_named() -> None:
    sentence = error_sentence(errors.UnreadableFile(path="a/bài.txt", problem="bị khóa"))
    assert "“bài.txt”" in sentence
    assert "bị khóa" in sentence


def test_an_embargo_is_told_in_the_stations_time() -> None:
    zone = timezone(timedelta(hours=7))
    assert "24/04/2019 16:59" in error_sentence(errors.Embargoed(**DATA), zone)


def test_a_refused_action_says_why_and_at_which_step() -> None:
    error = errors.ActionNotPermitted(action=Action.TAKE, reason=Obstacle.STAGE, stage=Stage.DRAFTING)
    assert error_sentence(error) == (
        "You cannot take the article now: the author is still writing and has not submitted it."
    )


def test_all_that_is_missing_is_listed() -> None:
    sentence = error_sentence(errors.ChecksFailed(findings=required(ArticleContent(headline="Cần Đước"))))
    assert "no headline" not in sentence
    assert "no body" in sentence
    assert "no primary category" in sentence


def test_photo_limits_are_given_in_their_own_unit() -> None:
    assert "50 million pixels" in error_sentence(errors.PhotoTooLarge(**DATA))
    assert "48 MB" in error_sentence(errors.PhotoTooLarge(**{**DATA, "unit": "bytes"}))


def test_what_nobody_expected_is_told_with_its_cause() -> None:
    assert "RuntimeError: ổ đĩa lạ" in error_sentence(RuntimeError("ổ đĩa lạ"))
    assert "editorial_error" in error_sentence(EditorialError())
