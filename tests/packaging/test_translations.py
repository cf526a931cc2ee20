"""The translations against the strings in the sources."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

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
