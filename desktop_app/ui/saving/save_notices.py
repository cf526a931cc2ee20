"""What the desk says when something could not be stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.ui.messages import error_sentence

if TYPE_CHECKING:
    from collections.abc import Container
    from datetime import tzinfo

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.notice_bar import NoticeBar

    from .draft_session import DraftSession


class SaveNotices(QObject):
    """Speaks through the notice bar, and takes a complaint back once it is no longer true."""

    def __init__(
        self, bar: NoticeBar, zone: tzinfo, session: DraftSession, manuscripts: Container[object]
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._zone = zone
        self._session = session
        self._manuscripts = manuscripts
        self._complaint = ""
        session.save_failed.connect(self._follow_failed_save)
        session.draft_saved.connect(self._forget_failed_save)

    def begin(self) -> None:
        """Say no more of the article before, and what there is to say of the one that is open now."""
        self._bar.dismiss()
        self._complaint = ""
        if self._session.state.error is not None:
            self._tell_failed_save(self._session.state.error)

    def tell(self, error: Exception) -> None:
        """Say why something was refused."""
        self._bar.show_error(error_sentence(error, self._zone))

    def tell_paste_coming(self) -> None:
        """Ask for a moment's patience with what was pasted."""
        self._bar.show_info(self.tr("What you pasted is still being read. Please try again in a moment."))

    def _follow_failed_save(self, article_id: ArticleId, error: Exception) -> None:
        # Another article on the desk tells of itself when it is open again; one that was put away cannot.
        if article_id == self._session.article_id or article_id not in self._manuscripts:
            self._tell_failed_save(error)

    def _tell_failed_save(self, error: Exception) -> None:
        """Say why the text is not on the disk yet. Retries fail again in silence."""
        reason = error_sentence(error, self._zone)
        complaint = self.tr("Not saved yet. {reason}").format(reason=reason)
        if complaint != self._complaint:
            self._complaint = complaint
            self._bar.show_error(complaint, self.tr("Try again"), self._try_again)

    def _forget_failed_save(self) -> None:
        """Take the complaint about saving back."""
        if self._complaint and self._bar.text == self._complaint:
            self._bar.dismiss()
        self._complaint = ""

    def _try_again(self) -> None:
        self._complaint = ""
        self._session.flush_all()
