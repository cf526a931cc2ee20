"""What surrounds an article on a copied page: navigation, buttons, lists, comment form and footer.

Lines are recognised by their wording, without accents or case. What is not recognised is not furniture:
the reader keeps it.
"""

from __future__ import annotations

import re

from desktop_app.domain.station import DEFAULT_CATEGORIES
from desktop_app.language.fold import fold
from desktop_app.language.normalise import single_line

_MENU = frozenset(fold(category.name) for category in DEFAULT_CATEGORIES) | {
    *(
        "trang chu",
        "home",
        "menu",
        "gioi thieu",
        "lien he",
        "tin tuc",
        "tin moi",
        "video",
        "media",
        "rss",
        "sitemap",
    ),
    *(
        "so do site",
        "so do trang",
        "dang nhap",
        "dang ky",
        "dang xuat",
        "tim kiem",
        "search",
        "toggle navigation",
    ),
    *(
        "bo qua noi dung",
        "bo qua den noi dung",
        "chuyen den noi dung",
        "chuyen toi noi dung",
        "skip to content",
    ),
    *(
        "truyen hinh truc tuyen",
        "phat thanh truc tuyen",
        "xem truyen hinh",
        "nghe phat thanh",
        "lich phat song",
    ),
    *("bao gia quang cao", "quang cao", "dau trang", "len dau trang", "ve dau trang", "hotline"),
}
_BUTTONS = frozenset(
    {
        *(
            "chia se",
            "share",
            "facebook",
            "twitter",
            "zalo",
            "google",
            "google+",
            "pinterest",
            "linkedin",
            "email",
        ),
        *(
            "in",
            "in bai",
            "in bai viet",
            "in trang",
            "print",
            "gui email",
            "gui mail",
            "luu bai viet",
            "copy link",
        ),
        *("sao chep lien ket", "thich", "like", "tweet", "co chu", "a- a a+", "a a", "a- a+", "nghe doc bai"),
        *("chia se facebook", "chia se zalo", "chia se bai viet", "facebook twitter", "facebook zalo"),
    }
)
_BREADCRUMB = re.compile(r"(?:trang chu|home)\s*(?:[»›→>/|·-]|\s).*|.*\S\s*[»›→]\s*\S.*")
_COUNTER = re.compile(
    r"(?:luot (?:xem|doc)|so luot (?:xem|doc)|da xem|views?)\s*:?\s*[\d.,]+"
    r"|[\d.,]+\s*(?:luot (?:xem|doc)|views?)"
    r"|(?:thich|chia se|share|binh luan)\s*:?\s*\(?\d+\)?|\d+ (?:thich|chia se|binh luan)"
)
_SECTION = re.compile(r"(?:chuyen muc|danh muc)\s*:.*")
_SITE_NAME = re.compile(
    r"(?:website |trang (?:thong tin dien tu|tin dien tu|web)(?: tong hop)? )?(?:cua )?"
    r"(?:dai (?:phat thanh|pt ?[-–&]? ?th|truyen hinh)\b.{0,60}|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.vn/?)"
)
_OTHER_ARTICLES = re.compile(
    r"(?:(?:cac )?(?:tin|bai|bai viet|tin bai)"
    r" (?:lien quan|khac|cung chuyen muc|cu hon|moi hon|moi|moi nhat|noi bat)"
    r"|(?:tin|bai) doc nhieu|doc nhieu nhat|xem nhieu nhat|co the ban quan tam|xem them|doc them"
    r"|dieu huong bai viet|bai (?:viet )?(?:truoc|sau)|related (?:posts|articles)):?"
)
_FORM_NOTE = re.compile(
    r"(?:dia chi )?(?:e-?mail|thu dien tu) cua ban se khong (?:duoc|bi) (?:hien thi )?cong khai.*"
    r"|your e-?mail address will not be published.*"
    r"|(?:ban phai|hay|vui long) dang nhap de .{0,20}(?:binh luan|phan hoi).*"
)
_FORM_HEAD = re.compile(
    r"(?:huy )?(?:tra loi|phan hoi)(?: cho .{1,60})?(?: huy)?|huy"
    r"|(?:de lai|viet|gui|them) (?:mot )?(?:binh luan|tra loi|phan hoi|y kien)(?: cua ban)?(?: huy)?"
    r"|binh luan|y kien (?:ban doc|cua ban)|leave a (?:reply|comment)(?: cancel reply)?"
)
_FORM_FIELD = re.compile(
    r"(?:binh luan|noi dung|ho ten|ho va ten|ten|name|e-?mail|thu dien tu|trang web|website|comment|phan hoi)"
    r"\s*\*?\s*:?|luu ten(?: cua toi)?,? .{0,80}binh luan.*|δ"
    r"|cac truong bat buoc duoc danh dau.*|(?:required|fields).*marked.*"
    r"|gui (?:binh luan|phan hoi)|post comment|(?:danh gia|ma bao ve|captcha)\s*\*?"
)
_READERS = re.compile(
    r"\d+ (?:binh luan|phan hoi|y kien|suy nghi|thoughts?|comments?)\b(?: (?:cho|ve|tren|on)\b.*|:)?"
)
_FOOTER_MARK = re.compile(
    r"(?:website .{0,80}: ?)?giay phep (?:so|hoat dong|thiet lap|xuat ban|trang).*"
    r"|ban quyen (?:thuoc|cua|©).*|(?:©|copyright).*|(?:pho )?tong bien tap\s*:.*"
    r"|chiu trach nhiem (?:noi dung|chinh|xuat ban).*|co quan chu quan.*"
)
_FOOTER_LINE = re.compile(
    r"do (?:cuc|bo|so) .*\bcap\b.*|(?:dia chi|tru so|toa soan)\s*:.*"
    r"|ghi ro nguon.*|(?:vui long )?ghi ro .{0,30}khi .*|giam doc\s*:.*"
    r"|(?:dt|dien thoai|so dien thoai|tel|phone|fax|e-?mail|hotline|duong day nong|website)\s*:.*"
    r"|(?:thiet ke|phat trien|xay dung)(?: (?:va|&) .{0,20})?(?: boi|:).*|powered by.*|all rights reserved.*"
)


