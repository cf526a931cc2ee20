"""The layers of the house, as the import contracts in pyproject.toml state them."""

import os
import shutil
import subprocess
import sysconfig
import tomllib
from pathlib import Path

from tests.architecture.sources import ROOT


def lint_imports(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of a checkout on its own sources."""
    return subprocess.run(
        [Path(sysconfig.get_path("scripts")) / "lint-imports", "--no-logo", "--no-cache"],
        cwd=checkout,
        env=os.environ | {"PYTHONPATH": str(checkout), "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        check=False,
        text=True,
    )


def test_every_import_keeps_to_its_layer() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


def test_each_contract_notices_what_it_forbids(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    house = shutil.copytree(ROOT / "desktop_app", tmp_path / "desktop_app")
    (house / "domain" / "intruder.py").write_text("import jinja2\nimport desktop_app.storage\n")
    (house / "services" / "intruder.py").write_text("import PySide6.QtCore\n")
    (house / "ui" / "intruder.py").write_text("import sqlalchemy\n")

    output = lint_imports(tmp_path).stdout

    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]
    assert [name for name in contracts if f"{name} BROKEN" not in output] == []
