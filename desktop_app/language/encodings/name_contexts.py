"""What stands beside names that begin with a toned vowel, and beside the same words where they are no names.

All are regular expressions: for the text in front of the word up to it, or for the text behind it. A phrase
may begin with a small letter or a capital.
"""

from __future__ import annotations


def _either_case(phrase: str) -> str:
    return f"[{phrase[0].upper()}{phrase[0]}]{phrase[1:]}"


def _phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split(",")]


def behind(text: str) -> str:
    """Return the expression for what ends in one of the phrases of `text`, which commas part, and a space."""
    return rf"\b(?:{'|'.join(map(_either_case, _phrases(text)))}) "


def not_behind(text: str) -> str:
    """Return the expression for what ends in none of the phrases."""
    return "".join(rf"(?<!\b{_either_case(phrase)} )" for phrase in _phrases(text))


def not_before(text: str) -> str:
    """Return the expression for what goes on with none of the phrases."""
    return rf"(?! (?:{'|'.join(_phrases(text))})\b)"


_COUNTRY = "|".join(
    _phrases(
        """Anh, Pháp, Đức, Mỹ, Nga, Bỉ, Nhật, Nhật Bản, Trung Quốc, Hàn Quốc, Úc, Séc, Czech, Canada,
        Brazil, Hungary, Argentina, Australia, Croatia, Tây Ban Nha, Bồ Đào Nha, Hy Lạp,
        Đan Mạch, Na Uy, Thổ Nhĩ Kỳ, Hà Lan, Ba Lan, Phần Lan, Thụy Sĩ, Thụy Sỹ, Thuỵ Sĩ,
        Thụy Điển, Thuỵ Điển, Ai Cập, Nam Phi, Indonesia, Singapore, Áo, Ý"""
    )
)
_LISTED = r"(?:, | và | - |/)"
AFTER_COUNTRY = rf"\b(?:{_COUNTRY})(?: \([^()]*\))?{_LISTED}"
BEFORE_COUNTRY = rf"{_LISTED}(?:{_COUNTRY})\b"
OF_COUNTRY = behind(
    """người, nước, tại, tuyển, cảnh sát, tướng, chính phủ, giáo hội, tổng thống, công dân, sứ quán,
    báo chí, gốc, tiếng, châu Âu là, bóng đá, tay vợt, ĐT, ĐTQG, LĐBĐ, CLB, đội bóng, đội,
    vô địch, quốc gia, cầu thủ, HLV, thị trường, sang, kinh tế, món, món ăn, người dân, cô gái,
    U23, U18, U21, quân đội, ngoại giao, hãng, hàng không, bộ trưởng, lính, bộ trưởng Y tế,
    danh thủ, hồng y, khoa học, công nhân, tòa án tối cao, an ninh, công ty, đạo diễn, văn hóa,
    giữa, trọng tài, phi hành gia, đại diện, nhà báo, ngoại trưởng, tỷ phú, doanh nghiệp,
    hoàng gia, nghị sĩ, quốc hội, cử tri, du khách, con tin, hải quân, binh lính, tàu, bác sĩ,
    cộng hòa, đất, Miss"""
)
# A person or a team of the country: “trọng tài Ý Massimo De Santis”.
FOREIGN_NAME = " [A-Z][a-z]{2,} [A-Z][a-z]"
PERSON = behind(
    """ông, bà, chị, anh, cô, chú, dì, bác, tên, ca sĩ, nghệ sĩ, nhạc sĩ, diễn viên, võ sĩ, bác sĩ, bé,
    thầy, bị cáo, huyện, luật sư, đạo diễn, nhà thơ, nhà văn, họa sĩ, đồng chí"""
)
GIVEN = behind(
    """Nguyễn, Trần, Lê, Phạm, Huỳnh, Hoàng, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đào, Đinh,
    Trương, Tạ, Lâm, Mạc, Mai, Tôn, Văn, Thị, Hữu, Ngọc, Minh, Hồng, Nhật, Nguyệt, Quốc, Xuân,
    Long, Thành, Huy, Vĩnh, Thuận, Thiệu, Diệp, Nhân, Kim, Thiên, Đoàn, Trịnh, Lương, Cao, Đức,
    Quang, Thanh, Hoài, Bích, Tuyết, Vân, Đình, Trọng, Duy, Bá, Hải, Như, Phương, Thúy, Thùy,
    Mộng, Khánh, Diệu, Mỹ"""
)
# Two syllables of a name: the next is the third.
NAME_OF_TWO = r"\b[A-ZĂÂĐÊÔƠƯ]\w+ [A-ZĂÂĐÊÔƠƯ]\w+ "
# What follows a name where nothing else tells.
DOES = (
    "(?: (?:đã|đang|sẽ|bị|được|cũng|còn|vẫn|lại|là|nói|kể|cho biết|khai|có|không|và|đều|chỉ|từng|muốn|phải"
    r"|nhận|trong|thừa nhận|khẳng định|trở|quyết|nhưng|thì|để|với|tại|năm|khi|[A-ZĐ]\w*)\b|[,.;:?!)”\"])"
)
NO_PERSON = not_before(
    """cử, dụng, viên, phó, xử, ấy, kỷ, cứu, trốn, náu, dật, hiện, chứa, số, tình, mộ, ngại, nữ, ân,
    hữu, tượng, định, phẩm, kiến, nghĩa, tưởng, thức, muốn, sáng, mắt, quốc, khẩu, chà, vào, nấp,
    núp, hưởng, út"""
)
NO_IDEA = not_before(
    """kiến, nghĩa, tưởng, thức, định, chí, đồ, niệm, muốn, thích, hướng, tứ, nguyện, tới, đến, nghĩ,
    nói, thơ, hay, nhị, trung, xấu, tốt, này, đó, ấy, lớn, chính, dĩ"""
)
NO_MEANING = not_behind(
    """chú, đồng, lưu, gợi, ưng, hợp, đắc, cố, vô, hữu, để, theo, như, góp, ăn, tùy, trái, ngụ, ẩn, có,
    ngoài, tốt, xin, một, ác, thiện, dụng, nhã, vừa, chủ, nhất, tâm, ra, số, mất, toàn, hết,
    chân, thành, đại, tỏ, hài, dân, cao, sinh, thích, đổi, được"""
)
NO_COAT = not_before(
    """dài, thun, sơ, quần, vest, khoác, cưới, phông, vàng, trắng, đỏ, đen, xanh, hồng, cam, sậm, tím,
    nâu, xám, mưa, giáp, lót, tắm, len, tứ, lụa, đấu, ấm, blouse, rét, ba, bà, da, đầm, vét, số,
    gấm, lễ, ngoài, đổ, kẻ, sọc, phao, choàng, quan, the, yếm, ngực, lam, lính, thiên, màu, bã,
    váy, một, tới, mình, nạn, dạ, cũ, cổ"""
)
NO_DRESS = not_behind(
    """khoác, mặc, chiếc, màu, cổ, cởi, quần, bộ, may, tà, vạt, túi, sắc, mang, thay, cái, tay, lớp,
    kiểu, cài, móc, đội bóng"""
)
NO_STAMP = not_behind("dấu, in, nhấn, phím, đã")
NO_PRINT = not_before(
    "tượng, vào, phẩm, định, nút, loát, bản, hành, chỉ, phím, quyết, chứng, mạnh, nhẹ, xuống, giữ"
)
# A committee is small where it is any committee, not a certain one.
A_CERTAIN = not_behind("một, các, nhiều, mỗi, đảng, trong") + r"(?<!\d )"
COMMITTEE = " [Bb]an\\b" + not_before(
    """để, không, này, hòa, giám, phòng chống, chống, bầu cử, điều tra, gồm, độc lập, trong, quyết, nói,
    và, cần, có thể, chưa, công nhân, ra, nhân dân phường, nhân dân xã"""
)
NO_LOVE = not_behind("tình, ưu, bác, nhân, khả, tự, thân, luyến")
NO_YOUNGEST = not_behind("em, cậu, con, gái, trai, ngón, áp")
NO_PICTURE = not_behind(
    "trong, điện, máy in, sự, chùm, nguồn, quản lý, xử lý, thẩm định, ám, hình, bức, chụp"
)
NO_GLEAM = not_behind("phản, óng, lấp, tia, những, các, một, dưới")
NO_LIGHT = not_before(
    "sáng, nắng, mắt, đèn, trăng, hào, vàng, kim, bạc, lửa, nến, chớp, nhìn, thép, lên, mặt, hồng, sao"
)
