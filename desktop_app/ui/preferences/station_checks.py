"""What each of the station's settings must look like before they are saved."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.station import is_host_name
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.domain.station import StationSettings

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_REQUIRED = ("name", "domain", "theme")

_EMPTY = QT_TRANSLATE_NOOP("StationChecks", "Please fill this in.")
_NOT_A_DOMAIN = QT_TRANSLATE_NOOP("StationChecks", "Write only the name, such as la34.com.vn.")
_NOT_AN_EMAIL = QT_TRANSLATE_NOOP(
    "StationChecks", "Write an address such as toasoan@la34.com.vn, or leave it empty."
)


def problems(settings: StationSettings) -> dict[str, str]:
    """Return what each unfinished field needs, by field name; nothing when all is well."""
    found = {}
    for field in _REQUIRED:
        if not getattr(settings, field).strip():
            found[field] = _EMPTY
    if "domain" not in found and not is_host_name(settings.domain.strip()):
        found["domain"] = _NOT_A_DOMAIN
    if settings.email.strip() and not _EMAIL.fullmatch(settings.email.strip()):
        found["email"] = _NOT_AN_EMAIL
    return {field: QCoreApplication.translate("StationChecks", source) for field, source in found.items()}
