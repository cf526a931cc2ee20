"""Draws the sample photos of the demo newsroom: `python packaging/draw_sample_photos.py`.

Calm flat pictures, so that the demo shows what a page with photos looks like and nobody's photograph,
face or place is used. The same Pillow draws the same bytes.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

SIZE = (1600, 1067)
# Drawn larger and scaled down, which smooths the edges.
SCALE = 2
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sample"

Colour = tuple[int, int, int]
Point = tuple[float, float]


class Canvas:
    """A picture in coordinates of the finished size."""

    def __init__(self) -> None:
        self.image = Image.new("RGB", (SIZE[0] * SCALE, SIZE[1] * SCALE))
        self.draw = ImageDraw.Draw(self.image)

    def gradient(self, top: float, bottom: float, stops: list[Colour]) -> None:
        """Fill the rows from `top` to `bottom` with `stops` fading into one another."""
        first, last = round(top * SCALE), round(bottom * SCALE)
        for row in range(first, last):
            at = (row - first) / max(1, last - first - 1) * (len(stops) - 1)
            index = min(int(at), len(stops) - 2)
            colour = _mixed(stops[index], stops[index + 1], at - index)
            self.draw.line([(0, row), (self.image.width, row)], fill=colour)

    def polygon(self, points: list[Point], colour: Colour) -> None:
        """Fill a polygon."""
        self.draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=colour)

    def rectangle(
        self, x: float, y: float, width: float, height: float, colour: Colour, r: float = 0
    ) -> None:
        """Fill a rectangle with corners of radius `r`."""
        box = (x * SCALE, y * SCALE, (x + width) * SCALE, (y + height) * SCALE)
        self.draw.rounded_rectangle(box, r * SCALE, fill=colour)

    def disc(self, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
        """Fill an ellipse around (x, y)."""
        self.draw.ellipse(
            [(x - rx) * SCALE, (y - ry) * SCALE, (x + rx) * SCALE, (y + ry) * SCALE], fill=colour
        )

    def line(self, points: list[Point], colour: Colour, width: float) -> None:
        """Draw a line with round joints."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self.draw.line(scaled, fill=colour, width=round(width * SCALE), joint="curve")

    def soften(self, radius: float) -> None:
        """Blur everything drawn so far, as a lens does with what is far away."""
        self.image = self.image.filter(ImageFilter.GaussianBlur(radius * SCALE))
        self.draw = ImageDraw.Draw(self.image)

    def save(self, name: str) -> None:
        """Write the picture as a JPEG."""
        finished = self.image.resize(SIZE, Image.Resampling.LANCZOS)
        finished.save(FOLDER / name, quality=84, optimize=True, progressive=True)


def _mixed(a: Colour, b: Colour, share: float) -> Colour:
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return red, green, blue


def rice_field(canvas: Canvas) -> None:
    """Ripe rice in the morning, rows running to a line of coconut palms."""
    horizon = 470
    canvas.gradient(0, horizon, [(122, 176, 214), (186, 214, 226), (252, 231, 190)])
    canvas.disc(1130, 400, 150, 150, (253, 236, 198))
    canvas.disc(1130, 400, 84, 84, (255, 247, 222))
    canvas.soften(14)
    _hills(canvas, horizon)
    canvas.gradient(horizon, SIZE[1], [(190, 187, 96), (219, 187, 78), (196, 146, 44)])
    for row in range(-34, 35):
        far, near = 800 + row * 26, 800 + row * 150
        shade = (178, 168, 70) if row % 2 else (231, 201, 98)
        canvas.polygon([(far, horizon), (far + 9, horizon), (near + 52, SIZE[1]), (near, SIZE[1])], shade)
    canvas.soften(1.2)
    canvas.polygon([(770, horizon), (830, horizon), (1010, SIZE[1]), (590, SIZE[1])], (116, 142, 72))
    canvas.polygon([(788, horizon), (812, horizon), (890, SIZE[1]), (710, SIZE[1])], (176, 205, 214))
    for x, height in ((170, 250), (250, 180), (330, 215), (1370, 235), (1450, 170)):
        _palm(canvas, x, horizon + 8, height)
    _ears(canvas)


def _hills(canvas: Canvas, horizon: float) -> None:
    rng = random.Random(34)
    for layer, colour in enumerate(((134, 166, 150), (92, 132, 102))):
        points: list[Point] = [(0, horizon + 4)]
        for x in range(0, SIZE[0] + 1, 20):
            wave = 26 - layer * 10 + 10 * math.sin(x / 130 + layer) + rng.uniform(-5, 5)
            points.append((x, horizon - wave))
        canvas.polygon([*points, (SIZE[0], horizon + 4)], colour)


