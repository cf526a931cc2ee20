"""Which input method Qt loads: Vietnamese is typed with ibus or fcitx on Linux."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_ONE, _SEVERAL = "QT_IM_MODULE", "QT_IM_MODULES"  # the second is asked first, from Qt 6.7 on


def prepare_input_method(environment: MutableMapping[str, str] = os.environ) -> None:
    """Have an fcitx that Qt cannot load spoken to as ibus; call before the QApplication is made.

    The PySide6 of PyPI carries no plug-in for fcitx, without which nothing could be composed at all, but
    fcitx 5 answers to ibus as well. Where only X11 was told of the input method, Qt is told too.
    """
    if not any(environment.get(name) for name in (_ONE, _SEVERAL)):
        told = environment.get("XMODIFIERS", "").rpartition("@im=")[2]
        if told.startswith(("ibus", "fcitx")):
            environment[_ONE] = told
    if any("fcitx" in file.name for file in _plugins().glob("*")):
        return
    for name in (_ONE, _SEVERAL):
        wanted = environment.get(name, "").split(";")
        if any(one.startswith("fcitx") for one in wanted):
            environment[name] = ";".join("ibus" if one.startswith("fcitx") else one for one in wanted)


def _plugins() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
