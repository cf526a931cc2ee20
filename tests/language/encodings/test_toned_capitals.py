"""Capitals with tones that TCVN3 lost: set where a name or a sentence begins, and nowhere else."""

from __future__ import annotations

import pytest

from desktop_app.language.encodings.decoding import decoded
from desktop_app.language.encodings.encoding import OldEncoding
from tests.language.encodings.old_texts import encoded


@pytest.mark.parametrize(
    "text",
    [
        # Countries, and the same words as they are used every day.
        "Đội tuyển Ý gặp tuyển Áo tại châu Âu; cổ động viên mặc áo trắng và có ý kiến.",
        "Các nước Pháp, Ý, Đức và Áo có ý định hợp tác; cầu thủ áo xanh lưu ý điều đó.",
        "Trọng tài Ý cho biết như vậy. Sau đó, Ý đã thắng mà không chú ý giữ sức.",
        "Hội nghị Á - Âu bàn về châu Á, Ấn Độ và Ả Rập; á quân để lại dấu ấn Việt Nam.",
        "Người dân Ấn Độ đón xuân Ất Dậu; món ăn Ấn gây ấn tượng mạnh.",
        # People, known by a full name or by what they are called.
        "KTS Trương Ngọc Ẩn trả lời. Theo lời kể, Ẩn đã ẩn náu ở vùng tiềm ẩn rủi ro.",
        "Ca sĩ Ánh Tuyết hát dưới ánh sáng đèn. Sau đó, Ánh được khen, phản ánh tình ái.",
        "Bà Út, ông Ái và chị Nguyễn Thị Ánh là em út, nhân ái, hưởng ứng cuộc vận động.",
        # Institutions.
        "Chủ tịch Ủy ban nhân dân huyện và Ủy ban MTTQ họp với Huyện ủy, cấp ủy, được ủy quyền.",
        "Ông Phan Diễn, Ủy viên Bộ Chính trị, nói các ủy viên lập một ủy ban điều tra.",
        # Photographers.
        "Người dân thu dọn đồ đạc - Ảnh: Thanh Hà",
        "Toàn cảnh khu phố. Ảnh: Quang Minh",
        "Thủ tướng dự lễ (ảnh: TTXVN). Trong ảnh: Một góc phố bị ảnh hưởng.",
        # Beginnings of sentences, and stops that end none.
        'Ông bảo: "Ở nhà vẫn còn", rồi nói: “Áp lực lớn quá”.',
        "Sau 9 ván đấu.Ở ván cuối, bà T.T.H. ở quận 3 và anh Th. ở Sóc Sơn thắng.",
        "Đà Nẵng: Áp giá đất cũ với các dự án",
        "(NLĐ) - Ở ngày thi đấu cuối cùng, đội nhà ở Huế thắng.",
    ],
)
def test_capitals_with_tones_come_back(text: str) -> None:
    assert decoded(encoded(text, OldEncoding.TCVN3), OldEncoding.TCVN3) == text


def test_a_name_alone_counts_only_where_the_text_tells_that_it_is_one() -> None:
    alone = "Nhiều người nói, ẩn cũng là một cách."

    named = decoded(encoded(f"Ông Nguyễn Văn Ẩn đến.\n{alone}", OldEncoding.TCVN3), OldEncoding.TCVN3)

    assert decoded(encoded(alone, OldEncoding.TCVN3), OldEncoding.TCVN3) == alone
    assert named.endswith("Nhiều người nói, Ẩn cũng là một cách.")