def _palm(canvas: Canvas, x: float, ground: float, height: float) -> None:
    top = (x + height * 0.12, ground - height)
    canvas.line([(x, ground), (x + height * 0.02, ground - height * 0.5), top], (74, 84, 66), height * 0.035)
    for angle in (-30, 0, 30, 60, 120, 150, 180, 210):
        reach = height * 0.34
        direction = math.radians(angle)
        tip = (
            top[0] + math.cos(direction) * reach,
            top[1] - math.sin(direction) * reach * 0.6 + reach * 0.32,
        )
        bend = (top[0] + math.cos(direction) * reach * 0.55, top[1] - math.sin(direction) * reach * 0.55)
        canvas.polygon([top, (bend[0], bend[1] - 6), tip, (bend[0], bend[1] + 8)], (60, 104, 66))


def _ears(canvas: Canvas) -> None:
    rng = random.Random(1986)
    for _ in range(190):
        x, lean = rng.uniform(-20, SIZE[0] + 20), rng.uniform(-70, 70)
        if 560 < x < 1040:
            continue
        height = rng.uniform(120, 260)
        top = (x + lean * 0.6, SIZE[1] - height)
        canvas.line([(x, SIZE[1] + 10), (x + lean * 0.2, SIZE[1] - height * 0.6), top], (150, 128, 40), 3)
        for grain in range(9):
            fall = grain * 9
            canvas.disc(top[0] + lean * grain / 16, top[1] + fall * 0.75, 5, 9, (224 - grain * 3, 178, 66))


def river_port(canvas: Canvas) -> None:
    """A river port at dusk: cranes, stacked containers, a barge on the way."""
    water = 640
    canvas.gradient(0, water, [(58, 78, 128), (150, 116, 146), (240, 168, 122), (253, 214, 152)])
    canvas.disc(560, 590, 74, 74, (255, 240, 204))
    canvas.soften(10)
    canvas.rectangle(0, 602, SIZE[0], 40, (96, 86, 116))
    canvas.gradient(water, SIZE[1], [(236, 178, 136), (150, 116, 146), (62, 72, 116), (34, 44, 84)])
    rng = random.Random(2010)
    for _ in range(240):
        y = water + 8 + (rng.random() ** 1.6) * (SIZE[1] - water)
        near = (y - water) / (SIZE[1] - water)
        spread = 40 + near * 200
        x, length = 560 + rng.gauss(0, spread), 20 + near * 110
        canvas.rectangle(x - length / 2, y, length, 1.5 + near * 3, (253, 219, 168), 2)
    canvas.soften(1.5)
    canvas.rectangle(860, 600, 760, 62, (44, 44, 66))
    for column in range(9):
        for level in range(1 + (column * 7) % 4):
            colour = ((168, 62, 60), (52, 88, 132), (196, 142, 72), (74, 112, 104))[(column + level * 3) % 4]
            canvas.rectangle(900 + column * 78, 566 - level * 35, 75, 33, colour, 2)
    for x, height in ((880, 380), (1240, 430)):
        _crane(canvas, x, 602, height)
    _barge(canvas, 130, 742)


def _crane(canvas: Canvas, x: float, ground: float, height: float) -> None:
    steel, top = (38, 40, 62), ground - height
    for leg in (0, 96):
        canvas.line([(x + leg, ground), (x + 48 + (leg - 48) * 0.55, top + 70)], steel, 11)
    for level in (0.28, 0.52):
        canvas.line([(x + 8, ground - height * level), (x + 88, ground - height * level)], steel, 7)
    canvas.line([(x - 250, top + 62), (x + 190, top + 62)], steel, 14)
    canvas.line([(x - 244, top + 58), (x + 48, top - 26), (x + 186, top + 58)], steel, 5)
    canvas.line([(x + 48, top + 66), (x + 48, top - 28)], steel, 10)
    canvas.line([(x - 150, top + 64), (x - 150, top + 190)], steel, 3)
    canvas.rectangle(x - 186, top + 190, 72, 32, (168, 62, 60), 2)


