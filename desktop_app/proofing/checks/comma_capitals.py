"""Words with a capital after a comma that have none in the middle of a sentence: `, Ông Cường`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

_CAPITAL = re.compile(
    r"(?<=[,;][ \u00a0])(?:(?P<addressed>Ông|Bà|Chị|Cô)"
    r"|Và|Nhưng|Của|Với|Để|Được|Đã|Sẽ|Đang|Nên|Thì|Mà|Là|Do|Vì|Nếu|Khi)[ \u00a0](?P<next>[^\W\d_]+)"
)
# Names of places and streets that begin so. Anh is a country and not among the forms of address.
_PLACES = frozenset(
    {"Ông Ích", "Ông Trịnh", "Ông Đốc", "Ông Tạ", "Ông Lãnh", "Ông Đình", "Ông Voi", "Ông Hổ", "Bà Rịa"}
    | {"Bà Nà", "Bà Điểm", "Bà Đen", "Bà Trưng", "Bà Triệu", "Bà Chúa", "Bà Huyện", "Bà Hom", "Bà Chiểu"}
    | {"Bà Om", "Bà Tô", "Bà Mụ", "Bà Đanh", "Bà Quẹo", "Bà Hạt", "Bà Lụa", "Bà Lai", "Cô Giang", "Cô Tô"}
    | {"Cô Bắc"}
)


def check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for forms of address and words of grammar with a capital after a comma."""
    return PassageCheck(_look)


def _look(passage: Passage) -> Iterator[Remark]:
    for found in _CAPITAL.finditer(passage.text):
        is_named = found["next"][0].isupper()
        if is_named == (found["addressed"] is not None) and found[0].replace("\u00a0", " ") not in _PLACES:
            word = found[0][: -len(found["next"]) - 1]
            yield Remark(found.start(), found.start() + len(word), (word.lower(),))
