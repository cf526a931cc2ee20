"""The input method that a Vietnamese desktop names is one that Qt can load."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.ui import input_methods
from desktop_app.ui.input_methods import prepare_input_method

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx5"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULES": "wayland;fcitx"}, {"QT_IM_MODULES": "wayland;ibus"}),
        ({"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "xim", "XMODIFIERS": "@im=fcitx"}, {"QT_IM_MODULE": "xim"}),
        ({"XMODIFIERS": "@im=fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"XMODIFIERS": "@im=none"}, {}),
        ({}, {}),
    ],
)
def test_fcitx_is_spoken_to_as_ibus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: dict[str, str], expected: dict[str, str]
) -> None:
    (tmp_path / "libibusplatforminputcontextplugin.so").touch()
    monkeypatch.setattr(input_methods, "_plugins", lambda: tmp_path)
    environment = dict(given)
    prepare_input_method(environment)
    assert {name: environment[name] for name in environment if name.startswith("QT_")} == expected


def test_an_fcitx_that_qt_can_load_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "libfcitx5platforminputcontextplugin.so").touch()
    monkeypatch.setattr(input_methods, "_plugins", lambda: tmp_path)
    environment = {"QT_IM_MODULE": "fcitx"}
    prepare_input_method(environment)
    assert environment == {"QT_IM_MODULE": "fcitx"}


def test_the_folder_of_the_plug_ins_is_the_one_qt_reads() -> None:
    assert input_methods._plugins().is_dir()