def _barge(canvas: Canvas, x: float, y: float) -> None:
    hull = (30, 34, 58)
    canvas.polygon([(x, y), (x + 610, y), (x + 566, y + 72), (x + 44, y + 72)], hull)
    canvas.rectangle(x + 20, y + 70, 570, 5, (90, 84, 116), 2)
    canvas.rectangle(x + 486, y - 92, 84, 94, (222, 214, 214), 4)
    canvas.rectangle(x + 496, y - 80, 64, 24, (70, 84, 120), 3)
    canvas.line([(x + 526, y - 92), (x + 526, y - 150)], hull, 5)
    for heap in range(4):
        left = x + 40 + heap * 108
        canvas.polygon([(left, y), (left + 54, y - 48), (left + 112, y)], (176, 136, 96))


def conference_hall(canvas: Canvas) -> None:
    """A district hall during a conference, seen from the last row."""
    canvas.gradient(0, SIZE[1], [(238, 229, 214), (226, 212, 190), (186, 158, 128)])
    for column in range(2):
        for pane in range(3):
            canvas.rectangle(60 + column * 1290, 120 + pane * 150, 190, 134, (206, 226, 232), 4)
    canvas.soften(3)
    canvas.rectangle(330, 70, 940, 470, (122, 22, 30), 4)
    for fold in range(24):
        shade = (152, 28, 36) if fold % 2 else (138, 24, 32)
        canvas.rectangle(334 + fold * 39, 74, 36, 462, shade)
    canvas.rectangle(450, 150, 700, 190, (178, 36, 42), 6)
    for width, y in ((420, 196), (540, 240), (300, 284)):
        canvas.rectangle(800 - width / 2, y, width, 15, (248, 214, 122), 7)
    canvas.rectangle(250, 520, 1100, 120, (150, 106, 66), 4)
    canvas.rectangle(250, 516, 1100, 14, (182, 134, 86), 4)
    for seat in range(5):
        _person(canvas, 600 + seat * 100, 424, 0.62, (52, 62, 84), turned=False)
    canvas.rectangle(540, 466, 520, 104, (226, 218, 206), 4)
    canvas.rectangle(534, 460, 532, 14, (244, 238, 228), 4)
    for flower in range(9):
        canvas.disc(
            740 + flower * 15, 452 - (flower % 3) * 7, 12, 10, ((250, 206, 92), (226, 90, 96))[flower % 2]
        )
    _person(canvas, 411, 376, 0.66, (46, 74, 122), turned=False)
    canvas.polygon([(346, 414), (476, 414), (460, 566), (362, 566)], (124, 82, 50))
    canvas.rectangle(340, 406, 142, 16, (150, 104, 64), 3)
    rng = random.Random(62)
    suits = ((56, 62, 78), (232, 230, 224), (74, 92, 122), (206, 214, 224), (96, 72, 66))
    for row in range(5):
        size, y = 0.8 + row * 0.34, 660 + row * row * 17 + row * 34
        step = 118 * size
        for place in range(int(SIZE[0] / step) + 3):
            x = (place - 0.5 * (row % 2)) * step + rng.uniform(-9, 9)
            if rng.random() > 0.06:
                _person(canvas, x, y + rng.uniform(-7, 7), size, rng.choice(suits), turned=True)
        canvas.rectangle(0, y + 88 * size, SIZE[0], 300, _mixed((128, 72, 48), (78, 42, 30), row / 4))


def _person(canvas: Canvas, x: float, y: float, size: float, clothes: Colour, *, turned: bool) -> None:
    """Head and shoulders around (x, y); turned away, only hair is seen of the head."""
    canvas.rectangle(x - 46 * size, y + 30 * size, 92 * size, 120 * size, clothes, 34 * size)
    canvas.rectangle(x - 11 * size, y + 12 * size, 22 * size, 30 * size, (214, 170, 136), 6 * size)
    canvas.disc(x, y, 25 * size, 30 * size, (222, 180, 146))
    if turned:
        canvas.disc(x, y - 4 * size, 27 * size, 30 * size, (36, 32, 32))
    else:
        canvas.disc(x, y - 17 * size, 25 * size, 15 * size, (36, 32, 32))


def main() -> None:
    """Draw all three."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, draw in (
        ("hoi-nghi.jpg", conference_hall),
        ("canh-dong-lua.jpg", rice_field),
        ("cang-song.jpg", river_port),
    ):
        canvas = Canvas()
        draw(canvas)
        canvas.save(name)
        print(f"{FOLDER / name}: {(FOLDER / name).stat().st_size} bytes")


if __name__ == "__main__":
    main()