_LONGEST_LINE = 300


def is_button(line: str) -> bool:
    """Return whether `line` is a button, a counter or a section label beside the text of an article."""
    text = _folded(line)
    return text in _BUTTONS or _matches(text, _COUNTER, _SECTION)


def is_navigation(line: str) -> bool:
    """Return whether `line` leads elsewhere: a menu entry, a breadcrumb, the site's name."""
    text = _folded(line)
    return text in _MENU or _matches(text, _BREADCRUMB, _SITE_NAME)


def is_form_note(line: str) -> bool:
    """Return whether `line` is the sentence every comment form has, about addresses or signing in."""
    return _matches(_folded(line), _FORM_NOTE)


def is_form_head(line: str) -> bool:
    """Return whether `line` may head a comment form; “Trả lời” may also stand in an interview."""
    return _matches(_folded(line), _FORM_HEAD)


def is_comments_head(line: str) -> bool:
    """Return whether `line` heads readers' comments: “3 bình luận”."""
    return _matches(_folded(line), _READERS)


def is_other_articles_head(line: str) -> bool:
    """Return whether `line` heads a list of other articles: “Tin liên quan”."""
    return _matches(_folded(line), _OTHER_ARTICLES)


def is_footer_mark(line: str) -> bool:
    """Return whether `line` says what only a site's footer says: licence, rights, responsible editor."""
    return _matches(_folded(line), _FOOTER_MARK)


def is_footer_line(line: str) -> bool:
    """Return whether `line` may stand in a footer: a mark of it, or an address."""
    return _matches(_folded(line), _FOOTER_MARK, _FOOTER_LINE)


def is_furniture(line: str) -> bool:
    """Return whether `line` is recognised as anything that surrounds an article."""
    text = _folded(line)
    patterns = (_FORM_NOTE, _FORM_HEAD, _FORM_FIELD, _READERS, _OTHER_ARTICLES, _FOOTER_MARK, _FOOTER_LINE)
    return is_button(line) or is_navigation(line) or _matches(text, *patterns)


def _matches(text: str, *patterns: re.Pattern[str]) -> bool:
    """Whether a whole line has one of `patterns`; long lines are paragraphs, whatever they begin with."""
    return 0 < len(text) <= _LONGEST_LINE and any(pattern.fullmatch(text) for pattern in patterns)


def _folded(line: str) -> str:
    return fold(single_line(line))
