"""The password of the person a command is done as."""

from __future__ import annotations

import getpass
import os

PASSWORD_VARIABLE = "TOASOAN_PASSWORD"


def password_of(who: str, variable: str = PASSWORD_VARIABLE) -> str:
    """Return the password from the environment, or ask for it unseen; empty when nobody answers."""
    given = os.environ.get(variable)
    if given is not None:
        return given
    try:
        return getpass.getpass(f"Mật khẩu của {who}: ")
    except EOFError:
        return ""
