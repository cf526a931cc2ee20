"""A newsroom at work, for tests: its people at their desks, and an article that can go the whole way."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.services import approvals, drafts, library, people, reviews, settings
from desktop_app.services.workspace import Workspace

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleDetail, ArticleState
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.assets import StoredPhoto
    from desktop_app.storage.newsroom import Newsroom

POSTED = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)

ARTICLE = ArticleContent(
    headline="Cần Đước: Tổng kết công tác Mặt trận Tổ quốc",
    lead="Sáng 24/4, Uỷ ban MTTQ huyện Cần Đước tổ chức hội nghị tổng kết nhiệm kỳ.",
    body="Thực hiện Kết luận số 62-KL/TW, Mặt trận đã hoà giải nhiều vụ việc.\n\nÔng Đỗ Văn Sơn chủ trì.",
    byline="Kim Thoa",
    category="thoi-su",
    tags=("Cần Đước", "MTTQ"),
    place="Cần Đước",
)


class HandClock:
    """A clock that moves only when a test moves it."""

    def __init__(self, now: datetime = POSTED) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **amount: float) -> None:
        """Move by a timedelta's keywords, back where they are negative."""
        self.now += timedelta(**amount)


@dataclass(frozen=True, slots=True)
class Desk:
    """An open demo newsroom with two tiers and everyone signed in, all under one clock."""

    newsroom: Newsroom
    clock: HandClock = field(default_factory=HandClock)

    def workspace(self, login: str) -> Workspace:
        """Return the workspace of the person `login`."""
        return Workspace(self.newsroom, people.find(self.newsroom, login), self.clock)

    @property
    def reporter(self) -> Workspace:
        return self.workspace("phongvien")

    @property
    def editor(self) -> Workspace:
        return self.workspace("bientap")

    @property
    def chief(self) -> Workspace:
        return self.workspace("tongbientap")

    @property
    def export_desk(self) -> Workspace:
        return self.workspace("xuatban")

    @property
    def administrator(self) -> Workspace:
        return self.workspace("quantri")

    def set_tiers(self, number: int) -> None:
        """Have approvals in one or two tiers."""
        station = settings.station(self.administrator)
        settings.update_station(self.administrator, replace(station, approval_tiers=number))

    def draft(self, content: ArticleContent = ARTICLE) -> ArticleId:
        """Return a draft of the reporter's."""
        return drafts.create(self.reporter, content).value.state.article_id

    def taken(self, content: ArticleContent = ARTICLE) -> ArticleId:
        """Return an article that the editor has in hand."""
        article = self.draft(content)
        reviews.submit(self.reporter, article)
        reviews.take(self.editor, article)
        return article

    def approved(self, content: ArticleContent = ARTICLE) -> ArticleId:
        """Return an article approved in both tiers."""
        article = self.taken(content)
        approvals.approve(self.editor, article)
        approvals.approve(self.chief, article)
        return article

    def detail(self, article: ArticleId) -> ArticleDetail:
        """Return the article as it stands."""
        return library.detail(self.reporter, article)

    def state(self, article: ArticleId) -> ArticleState:
        """Return where the article stands."""
        return self.detail(article).state

    def save(self, workspace: Workspace, article: ArticleId, **fields: object) -> None:
        """Save the article's text with some fields replaced."""
        detail = self.detail(article)
        content = replace(detail.content, **fields)  # type: ignore[arg-type]
        drafts.save(workspace, article, content, detail.state.version)


def photo_of(stored: StoredPhoto, key: str = "anh-1") -> Photo:
    """Return a stored photo as an article shows it."""
    return Photo(
        key=key,
        digest=stored.digest,
        media_type=stored.media_type,
        width=stored.width,
        height=stored.height,
        caption="Quang cảnh hội nghị",
        credit="Ảnh: Kim Thoa",
        alt="Đại biểu trong hội trường",
        featured=True,
    )
