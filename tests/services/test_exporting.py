"""Export: only what is approved, whole or not at all, with a receipt that can be checked."""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Connection, event

from desktop_app.domain.articles import Photo
from desktop_app.domain.errors import (
    ActionNotPermitted,
    ApprovalStale,
    AssetMissing,
    Embargoed,
    RenderingFailed,
    TargetExists,
)
from desktop_app.domain.journal import EventKind
from desktop_app.domain.workflow import Obstacle, Stage
from desktop_app.services import assets, exporting, history, library, receipts, revisions, verification
from desktop_app.storage.export_folder import StagedFolder
from tests.desk import ARTICLE, POSTED, Desk, photo_of
from tests.sample_photos import SECRET, write_photo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.rendering.page import PageRenderer
    from desktop_app.rendering.page_context import Page, PageContext
    from desktop_app.services.receipts import Receipt


@dataclass(frozen=True, slots=True)
class ExportDesk:
    """The export desk with its renderer and its folder on the web server."""

    desk: Desk
    target: Path
    renderer: PageRenderer
    themes_dir: Path

    def export(self, article: ArticleId, *, replace: bool = False) -> Receipt:
        """Export as the export desk does."""
        workspace = self.desk.export_desk
        return exporting.export(
            workspace, article, self.target, self.renderer, self.themes_dir, replace=replace
        ).value

    def shown(self) -> dict[str, bytes]:
        """Return every file in the target."""
        found = self.target.rglob("*") if self.target.exists() else ()
        return {
            path.relative_to(self.target).as_posix(): path.read_bytes() for path in found if path.is_file()
        }


@pytest.fixture
def export_desk(desk: Desk, tmp_path: Path, page_renderer: PageRenderer, themes_dir: Path) -> ExportDesk:
    return ExportDesk(desk, tmp_path / "trang web", page_renderer, themes_dir)


@pytest.fixture
def with_photo(desk: Desk, tmp_path: Path) -> ArticleContent:
    """The article with a photo, and a slot whose photo never came."""
    stored = assets.add_photo(desk.reporter, write_photo(tmp_path))
    return replace(ARTICLE, photos=(photo_of(stored), Photo("anh-2", caption="Chờ ảnh")))


def test_the_receipt_tells_what_lies_on_the_disk(export_desk: ExportDesk, with_photo: ArticleContent) -> None:
    desk = export_desk.desk
    article = desk.approved(with_photo)
    approved_at = desk.clock.now
    desk.clock.turn(minutes=10)

    receipt = export_desk.export(article)

    assert receipt.folder.name.startswith("can-duoc-tong-ket-cong-tac-mat-tran-to-quoc-")
    on_disk = json.loads((receipt.folder / "receipt.json").read_bytes())
    assert on_disk == receipt.document == receipts.receipts(desk.export_desk, article)[0]
    files = {path for path in receipt.folder.rglob("*") if path.is_file()}
    listed = {receipt.folder / file["path"]: file for file in on_disk["files"]}
    assert files == {*listed, receipt.folder / "receipt.json"}
    for path, file in listed.items():
        data = path.read_bytes()
        assert (file["bytes"], file["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
        assert SECRET.encode() not in data

    revision = revisions.get(desk.reporter, on_disk["revision"])
    assert revision.content == with_photo
    assert on_disk["digest"] == revision.digest
    assert (on_disk["approved_by"], on_disk["exported_by"]) == ("Phạm Văn Dũng", "Lê Thị Ánh Nguyệt")
    assert on_disk["approved_at"] == approved_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert on_disk["photos_without_file"] == ["anh-2"]
    assert desk.state(article).stage is Stage.EXPORTED
    last = history.events(desk.reporter, article)[-1]
    assert (last.kind, last.data["receipt"]) == (EventKind.EXPORTED, receipt.receipt_id)
    assert verification.verify(desk.newsroom).sound


def test_the_same_revision_gives_the_same_bytes_and_stands_beside_the_old_ones(
    export_desk: ExportDesk, with_photo: ArticleContent
) -> None:
    article = export_desk.desk.approved(with_photo)
    first = export_desk.export(article)
    before = export_desk.shown()
    with pytest.raises(TargetExists):
        export_desk.export(article)
    assert export_desk.shown() == before

    export_desk.desk.clock.turn(days=30)
    second = export_desk.export(article, replace=True)

    assert second.folder == first.folder
    assert second.document["files"] == first.document["files"]
    after = export_desk.shown()
    aside = {name.replace(".cu-1/", "/"): data for name, data in after.items() if ".cu-1/" in name}
    assert aside == before
    assert len(receipts.receipts(export_desk.desk.reporter, article)) == 2


def test_what_goes_out_is_the_page_of_the_approved_text(
    export_desk: ExportDesk, with_photo: ArticleContent
) -> None:
    article = export_desk.desk.approved(with_photo)
    receipt = export_desk.export(article)
    page = (receipt.folder / "index.html").read_text(encoding="utf-8")
    for text in (ARTICLE.headline, "Đã đăng vào 24/04/2019 lúc 16:59", "62-KL/TW", "Quang cảnh hội nghị"):
        assert text in page
    assert "photos/" in page


def test_a_text_changed_and_changed_back_goes_out_as_the_revision_that_was_approved(
    export_desk: ExportDesk,
) -> None:
    desk = export_desk.desk
    article = desk.approved()
    approved = desk.state(article).approved_revision_id
    desk.save(desk.chief, article, lead="thử")
    revisions.commit(desk.chief, article)
    with pytest.raises(ApprovalStale):
        export_desk.export(article)
    desk.save(desk.chief, article, lead=ARTICLE.lead)

    assert export_desk.export(article).document["revision"] == approved
    assert history.events(desk.reporter, article)[-1].revision == 1
    assert verification.verify(desk.newsroom).sound


def test_nothing_leaves_unapproved_stale_or_before_its_time(export_desk: ExportDesk) -> None:
    desk = export_desk.desk
    stale = desk.approved()
    desk.save(desk.chief, stale, notes="chỉ một ghi chú")
    with pytest.raises(ApprovalStale):
        export_desk.export(stale)
    for article in (desk.draft(), desk.taken()):
        with pytest.raises(ActionNotPermitted) as refusal:
            export_desk.export(article)
        assert refusal.value.data["reason"] is Obstacle.STAGE
    approved = desk.approved()
    for workspace in (desk.reporter, desk.editor, desk.administrator):
        with pytest.raises(ActionNotPermitted):
            exporting.export(
                workspace, approved, export_desk.target, export_desk.renderer, export_desk.themes_dir
            )
    embargoed = desk.approved(replace(ARTICLE, embargo=POSTED + timedelta(hours=1)))
    with pytest.raises(Embargoed) as early:
        export_desk.export(embargoed)
    assert early.value.data["until"] == POSTED + timedelta(hours=1)
    assert export_desk.shown() == {}

    desk.clock.turn(hours=1)
    export_desk.export(embargoed)


@pytest.mark.parametrize("harm", ["missing", "altered"])
def test_a_photo_that_is_not_what_was_stored_never_goes_out(
    export_desk: ExportDesk, with_photo: ArticleContent, harm: str
) -> None:
    article = export_desk.desk.approved(with_photo)
    file = export_desk.desk.newsroom.assets.path(with_photo.photos[0].digest)
    if harm == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:-1] + b"?")
    with pytest.raises(AssetMissing):
        export_desk.export(article)
    assert export_desk.shown() == {}
    assert export_desk.desk.state(article).stage is Stage.APPROVED


