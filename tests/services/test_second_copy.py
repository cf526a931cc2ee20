"""The second copy on a stick: whole, up to date, never in anybody's way; and back into a newsroom."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import (
    ActionNotPermitted,
    DiskFull,
    InvalidContent,
    SecondCopyMissing,
    TargetUnwritable,
    UnreadableFile,
)
from desktop_app.services import assets, backups, importing, library, newsrooms, second_copy, verification
from tests.desk import ARTICLE, POSTED, Desk, photo_of
from tests.sample_photos import write_photo
from tests.storage.test_full_disk import filled

if TYPE_CHECKING:
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.intake.reading_process import ReadingProcess
    from desktop_app.services.workspace import Workspace

TODAY = POSTED - timedelta(hours=16, minutes=59)  # midnight in Tân An
MARK = "toasoan-ban-sao.txt"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder on a stick, chosen."""
    folder = tmp_path / "USB" / "Bản sao"
    second_copy.prepare(folder)
    return folder


def copied(workspace: Workspace, stick: Path) -> int:
    """Copy what changed today; return how many articles were written."""
    report = second_copy.copy_changed(workspace, stick, TODAY)
    assert report.finished
    return report.written


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def illustrated(desk: Desk, folder: Path) -> ArticleId:
    """Return a draft with one photo that has its file and one that waits for it."""
    photo = photo_of(assets.add_photo(desk.reporter, write_photo(folder)))
    waiting = replace(photo_of(assets.add_photo(desk.reporter, write_photo(folder))), key="anh-2", digest="")
    waiting = replace(waiting, featured=False, media_type="", width=0, height=0)
    return desk.draft(replace(ARTICLE, photos=(photo, waiting), body="Một.\n\n![](anh-1)\n\nHai."))


def test_an_article_is_copied_with_its_photos_and_only_once(desk: Desk, stick: Path, tmp_path: Path) -> None:
    article = illustrated(desk, tmp_path)
    assert copied(desk.reporter, stick) == 1
    folder = f"2019-04-24/can-duoc-tong-ket-cong-tac-mat-tran-to-{article[-6:]}"
    digest = desk.detail(article).content.photos[0].digest
    names = [f"{folder}/anh-1-{digest[:8]}.jpg", f"{folder}/bai.json", f"{folder}/bai.md", MARK]
    assert files(stick) == names
    assert (stick / names[0]).read_bytes() == desk.newsroom.assets.read(digest)
    assert all(name.isascii() for name in files(stick))
    before = {name: (stick / name).stat().st_mtime_ns for name in files(stick)}
    assert copied(desk.reporter, stick) == 0
    assert {name: (stick / name).stat().st_mtime_ns for name in files(stick)} == before


def test_later_texts_go_to_the_same_folder_and_each_day_has_its_own(desk: Desk, stick: Path) -> None:
    article = desk.draft()
    copied(desk.reporter, stick)
    desk.clock.turn(minutes=1)
    desk.save(desk.reporter, article, headline="Tít khác hẳn", body="Bản sau.")
    assert copied(desk.reporter, stick) == 1
    (folder,) = (stick / "2019-04-24").iterdir()
    assert "Bản sau." in (folder / "bai.md").read_text(encoding="utf-8")
    desk.clock.turn(days=1)
    desk.save(desk.reporter, article, body="Bản hôm sau.")
    copied(desk.reporter, stick)
    assert sorted(one.name for one in stick.iterdir()) == ["2019-04-24", "2019-04-25", MARK]
    assert "Bản sau." in (folder / "bai.md").read_text(encoding="utf-8")


def test_only_what_the_person_wrote_today_is_copied(desk: Desk, stick: Path) -> None:
    desk.clock.turn(days=-2)
    desk.draft()
    desk.clock.turn(days=2)
    mine = desk.taken(replace(ARTICLE, headline="Bài hôm nay"))
    desk.save(desk.editor, mine, lead="Biên tập viên sửa sapo.")
    for workspace, written in ((desk.reporter, 1), (desk.editor, 0), (desk.chief, 0)):
        assert copied(workspace, stick) == written
    assert len(files(stick)) == 3


def test_a_copy_of_another_machine_or_a_newer_one_is_left_alone(
    desk: Desk, stick: Path, tmp_path: Path
) -> None:
    article = desk.draft()
    backups.backup(desk.newsroom, tmp_path / "sao lưu.zip")
    other = Desk(backups.restore(tmp_path / "sao lưu.zip", tmp_path / "máy khác"), desk.clock)
    desk.newsroom.close()
    earlier = shutil.copytree(desk.newsroom.root, tmp_path / "trước đó")
    returned = Desk(newsrooms.open_newsroom(earlier), desk.clock)
    desk.save(desk.reporter, article, body="Viết ở máy này.")
    other.save(other.reporter, article, body="Viết ở máy khác.")
    everywhere = (desk, other, returned)
    assert [copied(one.reporter, stick) for one in everywhere] == [1, 1, 1]
    folders = sorted((stick / "2019-04-24").iterdir())
    bodies = {json.loads((one / "bai.json").read_bytes())["content"]["body"] for one in folders}
    assert bodies == {"Viết ở máy này.", "Viết ở máy khác.", ARTICLE.body}
    assert [copied(one.reporter, stick) for one in everywhere] == [0, 0, 0]
    for one in everywhere:
        one.newsroom.close()


