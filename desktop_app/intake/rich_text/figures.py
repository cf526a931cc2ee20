"""Which paragraph is the caption of which picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.intake.captions import split_credit
from desktop_app.intake.paragraphs import ends_sentence

from .model import Paragraph, Picture, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .model import Block

_LONGEST_CAPTION = 60
_LONGEST_PLAIN_CAPTION = 35


@dataclass(frozen=True, slots=True)
class Caption:
    """The words under a picture, and who took it."""

    text: str = ""
    credit: str = ""


def taken_captions(blocks: Sequence[Block]) -> tuple[list[Block], dict[str, Caption]]:
    """Return `blocks` without the captions, and the captions by the keys of their pictures.

    A caption says what it is, or it is a short line in italics or in the middle of the page right under
    the picture, or it names the photographer. One above its picture must say what it is.
    """
    left: list[Block] = []
    captions: dict[str, Caption] = {}
    key = ""
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if isinstance(block, Picture):
            above = left[-1] if left else None
            if _is_above(above, following, taken=bool(key)):
                assert isinstance(above, Paragraph)
                left.pop()
                captions[block.key] = _caption(above)
            key = block.key
        elif key and isinstance(block, Paragraph) and _goes_under(block, captions.get(key)):
            captions[key] = _together(captions.get(key), _caption(block))
            continue
        else:
            key = ""
        left.append(block)
    return left, captions


def _is_above(above: Block | None, following: Block | None, *, taken: bool) -> bool:
    said = isinstance(above, Paragraph) and above.role is Role.CAPTION and not taken
    below = isinstance(following, Paragraph) and following.role is Role.CAPTION
    return said and not below


def _goes_under(paragraph: Paragraph, caption: Caption | None) -> bool:
    """Whether a paragraph under a picture, which has `caption` already, is its caption or the rest of it."""
    if paragraph.items or paragraph.role in {Role.HEADING, Role.TITLE, Role.SUBTITLE}:
        return False
    text = paragraph.text
    words, credit = split_credit(_one_line(text))
    if caption is not None:
        # A second line: the photographer, or what else stands in the same caption.
        return not caption.credit and (
            (credit != "" and not words)
            or (paragraph.role is Role.CAPTION and len(text.split()) <= _LONGEST_CAPTION)
        )
    if paragraph.role is Role.CAPTION:
        return True
    if len(text.split()) > _LONGEST_CAPTION:
        return False
    if credit or paragraph.all_italic:
        return True
    short = len(text.split()) <= _LONGEST_PLAIN_CAPTION and not paragraph.all_bold
    return short and (paragraph.centred or (paragraph.beside_picture and not ends_sentence(text)))


def _caption(paragraph: Paragraph) -> Caption:
    return Caption(*split_credit(_one_line(paragraph.text)))


def _together(first: Caption | None, second: Caption) -> Caption:
    if first is None:
        return second
    return replace(
        first, text=" ".join(filter(None, (first.text, second.text))), credit=first.credit or second.credit
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
