"""The widgets of the writing desk and how they lie together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import settings
from desktop_app.ui.composition import finish_composition
from desktop_app.ui.fields.chip_field import ChipField
from desktop_app.ui.fields.rules import rule
from desktop_app.ui.look.palette import LARGE, SMALL
from desktop_app.ui.look.picture import Picture
from desktop_app.ui.markdown.prompt_steps import PromptSteps
from desktop_app.ui.markdown.reference_edits import place_references
from desktop_app.ui.media.media_desk import MediaDesk
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.photos.photo_desk import PhotoDesk

from .body_editor import BodyEditor
from .editor_bar import EditorBar
from .figure_painter import FigurePainter
from .figures import Figures
from .formatting import FormattingActions, FormattingBar, with_shortcut
from .lock_line import LockLine
from .page_head import PageHead
from .pane_actions import PaneActions
from .panel_place import PanelPlace
from .properties_panel import PropertiesPanel
from .side_panel import SidePanel

if TYPE_CHECKING:
    from desktop_app.domain.changes import Change
    from desktop_app.ui.editor_context import EditorContext


class EditorParts(QObject):
    """Made once for a pane; the pane decides what they show."""

    editable_changed = Signal(bool, str)  # and why not

    def __init__(self, context: EditorContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._icons = context.appearance.icons
        self.head = PageHead(context.station)
        self.body = BodyEditor(context.appearance.colours)
        self.body.setAccessibleName(self.tr("Body"))
        self.body.set_invitation(self.tr("Write the article here"))
        self.body.set_header(self.head)
        self.tags = ChipField(self._icons, creating=True)
        self._offer_tags()
        self.tags.edit.setAccessibleName(self.tr("Tags"))
        self.tags.edit.setPlaceholderText(self.tr("+ Add a tag"))
        self.properties = PropertiesPanel(context)
        self.notices = NoticeBar(context.appearance)
        self.photos = PhotoDesk(context, self.body, self.notices, self)
        self.figures = Figures(self.photos.thumbnails, self)
        self.body.set_figures(self.figures, FigurePainter(context.appearance))
        self.panel = SidePanel(self.properties, self.photos.panel)
        self._locked = LockLine(self._icons)
        self.media = MediaDesk(context, self.photos, self.body, self.notices, self)
        self.prompts = PromptSteps((self.head.headline, self.head.lead, self.body), self)
        self._formatting = FormattingActions(self.body, (self.head.headline, self.head.lead), self._icons)
        self._own = PaneActions(pane, self._icons)
        self.actions = {**self._formatting.by_id, **self._own.by_id}
        self._arrange()
        self._connect()
        self._recolour()

    def set_editable(self, editable: bool, why_not: str) -> None:
        """Allow or refuse changes everywhere, and say why in one quiet line."""
        self.body.setReadOnly(not editable)
        self._formatting.set_editable(editable)
        self._own.set_editable(editable)
        for part in (self.head, self.tags, self.properties, self.photos, self.media):
            part.set_editable(editable)
        self._locked.tell(why_not)
        for action in self._formatting.by_id.values():
            action.setToolTip(with_shortcut(action.text(), action) if editable else why_not or action.text())
        self.editable_changed.emit(editable, why_not)

    def undo_in(self, text: QWidget) -> None:
        """Have the next undo take back what was changed last in `text`, wherever the focus is."""
        self._formatting.turn_to(text)

    def refresh_names(self) -> None:
        """Offer the tags, events and places in use now; they are looked up in the background."""
        self._context.vocabularies.refresh()

    def _offer_tags(self) -> None:
        self.tags.set_choices(self._context.vocabularies.choices(VocabularyKind.TAG))

    def focus(self, name: str, item: str) -> None:
        """Bring the person to a content field; `item` is the key of a photo or a film, or a prompt."""
        if name == "photos":
            self.photos.go_to(item)
        elif name == "media":
            self.media.go_to(item)
        elif name == "tags":
            self.tags.setFocus()
        elif (field := self.properties.field(name)) is not None:
            self.place.want(True)
            self.panel.reveal(field)
            field.setFocus()
        else:
            target = {"headline": self.head.headline, "lead": self.head.lead}.get(name, self.body)
            self.place.show_page()
            target.setFocus()
            if target is not self.body:
                self.body.scroll_to_top()
            # A new article begins in the headline, with what its template asks for there.
            if item or target is self.head.headline:
                self.prompts.select(target, item)

    def _open_figure(self, key: str) -> None:
        self.focus("media" if self.photos.photo(key) is None else "photos", key)

    def set_bare(self, bare: bool) -> None:
        """Show the text and nothing that stands around it."""
        for widget in self._around:
            widget.setVisible(not bare)
        self.place.set_bare(bare)

    def _arrange(self) -> None:
        page, edge = self._writing_page(), rule(upright=True)
        self.place = PanelPlace(page, edge, self.panel)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(page, 1)
        middle.addWidget(edge)
        middle.addWidget(self.panel)
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        formatting = FormattingBar(self._formatting, (self._own.photo, self._own.film))
        self.bar = EditorBar(formatting, self._own.properties)
        column.addWidget(self.bar)
        column.addWidget(below := rule())
        self._around = (self.bar, below, *self._tray)
        column.addWidget(self._locked)
        column.addWidget(self.notices)
        self.bars = QVBoxLayout()
        column.addLayout(self.bars)
        column.addLayout(middle, 1)

    def _writing_page(self) -> QWidget:
        page = QWidget()
        tray = QVBoxLayout()
        tray.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        tray.setSpacing(SMALL)
        tray.addWidget(self.photos.strip)
        tray.addWidget(self.media.strip)
        tags = QHBoxLayout()
        tags.setSpacing(SMALL)
        picture = Picture(16, self._icons.icon("tags"))
        tags.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        tags.addWidget(self.tags, 1)
        tray.addLayout(tags)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        around = QWidget()
        around.setLayout(tray)
        self._tray = (rule(), around)
        for widget in self._tray:
            column.addWidget(widget)
        return page

    def _connect(self) -> None:
        self.head.height_changed.connect(self.body.place_header)
        self.head.left_forward.connect(self.body.setFocus)
        self.body.figure_opened.connect(self._open_figure)
        self.body.left_backward.connect(self.head.lead.setFocus)
        self.photos.details_wanted.connect(self.panel.show_details)
        self.photos.panel_wanted.connect(self._want_details)
        self.photos.page_wanted.connect(self.place.show_page)
        self.media.place_wanted.connect(self._place_figure)
        self._own.photo.triggered.connect(self.photos.choose_files)
        self.photos.commands.take_actions(self._own.photo_table, self._own.place_photos)
        self._own.film.triggered.connect(self.media.insert)
        self._own.prompt.triggered.connect(self.prompts.go_on)
        self._own.properties.triggered.connect(self._show_properties)
        self._context.feed.changed.connect(self._follow_settings)
        for changed in (self.place.changed, self.panel.turned):
            changed.connect(self._check)
        # A method of this object: a function would outlive the body it colours.
        self._context.appearance.changed.connect(self._recolour)
        self._context.vocabularies.refreshed.connect(self._offer_tags)
        # All else follows in the order it was laid out.
        QWidget.setTabOrder(self.head.headline, self.head.lead)
        QWidget.setTabOrder(self.head.lead, self.body)

    def _follow_settings(self, change: Change) -> None:
        if change.touches(ChangeKind.SETTINGS):
            workspace = self._context.workspace
            self.properties.offer(settings.genres(workspace), settings.categories(workspace))

    def _recolour(self) -> None:
        colours = self._context.appearance.colours
        self.head.set_colours(colours)
        self.body.set_colours(colours)

    def _place_figure(self, key: str) -> None:
        finish_composition(self._pane)
        self.place.show_page()
        self.body.change_whole(lambda text, caret: place_references(text, text.count("\n", 0, caret), [key]))
        self.body.setFocus()

    def _want_details(self, instead: bool) -> None:
        """Show the panel beside the text; `instead` of it too where there is no room for both."""
        if instead or not self.place.takes_turns:
            self.place.want(True)

    def _show_properties(self, shown: bool) -> None:
        if not self.panel.shows_article:
            self.panel.turn_to(None)
        self.place.want(shown)

    def _check(self) -> None:
        self._own.properties.setChecked(self.place.is_shown and self.panel.shows_article)
