"""The widgets of the writing desk and how they lie together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL, TIGHT
from desktop_app.ui.look.picture import Picture
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.notice_bar import NoticeBar

from .body_editor import BodyEditor
from .chip_field import ChipField
from .figure_painter import FigurePainter
from .figures import Figures
from .formatting import FormattingActions, FormattingBar, with_shortcut
from .page_head import PageHead
from .panel_place import PanelPlace
from .photo_desk import PhotoDesk
from .properties_panel import PropertiesPanel
from .side_panel import SidePanel

if TYPE_CHECKING:
    from .editor_context import EditorContext


class EditorParts(QObject):
    """Made once for a pane; the pane decides what they show."""

    editable_changed = Signal(bool, str)  # and why not

    def __init__(self, context: EditorContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._icons = context.appearance.icons
        self.head = PageHead(context.station.lead_limit_words)
        self.body = BodyEditor(context.appearance.colours)
        self.body.setAccessibleName(self.tr("Body"))
        self.body.set_invitation(self.tr("Write the article here"))
        self.body.set_header(self.head)
        self.tags = ChipField(self._icons, creating=True)
        self._offer_tags()
        self.tags.edit.setAccessibleName(self.tr("Tags"))
        self.tags.edit.setPlaceholderText(self.tr("+ Add a tag"))
        self.properties = PropertiesPanel(context)
        self.photos = PhotoDesk(context, self.body.text, self)
        self.figures = Figures(self.photos.thumbnails, self)
        self.body.set_figures(self.figures, FigurePainter(context.appearance))
        self.panel = SidePanel(self.properties, self.photos.details)
        self.notices = NoticeBar(context.appearance)
        self._formatting = FormattingActions(self.body, self._icons)
        self._photo = self._action("insert_photo", self.tr("Photo…"), "image-plus", "Ctrl+Shift+I")
        self._photo.triggered.connect(self.photos.choose_files)
        self._toggle = self._action("properties", self.tr("Properties"), "panel-right", "Ctrl+Shift+T")
        self._toggle.setCheckable(True)
        self.actions = {
            **self._formatting.by_id,
            "insert_photo": self._photo,
            "properties": self._toggle,
        }
        self._arrange()
        self._connect()

    def set_editable(self, editable: bool, why_not: str) -> None:
        """Allow or refuse changes everywhere, and say why in one quiet line."""
        self.body.setReadOnly(not editable)
        self._formatting.set_editable(editable)
        self._photo.setEnabled(editable)
        for part in (self.head, self.tags, self.properties, self.photos):
            part.set_editable(editable)
        self._locked.setVisible(bool(why_not))
        self._locked_text.setText(why_not)
        for action in self._formatting.by_id.values():
            action.setToolTip(with_shortcut(action.text(), action) if editable else why_not or action.text())
        self.editable_changed.emit(editable, why_not)

    def refresh_names(self) -> None:
        """Offer the tags, events and places in use now; they are looked up in the background."""
        self._context.vocabularies.refresh()

    def _offer_tags(self) -> None:
        self.tags.set_choices(self._context.vocabularies.choices(VocabularyKind.TAG))

    def focus(self, name: str, item: str) -> None:
        """Bring the person to a content field, `item` being the key of a photo."""
        if name == "photos":
            self.photos.go_to(item)
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

    def set_bare(self, bare: bool) -> None:
        """Show the text and nothing that stands around it."""
        for widget in self._around:
            widget.setVisible(not bare)
        self.place.set_bare(bare)

    def _arrange(self) -> None:
        page, edge = self._writing_page(), _rule(upright=True)
        self.place = PanelPlace(page, edge, self.panel)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(page, 1)
        middle.addWidget(edge)
        middle.addWidget(self.panel)
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = self._bar()
        column.addWidget(bar)
        column.addWidget(below := _rule())
        self._around = (bar, below, *self._tray)
        column.addWidget(self._lock_line())
        column.addWidget(self.notices)
        self.bars = QVBoxLayout()
        column.addLayout(self.bars)
        column.addLayout(middle, 1)

    def _bar(self) -> QWidget:
        # The properties hold the category, which an article needs: their button never hides in an overflow.
        toggle = QToolButton()
        toggle.setDefaultAction(self._toggle)
        toggle.setIconSize(QSize(20, 20))
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        formatting = FormattingBar(self._formatting, self._photo)
        formatting.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, SMALL, 0)
        row.setSpacing(0)
        row.addWidget(formatting, 1)
        row.addWidget(toggle)
        return bar

    def _writing_page(self) -> QWidget:
        page = QWidget()
        tray = QVBoxLayout()
        tray.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        tray.setSpacing(SMALL)
        tray.addWidget(self.photos.strip)
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
        self._tray = (_rule(), around)
        for widget in self._tray:
            column.addWidget(widget)
        return page

    def _lock_line(self) -> QWidget:
        self._locked = QFrame()
        self._locked_text = QLabel()
        self._locked_text.setWordWrap(True)
        set_kind(self._locked_text, "muted")
        row = QHBoxLayout(self._locked)
        row.setContentsMargins(MEDIUM, TIGHT + 2, MEDIUM, TIGHT + 2)
        row.addWidget(Picture(16, self._icons.icon("lock")))
        row.addWidget(self._locked_text, 1)
        return self._locked

    def _connect(self) -> None:
        self.head.height_changed.connect(self.body.place_header)
        self.head.left_forward.connect(self.body.setFocus)
        self.body.left_backward.connect(self.head.lead.setFocus)
        self.photos.details_wanted.connect(self._show_details)
        self._toggle.triggered.connect(self._show_properties)
        for changed in (self.place.changed, self.panel.turned):
            changed.connect(self._check)
        # A method of this object: a function would outlive the body it colours.
        self._context.appearance.changed.connect(self._recolour)
        self._context.vocabularies.refreshed.connect(self._offer_tags)
        # All else follows in the order it was laid out.
        QWidget.setTabOrder(self.head.headline, self.head.lead)
        QWidget.setTabOrder(self.head.lead, self.body)

    def _recolour(self) -> None:
        self.body.set_colours(self._context.appearance.colours)

    def _action(self, name: str, text: str, icon: str, shortcut: str) -> QAction:
        action = QAction(self._icons.icon(icon), text, self._pane)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(with_shortcut(text, action))
        self._pane.addAction(action)
        return action

    def _show_details(self, shown: bool) -> None:
        self.panel.show_details(shown)
        if shown:
            self.place.want(True)

    def _show_properties(self, shown: bool) -> None:
        if not self.panel.shows_article:
            self.panel.turn_to(None)
        self.place.want(shown)

    def _check(self) -> None:
        self._toggle.setChecked(self.place.is_shown and self.panel.shows_article)


def _rule(*, upright: bool = False) -> QFrame:
    rule = QFrame()
    set_kind(rule, "line")
    if upright:
        # The style's rule is for lying lines.
        rule.setStyleSheet(
            "QFrame { max-height: 16777215px; min-height: 0; max-width: 1px; min-width: 1px; }"
        )
    return rule