def test_articles_that_differ_only_in_marks_do_not_collide(export_desk: ExportDesk) -> None:
    names = {
        export_desk.export(export_desk.desk.approved(replace(ARTICLE, headline=headline))).folder.name
        for headline in ("Cần Đước", "Cân được", "…", "*")
    }
    assert len(names) == 4


@contextmanager
def dying_at_the_commit(desk: Desk) -> Iterator[None]:
    """Stop the program when everything is done but the commit."""

    def die(_connection: Connection) -> None:
        raise KeyboardInterrupt

    engine = desk.newsroom.database._engine
    event.listen(engine, "commit", die)
    try:
        with pytest.raises(KeyboardInterrupt):
            yield
    finally:
        event.remove(engine, "commit", die)


def test_an_export_that_is_not_recorded_takes_its_folder_back(export_desk: ExportDesk) -> None:
    article = export_desk.desk.approved()
    first = export_desk.export(article)
    before = export_desk.shown()
    with dying_at_the_commit(export_desk.desk):
        export_desk.export(article, replace=True)
    assert export_desk.shown() == before
    assert receipts.receipts(export_desk.desk.reporter, article) == (first.document,)


def test_a_program_that_died_before_its_record_does_not_block_the_next_export(
    export_desk: ExportDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = export_desk.desk.approved()
    with monkeypatch.context() as killed, dying_at_the_commit(export_desk.desk):
        # A killed process takes nothing back.
        killed.setattr(StagedFolder, "__exit__", lambda *_: None)
        export_desk.export(article)
    (leftover,) = export_desk.target.iterdir()
    assert receipts.receipts(export_desk.desk.reporter, article) == ()
    assert export_desk.desk.state(article).stage is Stage.APPROVED

    receipt = export_desk.export(article)
    assert receipt.folder == leftover
    assert verification.verify(export_desk.desk.newsroom).sound


class _Interrupting:
    """A renderer during whose work the article moves on."""

    def __init__(self, desk: Desk, article: ArticleId, renderer: PageRenderer) -> None:
        self._desk, self._article, self._renderer = desk, article, renderer

    def render(self, content: ArticleContent, context: PageContext) -> Page:
        self._desk.save(self._desk.chief, self._article, lead="sửa vào phút chót")
        return self._renderer.render(content, context)


def test_an_article_that_moves_on_while_its_page_is_made_does_not_leave(export_desk: ExportDesk) -> None:
    desk = export_desk.desk
    article = desk.approved()
    renderer = _Interrupting(desk, article, export_desk.renderer)
    with pytest.raises(ApprovalStale):
        exporting.export(desk.export_desk, article, export_desk.target, renderer, export_desk.themes_dir)
    assert export_desk.shown() == {}
    assert library.card(desk.reporter, article).stage is Stage.APPROVED


def test_a_theme_that_is_not_there_exports_nothing(export_desk: ExportDesk, tmp_path: Path) -> None:
    article = export_desk.desk.approved()
    with pytest.raises(RenderingFailed):
        exporting.export(
            export_desk.desk.export_desk, article, export_desk.target, export_desk.renderer, tmp_path
        )
    assert export_desk.shown() == {}