def test_a_stick_that_is_pulled_out_is_not_written_in_its_absence(
    desk: Desk, stick: Path, tmp_path: Path
) -> None:
    article = illustrated(desk, tmp_path)
    pocket = stick.rename(tmp_path / "trong túi")
    stick.mkdir()
    with pytest.raises(SecondCopyMissing):
        copied(desk.reporter, stick)
    assert list(stick.iterdir()) == [], "written onto the disk below the place of the stick"
    stick.rmdir()
    desk.save(desk.reporter, article, lead="Viết khi không có USB.")
    pocket.rename(stick)
    # Pulled out again in the middle, then back for good.
    pulled = iter([False, True])
    report = second_copy.copy_changed(desk.reporter, stick, TODAY, lambda: next(pulled))
    assert not report.finished
    assert [Path(name).suffix for name in files(stick)] == [".jpg", ".txt"]
    assert copied(desk.reporter, stick) == 1
    assert any("USB" in path.read_text(encoding="utf-8") for path in stick.rglob("bai.md"))


def test_a_full_stick_or_one_that_refuses_is_told_and_keeps_the_earlier_copy(
    desk: Desk, small_disk: Path
) -> None:
    second_copy.prepare(small_disk)
    article = desk.draft()
    copied(desk.reporter, small_disk)
    (kept,) = small_disk.rglob("bai.json")
    before = kept.read_bytes()
    desk.save(desk.reporter, article, body=ARTICLE.body * 500)
    with filled(small_disk), pytest.raises(DiskFull):
        copied(desk.reporter, small_disk)
    assert kept.read_bytes() == before
    assert not list(small_disk.rglob(".writing-*"))
    assert copied(desk.reporter, small_disk) == 1
    (small_disk / "2019-04-25").write_text("một tệp ở chỗ của thư mục", encoding="utf-8")
    desk.clock.turn(days=1)
    desk.save(desk.reporter, article, body="Hôm sau.")
    with pytest.raises(TargetUnwritable):
        copied(desk.reporter, small_disk)


def test_a_photo_that_is_damaged_here_does_not_keep_the_text_back(
    desk: Desk, stick: Path, tmp_path: Path
) -> None:
    article = illustrated(desk, tmp_path)
    desk.newsroom.assets.path(desk.detail(article).content.photos[0].digest).write_bytes(b"hong")
    assert copied(desk.reporter, stick) == 1
    assert [Path(name).name for name in files(stick)] == ["bai.json", "bai.md", MARK]


def test_a_copy_is_taken_in_as_it_was(
    desk: Desk, stick: Path, demo_folder: Path, tmp_path: Path, reader: ReadingProcess
) -> None:
    article = illustrated(desk, tmp_path)
    copied(desk.reporter, stick)
    (file,) = stick.rglob("bai.json")
    desk.newsroom.close()
    root = shutil.copytree(demo_folder, tmp_path / "tòa soạn khác")
    elsewhere = Desk(newsrooms.open_newsroom(root), desk.clock)
    taken = importing.intake(elsewhere.reporter, file, reader).value
    assert taken.content == desk.detail(article).content
    assert taken.state.article_id != article
    assert verification.verify(elsewhere.newsroom).sound

    photo, waiting = taken.content.photos
    write_photo(file.parent, f"anh-1-{photo.digest[:8]}.jpg", shade=1)
    damaged = importing.intake(elsewhere.reporter, file, reader).value.content
    assert damaged.photos == (
        replace(photo, digest="", media_type="", width=0, height=0),
        waiting,
    )
    assert damaged.body == taken.content.body
    elsewhere.newsroom.close()


def test_what_the_newsroom_does_not_know_is_left_out(desk: Desk, stick: Path, reader: ReadingProcess) -> None:
    desk.draft(replace(ARTICLE, other_categories=("xa-hoi",)))
    copied(desk.reporter, stick)
    (file,) = stick.rglob("bai.json")
    values = json.loads(file.read_bytes())
    values["content"] |= {"category": "khong-co", "other_categories": ["xa-hoi", "mat"], "genre": "tho"}
    file.write_text(json.dumps(values), encoding="utf-8")
    content = importing.intake(desk.reporter, file, reader).value.content
    assert (content.category, content.other_categories, content.genre) == ("", ("xa-hoi",), "news")

    drafts_before = len(library.cards(desk.reporter, library.Queue.ALL))
    file.write_text("{}", encoding="utf-8")
    with pytest.raises(InvalidContent):
        importing.intake(desk.reporter, file, reader)
    with pytest.raises(UnreadableFile):
        importing.intake(desk.reporter, stick / "không có.json", reader)
    with pytest.raises(ActionNotPermitted):
        importing.intake(desk.export_desk, file, reader)
    assert len(library.cards(desk.reporter, library.Queue.ALL)) == drafts_before
