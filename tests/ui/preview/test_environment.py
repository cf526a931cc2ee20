"""What is set before WebEngine starts, and only that."""

from __future__ import annotations

import os

import pytest

from desktop_app.ui.preview.environment import prepare_environment

NO_NETWORK = '--host-resolver-rules="MAP * ~NOTFOUND"'


def test_a_person_s_own_flags_stay_and_nothing_is_said_twice() -> None:
    environment = {"QTWEBENGINE_CHROMIUM_FLAGS": "--lang=vi"}
    prepare_environment(environment)
    prepare_environment(environment)
    assert environment["QTWEBENGINE_CHROMIUM_FLAGS"] == f"--lang=vi {NO_NETWORK}"


@pytest.mark.parametrize(("user", "disabled"), [(0, "1"), (1000, None)])
def test_the_sandbox_is_off_for_root_alone(
    monkeypatch: pytest.MonkeyPatch, user: int, disabled: str | None
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    environment: dict[str, str] = {}
    prepare_environment(environment)
    assert environment.get("QTWEBENGINE_DISABLE_SANDBOX") == disabled
