"""The station's real article: its faults are found, and little else is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from desktop_app.domain.proofs import ProofText
from desktop_app.proofing.engine import Proofreader

from .proofs_of import SHIPPED, by_rules

REAL_PAGE = Path(__file__).parents[3] / "shared" / "data" / "station-article-2019-04-24.txt"
FAULTS = {
    ("consistency.capitals", "Chính quyền"): 1,
    ("consistency.capitals", "nhân dân"): 1,
    ("consistency.compound_dash", "chính trị-xã hội"): 3,
    ("consistency.tone_style", "Uỷ"): 2,
    ("consistency.tone_style", "hoá"): 2,
    ("typography.blank_paragraph", "\u00a0"): 1,
    ("typography.comma_capital", "Ông"): 1,
    ("typography.final_stop", "trị"): 1,
    ("typography.space_before_closing_quote", " "): 1,
}


@pytest.mark.skipif(not REAL_PAGE.exists(), reason="the station's page is not beside the repository")
def test_the_faults_of_the_article_are_found_and_right_things_left_alone() -> None:
    headline, _, _, _, *lines = REAL_PAGE.read_text(encoding="utf-8").partition("Trả lời")[0].split("\n")
    texts = [ProofText("headline", "", headline), ProofText("body", "", "\n".join(lines))]
    rules = [one for one in SHIPPED if one.kind.value in {"consistency", "typography", "numbers", "style"}]
    findings = Proofreader(by_rules(*rules)).proof(texts)
    found = Counter((one.rule, one.text) for one in findings if one.rule != "style.long_sentence")
    assert {fault: found[fault] for fault in FAULTS} == FAULTS
    assert sum(one.rule == "style.long_sentence" for one in findings) == 2
    doubtful = sum(found.values()) - sum(FAULTS.values())
    assert doubtful <= 3


def test_footers_addresses_and_both_forms_of_dates_are_right() -> None:
    footer = (
        "Website Đài Phát Thanh và Truyền Hình Long An: Giấy phép số: 47/GP-TTĐT cấp ngày 11/05/2016.\n"
        "Địa chỉ: 125 QL1A, Phường 4, TP. Tân An, Tỉnh Long An\n"
        "ĐT: 0272. 3826244 - Fax: 0272.3823225 - Email: ttdt@la34.com.vn\n"
        "Đã đăng vào 24/04/2019 lúc 16:59, sáng 24/4/2019, theo Kết luận số 62-KL/TW"
    )
    assert Proofreader(by_rules(*SHIPPED)).proof([ProofText("body", "", footer)]) == ()
