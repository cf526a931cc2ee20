"""The language of the program: catalogues, numbers and dates, and what is remembered."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings

from desktop_app.domain.workflow import Stage
from desktop_app.ui.messages import stage_name
from desktop_app.ui.translation import (
    CatalogueMissing,
    Language,
    choose_language,
    chosen_language,
    install_translators,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="vi">
<context><name>{context}</name><message><source>{source}</source><translation>{said}</translation></message>
</context></TS>"""


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lrelease = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert lrelease
    words = {"toasoan": ("Names", "drafting", "đang soạn"), "qtbase": ("QPlatformTheme", "Cancel", "Hủy")}
    for name, (context, source, said) in words.items():
        ts = tmp_path / f"{name}_vi.ts"
        ts.write_text(CATALOGUE.format(context=context, source=source, said=said), encoding="utf-8")
        subprocess.run([lrelease, str(ts)], check=True, capture_output=True)
    return tmp_path


def test_vietnamese_is_put_into_effect_for_words_and_numbers(
    qapp: QCoreApplication, folder: Path, locale: None
) -> None:
    installed = install_translators(qapp, Language.VIETNAMESE, folder)
    try:
        assert stage_name(Stage.DRAFTING) == "đang soạn"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Hủy"
        assert QLocale().toString(1234) == "1.234"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)


def test_english_needs_no_catalogue(qapp: QCoreApplication, tmp_path: Path, locale: None) -> None:
    assert install_translators(qapp, Language.ENGLISH, tmp_path) == ()
    assert stage_name(Stage.DRAFTING) == "drafting"
    assert QLocale().toString(1234) == "1,234"


def test_a_missing_catalogue_is_reported(qapp: QCoreApplication, tmp_path: Path, locale: None) -> None:
    with pytest.raises(CatalogueMissing, match="qtbase_vi"):
        install_translators(qapp, Language.VIETNAMESE, tmp_path)


def test_the_choice_is_remembered_and_vietnamese_is_the_default(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "máy.ini"), QSettings.Format.IniFormat)
    assert chosen_language(settings) is Language.VIETNAMESE
    choose_language(settings, Language.ENGLISH)
    assert chosen_language(settings) is Language.ENGLISH
    settings.setValue("language", "tlh")
    assert chosen_language(settings) is Language.VIETNAMESE
