"""What is chosen of a photo: the point that matters, and the parts that were cut by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.pictures import Crop, CropSlot, Point, crop_around, crop_within

if TYPE_CHECKING:
    from desktop_app.domain.articles import Photo


@dataclass(frozen=True, slots=True)
class CropPlan:
    """Of a picture of `width` × `height` pixels, seen upright."""

    width: int
    height: int
    focus: Point | None = None
    crops: tuple[Crop, ...] = ()

    @classmethod
    def of(cls, photo: Photo) -> CropPlan:
        """Return what is chosen of `photo`."""
        return cls(photo.width, photo.height, photo.focus, photo.crops)

    @property
    def point(self) -> Point:
        """The point that matters; without one, the middle."""
        return self.focus or Point(self.width // 2, self.height // 2)

    def crop(self, slot: CropSlot) -> Crop:
        """Return the part for `slot`, cut by hand or found."""
        chosen = next((crop for crop in self.crops if crop.slot is slot), None)
        return chosen or crop_around(slot, self.width, self.height, self.focus)

    def is_chosen(self, slot: CropSlot) -> bool:
        """Return whether the part for `slot` was cut by hand."""
        return any(crop.slot is slot for crop in self.crops)

    def with_point(self, x: int, y: int) -> CropPlan:
        """Return the plan with another point, the nearest there is; the parts cut by hand stay."""
        return replace(self, focus=Point(min(max(0, x), self.width), min(max(0, y), self.height)))

    def with_crop(self, crop: Crop) -> CropPlan:
        """Return the plan with a part cut by hand."""
        others = (one for one in self.crops if one.slot is not crop.slot)
        order = list(CropSlot)
        return replace(self, crops=tuple(sorted((*others, crop), key=lambda one: order.index(one.slot))))

    def without_crop(self, slot: CropSlot) -> CropPlan:
        """Return the plan with the part for `slot` found again."""
        return replace(self, crops=tuple(crop for crop in self.crops if crop.slot is not slot))

    def moved(self, slot: CropSlot, dx: int, dy: int) -> CropPlan:
        """Return the plan with the part for `slot` moved, as far as the edges allow."""
        crop = self.crop(slot)
        return self.with_crop(
            crop_within(slot, crop.x + dx, crop.y + dy, crop.width, self.width, self.height)
        )

    def resized(self, slot: CropSlot, by: int) -> CropPlan:
        """Return the plan with the part for `slot` wider by so many pixels, around its middle."""
        crop = self.crop(slot)
        _, down = slot.ratio
        x, y = crop.x - by // 2, crop.y - by * down // slot.ratio[0] // 2
        return self.with_crop(crop_within(slot, x, y, crop.width + by, self.width, self.height))
