"""The words of the command line. These names stay stable: scripts rely on them.

Each verb names its function as `module.function`: a module is imported when its verb is called, for the
window must not wait for what exports and verifies.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.people import Role
from desktop_app.domain.station import is_host_name
from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.domain.workflow import Stage
from desktop_app.language.encodings.encoding import OldEncoding

if TYPE_CHECKING:
    from collections.abc import Callable


def build_parser() -> argparse.ArgumentParser:
    """Return the parser; each verb sets `run`, the name of a function from its options to an exit code."""
    parser = argparse.ArgumentParser(
        prog="toasoan", description="Tòa Soạn: bàn biên tập của tòa soạn phát thanh – truyền hình."
    )
    parser.add_argument("--newsroom", type=Path, metavar="DIR", help="thư mục của tòa soạn")
    parser.add_argument(
        "--as", dest="person", metavar="PERSON", type=text, help="mở cửa sổ và đăng nhập người này"
    )
    parser.add_argument("--demo", action="store_true", help="mở tòa soạn mẫu nếu chưa có tòa soạn nào")
    parser.set_defaults(run="window.open_window", opens_window=True, pictures=_no_pictures)
    verbs = parser.add_subparsers(metavar="COMMAND")
    _add_newsroom_verbs(verbs)
    _add_article_verbs(verbs)
    _add_workflow_verbs(verbs)
    _add_terms(verbs)
    _add_convert(verbs)
    return parser


def text(word: str) -> str:
    """Return `word`; raises ValueError for bytes of a terminal that are no text, which nothing can store."""
    word.encode()
    return word


def host_name(word: str) -> str:
    """Return `word`; raises ValueError for what is no domain, such as a whole address."""
    if not is_host_name(word):
        raise ValueError(word)
    return word


def _no_pictures(_options: argparse.Namespace) -> bool:
    return False


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, help_text: str, run: str
) -> argparse.ArgumentParser:
    verb: argparse.ArgumentParser = verbs.add_parser(name, help=help_text, description=help_text)
    verb.set_defaults(run=run, opens_window=False)
    return verb


def _add_newsroom_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = _verb(verbs, "demo", "đi trọn công việc chính, không cần màn hình", "newsroom.demo")
    demo.set_defaults(pictures=lambda _options: True)
    demo.add_argument("out", type=Path, metavar="OUT")
    demo.add_argument("--article", type=Path, metavar="FILE", help="văn bản của một bài")
    init = _verb(verbs, "init", "tạo một tòa soạn", "newsroom.init")
    init.add_argument("--demo", action="store_true", help="tòa soạn mẫu, mật khẩu demo")
    init.add_argument("--station", metavar="NAME", help="tên đài, cần kèm --domain")
    init.add_argument("--domain", metavar="DOMAIN", type=host_name, help="tên miền, ví dụ la34.com.vn")
    init.add_argument("--login", default="quantri", help="tên đăng nhập của quản trị")
    init.add_argument("--name", default="Quản trị", help="họ tên của quản trị")
    init.set_defaults(misuse=init.error)
    people = _verb(verbs, "people", "liệt kê người của tòa soạn, hoặc thêm một người", "newsroom.people")
    people.add_argument("--add", metavar="LOGIN", help="thêm người có tên đăng nhập này")
    people.add_argument("--name", metavar="NAME", help="họ tên")
    people.add_argument("--pen-name", metavar="NAME", help="bút danh")
    people.add_argument("--role", choices=[role.value for role in Role], default=Role.REPORTER.value)
    people.add_argument("--as", dest="person", metavar="PERSON", type=text)
    _verb(verbs, "verify", "kiểm tra cơ sở dữ liệu, mã băm, nhật ký, ảnh", "newsroom.verify")
    backup = _verb(verbs, "backup", "sao lưu cả tòa soạn vào một tệp", "newsroom.backup")
    backup.add_argument("file", type=Path, metavar="FILE")
    copy = _verb(
        verbs, "second-copy", "chép bài viết trong ngày sang thư mục thứ hai (USB)", "newsroom.second_copy"
    )
    copy.add_argument("folder", type=Path, metavar="DIR")
    _add_person(copy)
    restore = _verb(verbs, "restore", "phục hồi tòa soạn từ một bản sao lưu", "newsroom.restore")
    restore.add_argument("file", type=Path, metavar="FILE")


def _add_article_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    intake = _verb(verbs, "intake", "nhận bài từ tệp DOCX, HTML, Markdown, văn bản", "articles.intake")
    intake.add_argument("files", type=Path, nargs="+", metavar="FILE")
    intake.add_argument(
        "--tracked",
        choices=["accepted", "notes"],
        default="accepted",
        help="sửa đổi được theo dõi: chấp nhận, hay kê vào ghi chú nội bộ",
    )
    _add_person(intake)
    _verb(verbs, "templates", "liệt kê mẫu bài", "articles.templates")
    new = _verb(verbs, "new", "viết bài mới, trống hoặc theo mẫu", "articles.new")
    new.add_argument("--template", metavar="NAME", type=text, help="tên mẫu bài, có dấu hay không dấu")
    _add_person(new)
    listing = _verb(verbs, "list", "liệt kê bài", "articles.listing")
    listing.add_argument("--stage", choices=[stage.value for stage in Stage])
    search = _verb(verbs, "search", "tìm trong mọi bài", "articles.search")
    search.add_argument("text", metavar="TEXT", type=text)
    show = _verb(verbs, "show", "xem một bài", "articles.show")
    _add_article(show)
    show.add_argument("--revision", metavar="R", type=text, help="số hoặc mã của phiên bản")
    history = _verb(verbs, "history", "ai đã làm gì với bài", "articles.history")
    _add_article(history)
    edit = _verb(verbs, "edit", "thay các trường nội dung bằng các trường trong tệp JSON", "articles.edit")
    _add_article(edit)
    edit.add_argument("--from", dest="source", type=Path, required=True, metavar="FILE.json")
    _add_person(edit)
    proof = _verb(verbs, "proof", "soát lỗi một bài hoặc một tệp văn bản, Markdown, DOCX", "proof.proof")
    proof.add_argument("subject", metavar="FILE|ID", type=text)
    render = _verb(verbs, "render", "dựng trang như khung xem trước", "articles.render")
    _add_article(render)
    render.set_defaults(pictures=lambda options: options.png is not None)
    render.add_argument("--png", type=Path, metavar="FILE", help="chụp trang vào tệp này")


def _add_workflow_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, help_text, step in (
        ("submit", "gửi biên tập, hoặc trình duyệt", "workflow.submit"),
        ("take", "nhận bài để biên tập", "workflow.take"),
        ("approve", "duyệt bài", "workflow.approve"),
    ):
        verb = _verb(verbs, name, help_text, step)
        _add_article(verb)
        _add_person(verb)
        verb.add_argument("--reason", metavar="TEXT", help=argparse.SUPPRESS)
    back = _verb(verbs, "return", "trả bài cho tác giả", "workflow.return_to_author")
    _add_article(back)
    _add_person(back)
    back.add_argument("--reason", metavar="TEXT", default="", help="lý do trả bài (bắt buộc)")
    export = _verb(verbs, "export", "xuất bản bài đã duyệt", "workflow.export")
    export.add_argument("articles", nargs="+", metavar="ID", type=text)
    export.add_argument("--format", choices=["web-page"], default="web-page")
    export.add_argument("--to", type=Path, required=True, metavar="DIR")
    export.add_argument("--replace", action="store_true", help="cất thư mục cũ sang bên rồi ghi bản mới")
    _add_person(export)


def _add_terms(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    terms = _verb(
        verbs, "terms", "liệt kê từ khóa, dòng sự kiện, địa danh, hoặc sắp xếp một tên", "terms.terms"
    )
    terms.add_argument("kind", choices=[kind.value for kind in VocabularyKind])
    acts = terms.add_mutually_exclusive_group()
    for act, help_text in (
        ("add", "thêm tên này"),
        ("rename", "đổi tên này, cần --to; tên cũ thành tên khác"),
        ("alias", "thêm tên khác này, cần --of"),
        ("merge", "gộp tên này, cần --into"),
        ("split", "tách tên khác này ra thành tên riêng"),
        ("withdraw", "thôi gợi ý tên này"),
        ("offer", "gợi ý lại tên này"),
        ("adopt", "sửa trong các bài đang soạn còn dùng tên khác"),
    ):
        acts.add_argument(f"--{act}", dest="act", metavar="NAME", type=_named(act), help=help_text)
    for option, help_text in (("to", "tên mới"), ("of", "tên chính"), ("into", "tên nhận các tên được gộp")):
        terms.add_argument(f"--{option}", metavar="NAME", type=text, help=help_text)
    terms.add_argument("--as", dest="person", metavar="PERSON", type=text)
    terms.set_defaults(misuse=terms.error)


def _add_convert(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    convert = _verb(verbs, "convert", "chuyển văn bản mã cũ (TCVN3, VNI…) sang Unicode", "convert.convert")
    convert.add_argument("file", type=Path, metavar="FILE")
    convert.add_argument(
        "--from",
        dest="encoding",
        choices=[encoding.value for encoding in OldEncoding],
        help="mã của văn bản; không có thì tự nhận biết TCVN3 và VNI",
    )


def _named(act: str) -> Callable[[str], tuple[str, str]]:
    """Return a reader of a name that remembers what is to be done with it."""

    def name(word: str) -> tuple[str, str]:
        return act, text(word)

    return name


def _add_article(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("article", metavar="ID", type=text)


def _add_person(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--as",
        dest="person",
        required=True,
        type=text,
        metavar="PERSON",
        help="mật khẩu: TOASOAN_PASSWORD hoặc hỏi",
    )
