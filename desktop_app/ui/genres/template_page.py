"""The templates of the newsroom: made, changed, put in order, fetched back from the program."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.domain.templates import Template
from desktop_app.services import settings, templates
from desktop_app.services.shipped_templates import shipped_templates
from desktop_app.ui.entries.entry_list import Entry
from desktop_app.ui.entries.entry_page import EntryPage
from desktop_app.ui.look.style import set_kind

from .template_form import TemplateForm

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.changes import Change, Outcome
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.form_field import FormField
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.notice_bar import NoticeBar


class TemplatePage(EntryPage):
    """`folder` holds the templates of the program; `open_content` gives the article on the desk, if any."""

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        notices: NoticeBar,
        icons: Icons,
        folder: Path,
        open_content: Callable[[], ArticleContent | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, feed, notices, icons, parent)
        self._folder = folder
        self._open_content = open_content
        self._shipped = {one.template_id for one in shipped_templates(folder)}
        self._templates: dict[str, Template] = {}
        self.form = TemplateForm()
        self._offer_choices()
        feed.changed.connect(self._offer_choices)
        self.form.edited.connect(self.touch)
        self.reset_button = QPushButton(self.tr("Back to the program's template"))
        set_kind(self.reset_button, "quiet")
        self.reset_button.clicked.connect(self.reset)
        self.add.setMenu(self._ways_to_begin())
        self.entries.view.setAccessibleName(self.tr("Templates"))
        self.arrange(self.form, (self.reset_button,))
        self.refresh("")

    def listed(self) -> list[Entry]:
        """Return the templates as they are stored."""
        listing = templates.listing(self.workspace, self._folder)
        self._templates = {one.template_id: one for one in listing}
        return [Entry(one.template_id, one.name, one.offered) for one in listing]

    def show_entry(self, key: str) -> None:
        """Fill the form with the template `key`, or empty it."""
        self.form.show_template(self._templates.get(key))
        self.reset_button.setVisible(key in self._shipped)

    def store(self) -> tuple[str, Change]:
        """Add or change the template of the form."""
        name, content = self.form.name.text(), self.form.content()
        if self.key:
            wanted = Template(self.key, name, content, self.form.offered.isChecked())
            outcome = templates.change(self.workspace, self._folder, wanted)
        else:
            outcome = templates.add(self.workspace, self._folder, name, content)
        return outcome.value.template_id, outcome.change

    def store_order(self, keys: list[str]) -> Change:
        """Store the order of the templates."""
        return templates.reorder(self.workspace, self._folder, keys).change

    def reset(self) -> None:
        """Make the template shown what the program came with."""
        before = self._templates[self.key]
        if self._put(partial(templates.reset, self.workspace, self._folder, self.key)):
            told = self.tr("The template is the program's again.")
            self.notices.show_info(told, self.tr("Undo"), partial(self._restore, before))

    def fields(self) -> Mapping[str, FormField]:
        """Return the fields by the names that refusals give."""
        return self.form.fields

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        super().set_editable(editable)
        self.form.set_editable(editable)
        self.reset_button.setEnabled(editable)

    def _restore(self, template: Template) -> None:
        self._put(partial(templates.change, self.workspace, self._folder, template))

    def _put(self, work: Callable[[], Outcome[Template]]) -> bool:
        outcome = self.told(work)
        if outcome is not None:
            self.feed.publish(outcome.change)
            self.refresh(outcome.value.template_id)
        return outcome is not None

    def _offer_choices(self) -> None:
        self.form.offer(settings.genres(self.workspace), settings.categories(self.workspace))

    def _ways_to_begin(self) -> QMenu:
        menu = QMenu(self.add)
        menu.addAction(self.tr("Empty template")).triggered.connect(self.begin_new)
        copy = menu.addAction(self.tr("Copy of this template"))
        copy.triggered.connect(self._copy)
        taken = menu.addAction(self.tr("From the open article"))
        taken.triggered.connect(self._take_open_article)
        menu.aboutToShow.connect(lambda: taken.setEnabled(self._open_content() is not None))
        menu.aboutToShow.connect(lambda: copy.setEnabled(bool(self.key)))
        return menu

    def _copy(self) -> None:
        if self.leave():
            shown = self._templates[self.key]
            self._begin_with(self.tr("{name} (copy)").format(name=shown.name), shown.content)

    def _take_open_article(self) -> None:
        content = self._open_content()
        if content is not None and self.leave():
            self._begin_with("", content)

    def _begin_with(self, name: str, content: ArticleContent) -> None:
        self.begin_new()
        self.form.show_template(Template("", name, replace(content, byline="")))
        self.touch()
        self.form.name.selectAll()
