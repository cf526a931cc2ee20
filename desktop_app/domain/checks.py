"""Checks before an article is submitted, approved or exported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .articles import ArticleContent


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


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark of a check. `field` is the content field to go to, `item` a photo's key or empty."""

    check: Check
    severity: Severity
    field: str
    item: str = ""


def findings(content: ArticleContent) -> tuple[Finding, ...]:
    """Return what is missing in `content`, required things first."""
    found = list(_findings(content))
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.REQUIRED))


def required(content: ArticleContent) -> tuple[Finding, ...]:
    """Return only the findings that stop the article."""
    return tuple(finding for finding in findings(content) if finding.severity is Severity.REQUIRED)


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
    yield from _photo_findings(content)


def _photo_findings(content: ArticleContent) -> Iterator[Finding]:
    for photo in content.photos:
        if not photo.digest:
            yield Finding(Check.PHOTO_WITHOUT_FILE, Severity.RECOMMENDED, "photos", photo.key)
        if not photo.caption.strip():
            yield Finding(Check.PHOTO_WITHOUT_CAPTION, Severity.RECOMMENDED, "photos", photo.key)
        if not photo.alt.strip():
            yield Finding(Check.PHOTO_WITHOUT_ALT, Severity.RECOMMENDED, "photos", photo.key)
