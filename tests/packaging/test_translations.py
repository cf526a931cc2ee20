"""The translations against the strings in the sources."""

import importlib
import re
import unicodedata
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

# The tone on the second of oa, oe, uy where no consonant follows: hoà, khoẻ, uỷ (but quý).
NEW_TONE_STYLE = re.compile(r"o[àáảãạèéẻẽẹ]\b|(?<!q)u[ỳýỷỹỵ]\b", re.IGNORECASE)

TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="vi" sourcelanguage="en">
<context><name>Queues</name>{}</context></TS>
"""


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("check_translations")


@pytest.mark.parametrize(
    ("message", "finding"),
    [
        ("<source>Returned</source><translation>Bị trả lại</translation>", None),
        ("<source>Returned</source><translation type='unfinished'>Trả</translation>", "not translated"),
        ("<source>Returned</source><translation></translation>", "not translated"),
        ("<source>Gone</source><translation type='vanished'>Cũ</translation>", None),
        ("<source>{name} saved</source><translation>Đã lưu {ten}</translation>", "to fill in"),
        ("<source>%1 of %2</source><translation>%2, %1 bài</translation>", None),
        ("<source>%1 of %2</source><translation>%1 bài</translation>", "to fill in"),
        ("<source>%n article(s)</source><translation><numerusform>%n bài</numerusform></translation>", None),
    ],
)
def test_a_translation_must_fit_its_source(
    check: ModuleType, tmp_path: Path, message: str, finding: str | None
) -> None:
    file = tmp_path / "toasoan_vi.ts"
    file.write_text(TS.format(f"<message>{message}</message>"), encoding="utf-8")
    found = [line for entry in check.translations.read(file) for line in check.misfits(file, entry)]
    assert [finding in line for line in found] == ([True] if finding else [])


def test_a_string_asked_of_another_object_is_found(check: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "toasoan_vi.ts"
    message = "<message><source>Open</source><translation>Mở</translation></message>"
    file.write_text(TS.format(message).replace("Queues", "self._window"), encoding="utf-8")
    (entry,) = check.translations.read(file)
    assert ["no context" in line for line in check.misfits(file, entry)] == [True]


def test_the_vietnamese_is_written_one_way(check: ModuleType) -> None:
    for message in check.translations.read(check.translations.PROGRAM):
        for text in message.translations:
            assert unicodedata.is_normalized("NFC", text), text
            assert not NEW_TONE_STYLE.search(text), text
            assert '"' not in text, text
            assert "..." not in text, text


def test_each_menu_opens_by_a_key_of_its_own(check: ModuleType) -> None:
    titles = {
        message.translations[0]
        for message in check.translations.read(check.translations.PROGRAM)
        # The program's menu is there only while no newsroom is open, in place of the others.
        if message.context == "MainMenu" and "&" in message.source and message.source != "&Program"
    }
    keys = [title[title.index("&") + 1].lower() for title in titles]
    assert all(key.isascii() and key.isalpha() for key in keys)
    assert len(set(keys)) == len(titles) == 7
