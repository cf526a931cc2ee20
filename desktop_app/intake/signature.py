"""What stands under an article: who wrote it, where it was taken from, and its tags."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.normalise import single_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST_NAME_WORDS = 8
_MOST_WORDS = 14

# “Bài, ảnh: Kim Thoa”, “Tin và clip: …”, “Thực hiện: …”.
_WORK = r"(?:tin bài|bài viết|tin|bài|ảnh|hình|clip|video|đồ họa|thực hiện|tác giả|phóng viên|quay phim)"
_LABELLED = re.compile(rf"{_WORK}(?:\s*(?:,|và|&|\+|-|–)?\s*{_WORK})*\s*:\s*(?P<who>\S.*)", re.IGNORECASE)
_SOURCE = re.compile(r"(?:nguồn(?: tin)?\s*:\s*|theo\s+)(?P<source>[^():]+)", re.IGNORECASE)
_TAGS = re.compile(r"(?:từ khóa|từ khoá|tags?|thẻ)\s*:\s*(?P<tags>\S.*)", re.IGNORECASE)
_REMARK = re.compile(r"(?P<before>[^()]*)\((?P<remark>[^()]+)\)")
# “Hải Yến tổng hợp”, “Thu Hà (lược dịch)”.
_PART_IN_IT = re.compile(r"\s+(?:thực hiện|tổng hợp|ghi|lược ghi|biên soạn|lược dịch)$", re.IGNORECASE)
# A word of a name, or initials such as `T.H` and `N.V.A.`; “Hết.” ends a text.
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[.'’][^\W\d_]+)*|(?:[^\W\d_]{1,2}\.)+")
_CONNECTING = frozenset({"", "và", "với"})
_CLOSING_WORDS = frozenset({"hết", "còn tiếp", "còn nữa", "xem tiếp"})
_BETWEEN_NAMES = re.compile(r"[\s\-–—/,&+]+")


@dataclass(frozen=True, slots=True)
class Signature:
    """What the last lines of an article say. `byline` is as printed: “Bài, ảnh: Kim Thoa”."""

    byline: str = ""
    source: str = ""
    tags: tuple[str, ...] = ()

    def followed_by(self, other: Signature) -> Signature:
        """Return both; several names or sources are joined by an en dash."""
        return Signature(
            byline=" – ".join(filter(None, (self.byline, other.byline))),
            source=" – ".join(filter(None, (self.source, other.source))),
            tags=tuple(dict.fromkeys((*self.tags, *other.tags))),
        )


def take_signature(
    lines: Sequence[str],
    passes_over: Callable[[str], bool] = lambda _line: False,
    below: Signature = Signature(),
) -> tuple[Signature, tuple[str, ...]]:
    """Return the signature at the end of `lines`, and the lines before it.

    Lines that `passes_over` accepts may stand under or between and are left out. The first line that has
    text is never taken. `below` is what further lines have said already: it is joined, and a bare name in
    it is the only one.
    """
    left = list(lines)
    start = next((number for number, line in enumerate(left) if line.strip()), len(left))
    signature = below
    while len(left) > start + 1:
        last = single_line(left[-1])
        if last and not passes_over(last):
            read = _read(last, named=bool(signature.byline))
            if read is None:
                break
            signature = read.followed_by(signature)
        left.pop()
    return signature, tuple(left)


def _read(line: str, *, named: bool) -> Signature | None:
    """Return what one line says, or None when it belongs to the text; only one line is a bare name."""
    if tags := _TAGS.fullmatch(line):
        return Signature(tags=tuple(filter(None, map(single_line, re.split("[,;|]|#", tags["tags"])))))
    if len(line.split()) > _MOST_WORDS:
        return None
    labelled = _LABELLED.fullmatch(line)
    if labelled and _is_capital(labelled["who"]):
        return Signature(byline=line)
    remark = _REMARK.fullmatch(line)
    names = single_line(remark["before"]) if remark else line
    source = _source(remark["remark"] if remark else line, bare=remark is not None and not names)
    if source and (remark is None or not names):
        return Signature(source=source)
    if named or not _are_names(names):
        return None
    return Signature(byline=names, source=source) if source else Signature(byline=line)


def _source(text: str, *, bare: bool) -> str:
    """Return the source named by “Theo …” or “Nguồn: …”; `bare`, by the letters of an agency alone."""
    found = _SOURCE.fullmatch(text.strip())
    if found and _is_capital(found["source"]) and not found["source"].rstrip().endswith((".", "!", "?")):
        return single_line(found["source"])
    return single_line(text) if bare and text.isupper() else ""


def _is_capital(text: str) -> bool:
    return text.lstrip(" “\"'")[:1].isupper()


def _are_names(text: str) -> bool:
    if not text[:1].isupper() or text.endswith(",") or text.lower() in _CLOSING_WORDS:
        return False
    words = [word for word in _BETWEEN_NAMES.split(_PART_IN_IT.sub("", text)) if word not in _CONNECTING]
    names = [word for word in words if word[0].isupper() and _NAME_WORD.fullmatch(word)]
    return len(words) == len(names) <= _MOST_NAME_WORDS
