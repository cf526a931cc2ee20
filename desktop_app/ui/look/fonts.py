"""The voices of the program: the platform's font for the desk, bundled ones for articles and their tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

# Source Serif 4, SIL Open Font Licence 1.1: every Vietnamese letter in regular, italic, semibold and bold.
ARTICLE_FONT_FAMILY: Final = "Source Serif 4"
ARTICLE_POINT_SIZE: Final = 13.5
# Source Code Pro, SIL Open Font Licence 1.1. Not the platform's: DejaVu Sans Mono, for one, has no ầ, and the
# letter that stands in for it from another font is of another width.
FIXED_FONT_FAMILY: Final = "Source Code Pro"
_SMALLEST, _LARGEST = 10.0, 10.5


class FontsMissing(Exception):
    """A font the program carries could not be loaded: the installation is not whole."""


def load_fonts(folder: Path) -> None:
    """Make the fonts of `folder` known to Qt; raises FontsMissing if one of the article's is not there."""
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) == -1:
            raise FontsMissing(file.name)
    for family in (ARTICLE_FONT_FAMILY, FIXED_FONT_FAMILY):
        if family not in QFontDatabase.families():
            raise FontsMissing(family)


def article_font(point_size: float = ARTICLE_POINT_SIZE) -> QFont:
    """Return the font in which articles are written and read."""
    font = QFont(ARTICLE_FONT_FAMILY)
    font.setPointSizeF(point_size)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font


def interface_font(platform: QFont) -> QFont:
    """Return the platform's own font, brought to between 10 and 10.5 points."""
    font = QFont(platform)
    font.setPointSizeF(min(max(platform.pointSizeF(), _SMALLEST), _LARGEST))
    return font
