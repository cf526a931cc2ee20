"""What WebEngine has to find in the process before the application object exists."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
# A `<link rel="preconnect">` opens a connection, and dns-prefetch asks a name server, past every interceptor
# and policy. No name and no address is found for any page of this program; nothing it shows is on a network.
_NO_NETWORK = '--host-resolver-rules="MAP * ~NOTFOUND"'


def prepare_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Make it possible to open a preview later; call before the QApplication is made, may be repeated.

    WebEngine draws in contexts that share with the application's own, which Qt decides once, at its start.
    Chromium refuses to run its sandbox for root, so it is switched off for root and for nobody else.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    flags = environment.get(_FLAGS, "")
    if _NO_NETWORK not in flags:
        environment[_FLAGS] = f"{flags} {_NO_NETWORK}".strip()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        environment.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
