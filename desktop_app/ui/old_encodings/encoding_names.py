"""What people call the old encodings, and what is told of texts that were in them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.language.encodings.repair import Loss
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Names, which are the same in every language.
NAMES: Mapping[OldEncoding, str] = MappingProxyType(
    {
        OldEncoding.TCVN3: "TCVN3 (ABC)",
        OldEncoding.VNI: "VNI",
        OldEncoding.VPS: "VPS",
        OldEncoding.VIQR: "VIQR",
    }
)
_LOSSES: Mapping[Loss, str] = {
    Loss.CAPITALS: QT_TRANSLATE_NOOP(
        "OldEncodings", "TCVN3 has no capitals with tones: please check the names of people and places."
    ),
    Loss.HORNED_U: QT_TRANSLATE_NOOP(
        "OldEncodings",
        "The ư was lost before the text came here: please look for words such as “ngời” for “người”.",
    ),
}


def names_of(encodings: Iterable[OldEncoding]) -> str:
    """Return the names of encodings, in their order."""
    return ", ".join(NAMES[encoding] for encoding in encodings)


def loss_sentences(losses: Iterable[Loss]) -> str:
    """Return what is to be checked in a text that was converted."""
    return " ".join(QCoreApplication.translate("OldEncodings", _LOSSES[loss]) for loss in losses)
