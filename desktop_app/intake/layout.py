"""Paragraphs of a copied page sorted into lead, photo slots and body, as the station's page is laid out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.articles import Photo

from . import captions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .paragraphs import Paragraph


@dataclass(frozen=True, slots=True)
class Layout:
    """The text of an article: `body` is Markdown that places every photo but the one under the lead."""

    lead: str
    body: str
    photos: tuple[Photo, ...]


def lay_out(paragraphs: Sequence[Paragraph]) -> Layout:
    """Return the lead, the photo slots their captions ask for, and the body.

    The first paragraph is the lead unless it is the only one: an article cannot be without a body. The
    first photo is the featured one; under the lead the page shows it without the body placing it.
    """
    photos: list[Photo] = []
    texts: list[str] = []
    body: list[str] = []
    after_photo = False
    for number, paragraph in enumerate(paragraphs):
        more_follows = number + 1 < len(paragraphs)
        caption, credit = captions.split_credit(paragraph.text)
        if after_photo and not caption and not photos[-1].credit and paragraph.alone:
            photos[-1] = _photo(len(photos), photos[-1].caption, credit)
        elif _is_caption(
            paragraph, texts_before=len(texts), after_photo=after_photo, more_follows=more_follows
        ):
            photos.append(_photo(len(photos) + 1, caption, credit))
            if len(photos) > 1 or len(texts) > 1:
                body.append(f"![]({photos[-1].key})")
            after_photo = True
        else:
            texts.append(paragraph.text)
            body.append(paragraph.markdown())
            after_photo = False
    lead = texts[0] if len(texts) > 1 else ""
    return Layout(lead, "\n\n".join(body[1:] if lead else body), tuple(photos))


def _photo(number: int, caption: str, credit: str) -> Photo:
    return Photo(key=f"anh-{number}", caption=caption, credit=credit, featured=number == 1)


def _is_caption(paragraph: Paragraph, *, texts_before: int, after_photo: bool, more_follows: bool) -> bool:
    if captions.in_body(paragraph):
        return more_follows or texts_before > 1
    return texts_before == 1 and not after_photo and more_follows and captions.under_lead(paragraph)
