"""What a check found, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.checks import Check, Finding
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

from .fields import content_field_name

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST = 36
_SENTENCES: Mapping[Check, str] = {
    Check.NO_HEADLINE: QT_TRANSLATE_NOOP("Findings", "The article has no headline. Write a headline."),
    Check.NO_BODY: QT_TRANSLATE_NOOP("Findings", "The article has no body. Write the body."),
    Check.NO_CATEGORY: QT_TRANSLATE_NOOP(
        "Findings", "The article has no primary category. Choose a category."
    ),
    Check.NO_LEAD: QT_TRANSLATE_NOOP(
        "Findings", "There is no lead. Readers see it first; write a short one."
    ),
    Check.NO_BYLINE: QT_TRANSLATE_NOOP("Findings", "There is no byline. Write who wrote the article."),
    Check.NO_TAGS: QT_TRANSLATE_NOOP(
        "Findings", "There are no tags. Add a few so that readers find the article."
    ),
    Check.PHOTO_WITHOUT_FILE: QT_TRANSLATE_NOOP(
        "Findings", "Photo {number} still waits for its file. Choose the file or remove the photo."
    ),
    Check.PHOTO_WITHOUT_CAPTION: QT_TRANSLATE_NOOP(
        "Findings", "Photo {number} has no caption. Write a caption."
    ),
    Check.PHOTO_WITHOUT_ALT: QT_TRANSLATE_NOOP(
        "Findings", "Photo {number} has no description for readers who cannot see it. Describe the picture."
    ),
    Check.MEDIA_WITHOUT_ADDRESS: QT_TRANSLATE_NOOP(
        "Findings", "Video or audio {number} has no address. Paste the address or remove it."
    ),
    Check.MEDIA_WITHOUT_TITLE: QT_TRANSLATE_NOOP(
        "Findings", "Video or audio {number} has no title. Write what readers will see or hear."
    ),
    Check.PROOF_MISTAKE: QT_TRANSLATE_NOOP("Findings", "{field}, “{text}”: {reason}"),
    Check.PROMPT_LEFT: QT_TRANSLATE_NOOP("Findings", "{field}: type over the prompt {item}."),
    Check.FIGURE_PROMPT_LEFT: QT_TRANSLATE_NOOP(
        "Findings", "{field} {number}: the words still hold a prompt of the template. Type over it."
    ),
}


def finding_sentence(finding: Finding) -> str:
    """Return what `finding` says and what to do about it."""
    sentence = QCoreApplication.translate("Findings", _SENTENCES[finding.check])
    mistake = finding.proof
    return sentence.format(
        item=_shortened(finding.item),
        number=finding.number,
        field=content_field_name(finding.field),
        text="" if mistake is None else _shortened(mistake.text),
        reason="" if mistake is None else mistake.reason,
    )


def _shortened(text: str) -> str:
    """A long prompt by its beginning, with its brackets."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2].rstrip()}…{text[-1]}"
