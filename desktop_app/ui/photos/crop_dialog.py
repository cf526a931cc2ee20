"""The dialog in which the parts of a photo are chosen that stand where the whole has no room."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.pictures import CropSlot
from desktop_app.rendering.photos import photo_file_name
from desktop_app.services import pictures
from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind

from .crop_choice import CropChoice
from .crop_plan import CropPlan
from .crop_view import CropView

if TYPE_CHECKING:
    from desktop_app.domain.articles import Photo
    from desktop_app.ui.editor_context import EditorContext

_SIZE = QSize(1040, 680)


class CropDialog(QDialog):
    """At the left the picture, at the right what becomes of it in each slot."""

    chosen = Signal(object, object)  # Point or None, tuple[Crop, ...]

    def __init__(self, photo: Photo, context: EditorContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crop the photo"))
        self.resize(_SIZE.boundedTo(parent.size()))
        self.finished.connect(self.deleteLater)
        self.plan = CropPlan.of(photo)
        self._icons = context.appearance.icons
        self.view = CropView(self.plan)
        self.view.setAccessibleName(self.tr("The photo"))
        self.view.changed.connect(self._change)
        self._advice = QLabel()
        self._advice.setWordWrap(True)
        set_kind(self._advice, "muted")
        self.choices: dict[CropSlot | None, CropChoice] = {}
        self._group = QButtonGroup(self)
        for slot, text in self._names().items():
            choice = CropChoice(slot, text, context.appearance)
            choice.clicked.connect(partial(self.choose, slot))
            self._group.addButton(choice)
            self.choices[slot] = choice
        self.reset_button = icon_button(self._icons, "undo-2", self.tr("Find it automatically"), quiet=True)
        self.reset_button.clicked.connect(self._reset)
        self._arrange()
        self.choose(None)
        # The picture as readers get it: upright, and small enough for a screen.
        name = photo_file_name(photo)
        context.background.run(
            lambda: QImage.fromData(pictures.published_picture(context.workspace.newsroom, name) or b""),
            self._show_image,
            owner=self,
        )

    @property
    def slot(self) -> CropSlot | None:
        """The slot that is being cut; None while it is the point."""
        return next(slot for slot, choice in self.choices.items() if choice.isChecked())

    def choose(self, slot: CropSlot | None, _checked: bool = True) -> None:
        """Go on to a slot, or to the point."""
        self.choices[slot].setChecked(True)
        if slot is None:
            self._advice.setText(self.tr("Click what must stay in view. The frames follow."))
        else:
            self._advice.setText(
                self.tr("Drag the frame or its corners. Arrow keys move it, + and − resize it, Shift faster.")
            )
        self._show()
        self.view.setFocus()

    def accept(self) -> None:
        """Tell what was chosen."""
        self.chosen.emit(self.plan.focus, self.plan.crops)
        super().accept()

    def _names(self) -> dict[CropSlot | None, str]:
        return {
            None: self.tr("Point of interest"),
            CropSlot.WIDE: self.tr("Wide, 16:9"),
            CropSlot.LANDSCAPE: self.tr("Standard, 4:3"),
            CropSlot.SQUARE: self.tr("Square, 1:1"),
        }

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(SMALL)
        for choice in self.choices.values():
            side.addWidget(choice)
        side.addWidget(self.reset_button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(LARGE)
        middle.addWidget(self.view, 1)
        middle.addLayout(side)
        save = QPushButton(self.tr("Save"))
        set_kind(save, "primary")
        save.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        # It gets the platform's icon while it is not yet part of a dressed window.
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._advice, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _change(self, plan: CropPlan) -> None:
        self.plan = plan
        self._show()

    def _reset(self) -> None:
        slot = self.slot
        plan = self.plan
        self._change(
            CropPlan(plan.width, plan.height, None, plan.crops) if slot is None else plan.without_crop(slot)
        )

    def _show(self) -> None:
        slot = self.slot
        self.view.show_plan(self.plan, slot)
        for choice in self.choices.values():
            choice.show_plan(self.plan)
        chosen = self.plan.focus is not None if slot is None else self.plan.is_chosen(slot)
        self.reset_button.setEnabled(chosen)

    def _show_image(self, image: QImage) -> None:
        self.view.show_image(image)
        for choice in self.choices.values():
            choice.show_image(image)
