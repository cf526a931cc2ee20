"""The main job from a blank page to the exported page, headless, with a picture of every screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.bootstrap import page_renderer, resources_folder
from desktop_app.domain.errors import NewsroomExists
from desktop_app.intake.reading_process import ReadingProcess
from desktop_app.services import (
    approvals,
    assets,
    drafts,
    exporting,
    importing,
    library,
    newsrooms,
    people,
    reviews,
    sample,
    verification,
)
from desktop_app.services.workspace import Workspace

from .demo_pictures import DemoPictures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent, Photo
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.storage.newsroom import Newsroom

    Say = Callable[[Mapping[str, Any]], None]

_REASON = "Bổ sung địa danh để trang ghi rõ nơi xảy ra sự việc."
_CATEGORY = "trong-tinh"
_SAMPLE_CREDIT = "Ảnh minh họa"
_SAMPLE_PICTURES = ("canh-dong-lua.jpg", "hoi-nghi.jpg")
_MEETING_PICTURES = ("hoi-nghi.jpg", "canh-dong-lua.jpg", "cang-song.jpg")


def run_demo(out: Path, article: Path | None, say: Say) -> None:
    """Do the main job on `article`, or on the program's own sample, and say one line a step.

    Leaves `out/newsroom`, `out/export` and `out/*.png`. Raises NewsroomExists when `out` holds something,
    UnreadableFile when `article` cannot be read.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise NewsroomExists(path=str(out))
    newsroom = newsrooms.create_demo(out / "newsroom")
    try:
        _Demo(newsroom, out, say).run(article)
    finally:
        newsroom.close()


class _Demo:
    """One run: who does what, in the order of a working day."""

    def __init__(self, newsroom: Newsroom, out: Path, say: Say) -> None:
        self._out = out
        self._say = say
        self._newsroom = newsroom
        self._people = {person.login: person for person in people.listing(newsroom)}
        self._reporter = self._workspace("phongvien")
        self._editor = self._workspace("bientap")
        self._chief = self._workspace("tongbientap")
        self._export_desk = self._workspace("xuatban")
        say({"step": "newsroom", "folder": str(newsroom.root), "people": list(self._people)})

    def run(self, article: Path | None) -> None:
        with DemoPictures(self._newsroom, self._out, self._say) as pictures:
            pictures.sign_in("1-dang-nhap")
            article_id = self._draft(article)
            pictures.desk("2-soan-bai", self._reporter.actor, article_id)
            self._review_once(article_id)
            pictures.desk("3-bi-tra-lai", self._reporter.actor, article_id)
            self._improve_and_approve(article_id)
            pictures.desk("4-da-duyet", self._chief.actor, article_id)
            self._export(article_id)
            pictures.desk("5-da-xuat-ban", self._export_desk.actor, article_id, dark=True)
            pictures.page("6-trang", article_id)
        report = verification.verify(self._newsroom)
        self._say({"step": "verify", "sound": report.sound, "events": report.events})

    def _draft(self, article: Path | None) -> ArticleId:
        if article is None:
            first = sample.articles(resources_folder() / "sample")[0]
            # Without the place, which is what the editor will ask for.
            detail = drafts.create(self._reporter, replace(first.content, place="")).value
        else:
            with ReadingProcess() as reader:
                detail = importing.intake(self._reporter, article, reader).value
        article_id = detail.state.article_id
        self._say({"step": "draft", "id": article_id, "headline": detail.content.headline})
        pictures = _SAMPLE_PICTURES if article is None else _MEETING_PICTURES
        content = self._with_photos(_tagged(detail.content), pictures)
        drafts.save(self._reporter, article_id, content, detail.state.version)
        self._say({"step": "tag", "category": content.category, "tags": list(content.tags)})
        return article_id

    def _with_photos(self, content: ArticleContent, pictures: tuple[str, ...]) -> ArticleContent:
        """Put the program's own sample pictures into slots that wait for a file, and say which."""
        filled = [
            photo if photo.digest else self._with_file(photo, pictures[number % len(pictures)])
            for number, photo in enumerate(content.photos)
        ]
        return replace(content, photos=tuple(filled))

    def _with_file(self, photo: Photo, picture: str) -> Photo:
        stored = assets.add_photo(self._reporter, resources_folder() / "sample" / picture)
        self._say({"step": "photo", "key": photo.key, "sample": picture, "sha256": stored.digest})
        return replace(
            photo,
            digest=stored.digest,
            media_type=stored.media_type,
            width=stored.width,
            height=stored.height,
            credit=photo.credit or _SAMPLE_CREDIT,
            alt=photo.alt or photo.caption,
        )

    def _review_once(self, article_id: ArticleId) -> None:
        self._step("submit", self._reporter, reviews.submit(self._reporter, article_id).value.stage)
        self._step("take", self._editor, reviews.take(self._editor, article_id).value.stage)
        state = reviews.return_to_author(self._editor, article_id, _REASON).value
        self._step("return", self._editor, state.stage, reason=_REASON)

    def _improve_and_approve(self, article_id: ArticleId) -> None:
        detail = library.detail(self._reporter, article_id)
        place = detail.content.place or detail.content.headline.partition(":")[0].strip()
        content = replace(detail.content, place=place)
        saved = drafts.save(self._reporter, article_id, content, detail.state.version).value
        self._say({"step": "improve", "place": place, "version": saved.version})
        self._step("resubmit", self._reporter, reviews.submit(self._reporter, article_id).value.stage)
        self._step("take", self._editor, reviews.take(self._editor, article_id).value.stage)
        self._step("send", self._editor, reviews.submit(self._editor, article_id).value.stage)
        state = approvals.approve(self._chief, article_id).value
        self._step("approve", self._chief, state.stage, revision=state.approved_revision_id)

    def _export(self, article_id: ArticleId) -> None:
        with page_renderer() as renderer:
            receipt = exporting.export(
                self._export_desk, article_id, self._out / "export", renderer, resources_folder() / "themes"
            ).value
        self._say({"step": "export", "folder": str(receipt.folder), "files": len(receipt.document["files"])})

    def _step(self, name: str, workspace: Workspace, stage: str, **more: object) -> None:
        self._say({"step": name, "by": workspace.actor.login, "stage": stage, **more})

    def _workspace(self, login: str) -> Workspace:
        return Workspace(self._newsroom, self._people[login])


def _tagged(content: ArticleContent) -> ArticleContent:
    """What a reporter adds to a text that came without: the section, and its place as a tag."""
    place = content.headline.partition(":")[0].strip()
    return replace(content, category=content.category or _CATEGORY, tags=content.tags or (place,))
