"""What WebEngine has to find in the process before the application object exists."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

if TYPE_CHECKING:
    from collections.abc import MutableMapping


def prepare_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Make it possible to open a preview later; call before the QApplication is made.

    WebEngine draws in contexts that share with the application's own, which Qt decides once, at its start.
    Chromium refuses to run its sandbox for root, so it is switched off for root and for nobody else.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        environment.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
