"""Officials whose post in a text is not the one the newsroom knows they hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from desktop_app.language.tones import old_style
from desktop_app.proofing.phrases import Phrases
from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import Official, ProofConfiguration
    from desktop_app.proofing.passages import Passage

# What posts begin with. A former post is another matter.
_HEADS = (
    *("Tổng Bí thư", "Bí thư", "Chủ tịch nước", "Chủ tịch", "Thủ tướng", "Bộ trưởng", "Thứ trưởng"),
    *("Tổng Giám đốc", "Giám đốc", "Trưởng [Bb]an", "Trưởng [Pp]hòng", "Trưởng đoàn", "Trưởng Công an"),
    *("Chánh Văn phòng", "Chánh án", "Viện trưởng", "Cục trưởng", "Chi cục trưởng", "Vụ trưởng"),
    *("Chủ nhiệm", "Hiệu trưởng", "Chỉ huy trưởng", "Chính ủy", "Chính trị viên", "Tổng [Bb]iên tập"),
)
_HEAD = re.compile(
    rf"(?<!\w)(?P<former>(?:[Nn]guyên|[Cc]ựu)\s+)?(?P<post>(?:Quyền\s+)?(?:Phó\s+)?(?:{'|'.join(_HEADS)})(?!\w))"
)
_ADDRESS = re.compile(r"[\s,:–-]*(?:(?:đồng chí|ông|bà|anh|chị)\s*)?$", re.IGNORECASE)
_AFTER = re.compile(r"\s*(?:,|–|-|\()\s*")
# “và” goes on with a name in “Sở Giáo dục và Đào tạo”, and ends it before ông, bà.
_CLAUSE_END = regex.compile(
    r"[.;:!?…”“()]|,(?=\s)|\s[–-]\s|\svà(?=\s+\P{Lu}|\s*$)"
    r"|\s(?:cùng|với|đã|cho|chủ trì|phát biểu|tham dự|dự|trao|đến|là)(?!\w)"
)
# The commonest family names: with one of them begins somebody else.
_FAMILY_NAMES = (
    "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Mai Lâm Đoàn Đào"
)
_SOMEBODY = regex.compile(rf"\s(?:{'|'.join(_FAMILY_NAMES.split())})\s(?=\p{{Lu}})")
_FULL_FORMS = (("Ủy ban nhân dân", "UBND"), ("Hội đồng nhân dân", "HĐND"), ("Mặt trận Tổ quốc", "MTTQ"))
_FARTHEST = 120


def check(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for posts beside the names of officials; it names the post known (`post`, `since`).

    A post that says less than the known one, `Chủ tịch UBND tỉnh`, does not differ from it.
    """
    people: dict[str, list[Official]] = {}
    for official in configuration.officials:
        people.setdefault(official.name, []).append(official)
    names = Phrases(people.items())

    def look(passage: Passage) -> Iterator[Remark]:
        for start, end, officials in names.find(passage.text):
            place = _post_before(passage.text, start) or _post_after(passage.text, end)
            if place is None:
                continue
            told = passage.text[slice(*place)]
            if not any(_agrees(told, official.post) for official in officials):
                posts = tuple(official.post for official in officials)
                since = officials[0].since
                values = {
                    "name": officials[0].name,
                    "post": posts[0],
                    "since": f" từ {since}" if since else "",
                }
                yield Remark(*place, posts, values)

    return PassageCheck(look)


def _post_before(text: str, start: int) -> tuple[int, int] | None:
    """Return where the post right before a name stands: the last one in its clause."""
    first = max(0, start - _FARTHEST)
    before = text[first:start]
    trimmed = _ADDRESS.sub("", before)
    heads = list(_HEAD.finditer(trimmed))
    if not heads or heads[-1]["former"]:
        return None
    begin = heads[-1].start("post")
    if _CLAUSE_END.search(trimmed + " ", begin) or _SOMEBODY.search(trimmed, begin):
        return None
    return first + begin, first + len(trimmed)


def _post_after(text: str, end: int) -> tuple[int, int] | None:
    """Return where the post right after a name stands: “Nguyễn Văn A – Bí thư Huyện ủy”."""
    beside = _AFTER.match(text, end)
    head = None if beside is None else _HEAD.match(text, beside.end())
    if head is None or head["former"]:
        return None
    stop = _CLAUSE_END.search(text, head.end(), head.start() + _FARTHEST)
    last = min(len(text), head.start() + _FARTHEST) if stop is None else stop.start()
    return head.start("post"), head.start("post") + len(text[head.start("post") : last].rstrip())


def _agrees(told: str, post: str) -> bool:
    words, known = _words(told), _words(post)
    return words <= known or known <= words


def _words(post: str) -> set[str]:
    plain = old_style(post)
    for full, short in _FULL_FORMS:
        plain = re.sub(old_style(full), short, plain, flags=re.IGNORECASE)
    return set(re.findall(r"\w+", plain.casefold()))
