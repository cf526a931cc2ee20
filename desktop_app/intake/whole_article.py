"""A formatted text taken as a whole article: which of its paragraphs is the headline, the lead, the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.articles import ArticleContent

from .headlines import first_headline
from .plain_text import labelled_lead, without_headline_label
from .reading import Reading, photos_of
from .rich_text.model import Role
from .signature import Signature, take_signature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .rich_text.rich_text import RichText, TextBlock

_LONGEST_LEAD = 100
_MOST_LINES_OF_A_SIGNATURE = 6


def read_whole_article(text: RichText) -> Reading:
    """Return the article that `text` is.

    The headline is a title or what the text begins with, if that is no paragraph; the lead is a subtitle, a
    paragraph labelled `Sapo:`, or one that is all bold, right below. Names on the last lines are the
    byline. A picture above the text opens the article, so that the body does not place it.
    """
    headline, blocks = _take_headline(text.blocks)
    lead, blocks = _take_lead(blocks)
    signature, blocks = _take_signature(blocks)
    opening = _opening_picture(blocks)
    body = "\n\n".join(_promoted([block.markdown for block in blocks if block is not opening]))
    content = ArticleContent(
        headline=without_headline_label(headline),
        lead=lead,
        body=body,
        byline=signature.byline,
        source=signature.source,
        tags=signature.tags,
        photos=photos_of(text),
    )
    return Reading.of(content, text)


def _take_headline(blocks: Sequence[TextBlock]) -> tuple[str, list[TextBlock]]:
    titled = next((one for one in blocks[:_MOST_LINES_OF_A_SIGNATURE] if one.role is Role.TITLE), None)
    first = titled or next((block for block in blocks if not block.key), None)
    if first is None or not first.text:
        return "", list(blocks)
    left = [block for block in blocks if block is not first]
    if first.role in {Role.TITLE, Role.HEADING}:
        return first.text, left
    headline, below = first_headline([first.text, ""])
    return (headline, left) if not any(below) and headline else ("", list(blocks))


def _take_lead(blocks: Sequence[TextBlock]) -> tuple[str, list[TextBlock]]:
    texts = [block for block in blocks if not block.key]
    if len(texts) < 2 or not texts[0].text:
        return "", list(blocks)
    first = texts[0]
    left = [block for block in blocks if block is not first]
    labelled = labelled_lead(first.text)
    if labelled:
        return labelled, left
    set_off = first.role is Role.TEXT and first.set_off and len(first.text.split()) <= _LONGEST_LEAD
    # Two bold paragraphs are no lead above a text, and a bold line may be its first subheading.
    sentence = set_off and not texts[1].set_off and len(first.text.split()) > _LONGEST_LEAD // 10
    return (first.text, left) if first.role is Role.SUBTITLE or sentence else ("", list(blocks))


def _take_signature(blocks: Sequence[TextBlock]) -> tuple[Signature, list[TextBlock]]:
    last: list[TextBlock] = []
    for block in reversed(blocks):
        if block.key:
            continue
        if not block.text or block.role is not Role.TEXT or len(last) == _MOST_LINES_OF_A_SIGNATURE:
            break
        last.insert(0, block)
    texts = [block for block in blocks if not block.key]
    if last and len(last) == len(texts):
        # The first paragraph of a text is never its signature.
        last.pop(0)
    signature, left = take_signature(["…", *(block.text for block in last)])
    taken = last[len(left) - 1 :]
    return signature, [block for block in blocks if not any(block is one for one in taken)]


def _promoted(texts: list[str]) -> list[str]:
    """Return the blocks with the headings a level higher that stood below the headline."""
    if any(text.startswith("## ") for text in texts):
        return texts
    return [text.removeprefix("#") if text.startswith("### ") else text for text in texts]


def _opening_picture(blocks: Sequence[TextBlock]) -> TextBlock | None:
    return blocks[0] if blocks and blocks[0].key else None
