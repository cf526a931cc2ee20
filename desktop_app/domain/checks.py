"""Checks before an article is submitted, approved or exported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from .prompts import first_prompt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .articles import ArticleContent
    from .proofs import ProofFinding

# The texts that a page shows: a prompt in the internal notes does no harm.
_READ_FIELDS = ("headline", "lead", "body", "byline", "source", "event_thread", "place")


class Severity(StrEnum):
    """Whether a finding stops the article or only advises."""

    REQUIRED = "required"
    RECOMMENDED = "recommended"


class Check(StrEnum):
    """What can be found."""

    NO_HEADLINE = "no_headline"
    NO_BODY = "no_body"
    NO_CATEGORY = "no_category"
    NO_LEAD = "no_lead"
    NO_BYLINE = "no_byline"
    NO_TAGS = "no_tags"
    PHOTO_WITHOUT_FILE = "photo_without_file"
    PHOTO_WITHOUT_CAPTION = "photo_without_caption"
    PHOTO_WITHOUT_ALT = "photo_without_alt"
    MEDIA_WITHOUT_ADDRESS = "media_without_address"
    MEDIA_WITHOUT_TITLE = "media_without_title"
    PROMPT_LEFT = "prompt_left"
    FIGURE_PROMPT_LEFT = "figure_prompt_left"
    PROOF_MISTAKE = "proof_mistake"


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark of a check. `field` is the content field to go to.

    `item` is what to go to in it: the key of a photo or of media, the prompt that stands in a text, or empty.
    `number` is which of the photos or media it is, from 1. `proof` is the mistake of which a finding tells.
    """

    check: Check
    severity: Severity
    field: str
    item: str = ""
    number: int = 0
    proof: ProofFinding | None = None


def findings(content: ArticleContent) -> tuple[Finding, ...]:
    """Return what is missing in `content`, required things first."""
    found = list(_findings(content))
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.REQUIRED))


def required(content: ArticleContent) -> tuple[Finding, ...]:
    """Return only the findings that stop the article."""
    return tuple(finding for finding in findings(content) if finding.severity is Severity.REQUIRED)


def of_proofs(mistakes: Iterable[ProofFinding]) -> tuple[Finding, ...]:
    """Return mistakes found in proofing as findings that stop the article."""
    return tuple(
        Finding(Check.PROOF_MISTAKE, Severity.REQUIRED, *place_of(mistake), proof=mistake)
        for mistake in mistakes
    )


def place_of(mistake: ProofFinding) -> tuple[str, str]:
    """Return the content field of a mistake, and what to go to there."""
    if mistake.field in {"caption", "alt"}:
        return "photos", mistake.item
    if mistake.field == "media_title":
        return "media", mistake.item
    return mistake.field, mistake.text


def _findings(content: ArticleContent) -> Iterator[Finding]:
    if not content.headline.strip():
        yield Finding(Check.NO_HEADLINE, Severity.REQUIRED, "headline")
    if not content.body.strip():
        yield Finding(Check.NO_BODY, Severity.REQUIRED, "body")
    if not content.category:
        yield Finding(Check.NO_CATEGORY, Severity.REQUIRED, "category")
    if not content.lead.strip():
        yield Finding(Check.NO_LEAD, Severity.RECOMMENDED, "lead")
    if not content.byline.strip():
        yield Finding(Check.NO_BYLINE, Severity.RECOMMENDED, "byline")
    if not content.tags:
        yield Finding(Check.NO_TAGS, Severity.RECOMMENDED, "tags")
    yield from _prompt_findings(content)
    yield from _photo_findings(content)
    yield from _media_findings(content)


def _prompt_findings(content: ArticleContent) -> Iterator[Finding]:
    """What a template asked for and nobody answered must not reach a reader."""
    for name in _READ_FIELDS:
        prompt = first_prompt(getattr(content, name))
        if prompt is not None:
            yield Finding(Check.PROMPT_LEFT, Severity.REQUIRED, name, prompt)
    prompt = first_prompt(*content.tags)
    if prompt is not None:
        yield Finding(Check.PROMPT_LEFT, Severity.REQUIRED, "tags", prompt)
    for number, photo in enumerate(content.photos, 1):
        if first_prompt(photo.caption, photo.credit, photo.alt) is not None:
            yield Finding(Check.FIGURE_PROMPT_LEFT, Severity.REQUIRED, "photos", photo.key, number)
    for number, media in enumerate(content.media, 1):
        if first_prompt(media.title) is not None:
            yield Finding(Check.FIGURE_PROMPT_LEFT, Severity.REQUIRED, "media", media.key, number)


def _photo_findings(content: ArticleContent) -> Iterator[Finding]:
    for number, photo in enumerate(content.photos, 1):
        if not photo.digest:
            yield Finding(Check.PHOTO_WITHOUT_FILE, Severity.RECOMMENDED, "photos", photo.key, number)
        if not photo.caption.strip() and not content.is_only_poster(photo.key):
            yield Finding(Check.PHOTO_WITHOUT_CAPTION, Severity.RECOMMENDED, "photos", photo.key, number)
        if not photo.alt.strip():
            yield Finding(Check.PHOTO_WITHOUT_ALT, Severity.RECOMMENDED, "photos", photo.key, number)


def _media_findings(content: ArticleContent) -> Iterator[Finding]:
    for number, media in enumerate(content.media, 1):
        if not media.address.strip():
            yield Finding(Check.MEDIA_WITHOUT_ADDRESS, Severity.RECOMMENDED, "media", media.key, number)
        if not media.title.strip():
            yield Finding(Check.MEDIA_WITHOUT_TITLE, Severity.RECOMMENDED, "media", media.key, number)
