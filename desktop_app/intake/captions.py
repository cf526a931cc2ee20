"""Telling the caption of a photo from a paragraph and from a subheading, when only the text was copied.

A caption and a subheading look alike: a short line without a final stop between blank lines. Of such
lines inside 30,000 news articles nearly all are subheadings, so one counts as a caption only where it
stands under the lead, where the site puts its photo, or where it speaks as captions do. A caption that
was not recognised stays a paragraph in sight of everybody; nothing is lost either way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .paragraphs import ends_sentence

if TYPE_CHECKING:
    from .paragraphs import Paragraph

_LONGEST_CAPTION = 45
_LONGEST_CREDIT = 8
# Longer lines are paragraphs; the patterns below would be slow on them.
_MOST_CHARACTERS = 400
_FEWEST_WORDS_OF_A_SCENE = 6
_MOST_WORDS_OF_A_SCENE = 30

# “… Ảnh: Kim Thoa”, “… (Ảnh: TTXVN)”, “… – Nguồn ảnh: Báo Long An”.
_CREDIT = re.compile(
    r"(?:^|(?P<gap>\s*[–—-]\s*|\s+|(?<=[.,;])))(?P<open>[(\[]\s*)?"
    r"(?<!hình )(?:ảnh|nguồn ảnh|ảnh tư liệu)\s*:\s*(?P<credit>[^:()\[\]]+?)\s*(?(open)[)\]])\.?$",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"(?:quang cảnh|toàn cảnh|khung cảnh|một góc|phối cảnh|nghi thức|tiết mục|màn trình diễn"
    r"|(?:các |những |đông đảo )?(?:đại biểu|đồng chí|vị lãnh đạo)|đ/c|ban giám khảo|ông|bà"
    r"|(?:phó )?(?:bí thư|chủ tịch|giám đốc|trưởng ban|trưởng phòng)|đoàn (?:đại biểu|công tác|viên))\s",
    re.IGNORECASE,
)
_SCENE = re.compile(
    r"(?:nông dân|ngư dân|người dân|bà con|công nhân|học sinh|sinh viên|chiến sĩ|bộ đội|thanh niên|phụ nữ"
    r"|cán bộ|lực lượng|lãnh đạo|đại diện)\s",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\((?:(?:người )?(?:đứng|ngồi|thứ|hàng|bên|bìa|áo)\s|trái\)|phải\)|giữa\)|ảnh)"
    r"|từ (?:trái|phải) (?:sang|qua)|\b(?:chụp (?:ảnh|hình) lưu niệm|cắt băng khánh thành)\b"
    r"|\bphát biểu (?:tại|khai mạc|bế mạc|chỉ đạo|kết luận)\b"
    r"|\btrao (?:quà|bằng|giấy|tặng|giải|học bổng|kỷ niệm|thưởng|cờ|bảng)\b.*\bcho\b",
    re.IGNORECASE,
)
# A list item, a headline dated in brackets, a statement “Ông X: …”.
_SOMETHING_ELSE = re.compile(r"^(?:[-–—+*•#>]|\(?\w{1,3}[.)]\s)|\(\d{1,2}/\d{1,2}/\d{4}\)$|:\s")
# A sentence that lost its final stop: “Dịp này, …”; “Ông A cho biết …”.
_ADVERBIAL = re.compile(r"(?:\S+\s){1,3}\S+,\s")
_REPORTED = re.compile(r"\bcho (?:biết|rằng|hay)\b", re.IGNORECASE)


def split_credit(text: str) -> tuple[str, str]:
    """Return a caption without its photographer, and the photographer, empty when none is named."""
    found = _CREDIT.search(text) if len(text) <= _MOST_CHARACTERS else None
    if found is None or not found["credit"][0].isupper() or len(found["credit"].split()) > _LONGEST_CREDIT:
        return text, ""
    before = text[: found.start()].rstrip()
    if not before and not _is_name(found["credit"]):
        # “Ảnh: Lễ khởi công tại xã Long Hựu Đông” tells what is seen, not who took it.
        return text, ""
    return before, found["credit"]


def _is_name(credit: str) -> bool:
    """Return whether most words of `credit` begin with a capital, as those of a name or an agency do."""
    words = credit.split()
    return 2 * sum(word[0].islower() for word in words) < len(words)


def under_lead(paragraph: Paragraph) -> bool:
    """Return whether `paragraph`, between lead and body, is the caption of the photo that stands there."""
    return _may_be_caption(paragraph) and not paragraph.text.isupper()


def in_body(paragraph: Paragraph) -> bool:
    """Return whether `paragraph`, anywhere, speaks so plainly as a caption that a photo stood above it."""
    if not _may_be_caption(paragraph):
        return False
    text, credit = split_credit(paragraph.text)
    if credit:
        return True
    words = len(text.split())
    if words > _MOST_WORDS_OF_A_SCENE or _REPORTED.search(text):
        return False
    scene = _SCENE.match(text) and words >= _FEWEST_WORDS_OF_A_SCENE
    return bool(_SHOWN.match(text) or ((scene or _POINTING.search(text)) and not _ADVERBIAL.match(text)))


def _may_be_caption(paragraph: Paragraph) -> bool:
    if not paragraph.alone or len(paragraph.text) > _MOST_CHARACTERS:
        return False
    text, credit = split_credit(paragraph.text)
    if len(paragraph.lines) > 1 or len(text.split()) > _LONGEST_CAPTION:
        return False
    # With a photographer named, a caption may be whole sentences.
    return credit != "" or not (ends_sentence(text) or _SOMETHING_ELSE.search(text))
