"""The language of the program: its own catalogue and Qt's, Vietnamese unless English was chosen."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication, QSettings

_KEY = "language"
_LOCALES = {"vi": QLocale.Language.Vietnamese, "en": QLocale.Language.English}
_TERRITORIES = {"vi": QLocale.Country.Vietnam, "en": QLocale.Country.UnitedKingdom}


class Language(StrEnum):
    """What the interface can be read in."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


class CatalogueMissing(Exception):
    """A translation that the program carries is not there: the installation is not whole."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001, N802
    """Mark `source` for lupdate, which looks for this very name, and return it for a later translate().

    PySide's own function does the same and is typed as returning an object.
    """
    return source


def chosen_language(settings: QSettings) -> Language:
    """Return the language remembered in `settings`, Vietnamese if none or an unknown one is."""
    stored = str(settings.value(_KEY, Language.VIETNAMESE.value))
    return Language(stored) if stored in set(Language) else Language.VIETNAMESE


def choose_language(settings: QSettings, language: Language) -> None:
    """Remember `language`; the next start shows it."""
    settings.setValue(_KEY, language.value)


def install_translators(app: QCoreApplication, language: Language, folder: Path) -> tuple[QTranslator, ...]:
    """Put `language` into effect for texts, dates and numbers; return the translators installed.

    English is the language of the source and needs none. The catalogues `toasoan_vi.qm` and
    `qtbase_vi.qm` are in `folder`. Raises CatalogueMissing when one is not there.
    """
    QLocale.setDefault(QLocale(_LOCALES[language], _TERRITORIES[language]))
    if language is Language.ENGLISH:
        return ()
    loaded = tuple(_loaded(app, f"{name}_{language}", folder) for name in ("qtbase", "toasoan"))
    for translator in loaded:
        app.installTranslator(translator)
    return loaded


def _loaded(app: QCoreApplication, name: str, folder: Path) -> QTranslator:
    translator = QTranslator(app)
    if not translator.load(name, str(folder)):
        raise CatalogueMissing(f"{name}.qm")
    return translator
