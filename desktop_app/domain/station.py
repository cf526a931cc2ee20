"""The station: what its pages say about it, its categories, and the newsroom's own rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta, timezone

# A host name (RFC 1123): labels of letters, digits and hyphens, at least two of them.
_HOST_NAME = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}", re.IGNORECASE)


# Where tone marks stand, and what mistakes do to an article that is to go on.
TONE_STYLES = ("old", "new")
PROOF_GATES = ("warn", "block")


@dataclass(frozen=True, slots=True)
class Category:
    """A section of the site. `parent` is the slug of the category above, empty at the top."""

    slug: str
    name: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Genre:
    """Thể loại: what kind of piece an article is. `kicker` stands above its headline on the page, if any.

    A genre that is not `offered` stays what it is in the articles that have it.
    """

    slug: str
    name: str
    kicker: str = ""
    offered: bool = True


@dataclass(frozen=True, slots=True)
class StationSettings:
    """Everything a page shows of the station, and the rules a newsroom sets.

    The defaults are those of the page of 24/04/2019 the first theme mimics. `utc_offset_minutes` is the
    station's time: Việt Nam has had +07:00 without summer time since 1975, so an offset is enough.
    """

    name: str = "Đài Phát thanh và Truyền hình Long An"
    site_name: str = "Website Đài Phát Thanh và Truyền Hình Long An"
    short_name: str = "LA34"
    domain: str = "la34.com.vn"
    owner: str = "Đài Phát thanh và Truyền hình Long An"
    licence: str = (
        "Giấy phép số: 47/GP-TTĐT do cục Quản lý Phát thanh, Truyền hình và Thông tin Điện tử "
        "cấp ngày 11/05/2016."
    )
    editor_in_chief: str = "Ông Phạm Văn Dũng"
    address: str = "125 QL1A, Phường 4, TP. Tân An, Tỉnh Long An"
    telephone: str = "0272. 3826244"
    fax: str = "0272.3823225"
    email: str = "ttdt@la34.com.vn"
    theme: str = "la34"
    approval_tiers: int = 2
    lead_limit_words: int = 50
    lead_limit_characters: int = 250
    # Spoken syllables a minute: four a second, for want of a published rate of Vietnamese radio news.
    reading_rate: int = 240
    utc_offset_minutes: int = 420
    # Where tone marks stand: `old` (hòa) or `new` (hoà).
    tone_style: str = "old"
    # Mistakes that nobody passed over: `warn` about them before an article goes on, or `block` it.
    proof_gate: str = "warn"
    # Syllables after which a sentence is pointed out as long.
    sentence_limit: int = 60

    @property
    def time_zone(self) -> timezone:
        """The station's own time."""
        return timezone(timedelta(minutes=self.utc_offset_minutes))


def new_station(name: str, domain: str) -> StationSettings:
    """Return the settings another station starts with: what its page says beyond `name` is still empty."""
    name = " ".join(name.split())
    return StationSettings(
        name=name,
        site_name=name,
        short_name=_short_name(name),
        domain=domain.strip(),
        owner=name,
        licence="",
        editor_in_chief="",
        address="",
        telephone="",
        fax="",
        email="",
    )


def is_host_name(text: str) -> bool:
    """Return whether `text` is a domain such as la34.com.vn, without a protocol or a path."""
    return _HOST_NAME.fullmatch(text) is not None


def _short_name(name: str) -> str:
    # Only words in capitals count: "Đài Phát thanh và Truyền hình Tây Ninh" is ĐPTTN.
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return initials if len(initials) > 1 else name


# The categories a new newsroom starts with; it edits its own afterwards.
DEFAULT_CATEGORIES = (
    Category("thoi-su", "Thời sự"),
    Category("trong-tinh", "Trong tỉnh", "thoi-su"),
    Category("trong-nuoc", "Trong nước", "thoi-su"),
    Category("quoc-te", "Quốc tế", "thoi-su"),
    Category("chinh-tri-xay-dung-dang", "Chính trị – Xây dựng Đảng"),
    Category("kinh-te", "Kinh tế"),
    Category("nong-nghiep", "Nông nghiệp", "kinh-te"),
    Category("xa-hoi", "Xã hội"),
    Category("quoc-phong-an-ninh", "Quốc phòng – An ninh"),
    Category("phap-luat", "Pháp luật"),
    Category("giao-duc", "Giáo dục"),
    Category("y-te", "Y tế"),
    Category("van-hoa-du-lich", "Văn hóa – Du lịch"),
    Category("the-thao", "Thể thao"),
    Category("khoa-hoc-chuyen-doi-so", "Khoa học – Chuyển đổi số"),
    Category("nguoi-tot-viec-tot", "Người tốt việc tốt"),
    Category("truyen-hinh", "Truyền hình"),
    Category("phat-thanh", "Phát thanh"),
)

# The genres of a newsroom that has not set its own.
DEFAULT_GENRES = (
    Genre("news", "Tin"),
    Genre("article", "Bài"),
    Genre("reportage", "Phóng sự", "Phóng sự"),
    Genre("interview", "Phỏng vấn", "Phỏng vấn"),
    Genre("notes", "Ghi nhanh", "Ghi nhanh"),
    Genre("good-deeds", "Người tốt việc tốt", "Người tốt việc tốt"),
    Genre("announcement", "Thông báo", "Thông báo"),
)
