"""Whose work the program is made with: nothing is shipped without its licence being named."""

import tomllib

from tests.architecture.sources import ROOT


def packages_to_run() -> set[str]:
    """Return the names of all packages that the lock installs for the program itself."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    needs = {
        package["name"]: {need["name"] for need in package.get("dependencies", [])}
        for package in lock["package"]
    }
    found, unseen = set[str](), {"toasoan"}
    while unseen:
        found |= unseen
        unseen = set().union(*(needs[name] for name in unseen)) - found
    return found - {"toasoan"}


def test_every_package_the_program_runs_with_is_named_with_its_licence() -> None:
    named = {
        name.strip()
        for line in (ROOT / "packaging" / "THIRD_PARTY.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| ")
        for name in line.split("|")[1].split("(")[0].split(",")
    }
    assert packages_to_run() - named == set()


def test_fonts_and_icons_lie_beside_their_licences() -> None:
    for folder, licence in (("fonts", "Open Font License"), ("icons", "ISC License")):
        texts = [
            file.read_text(encoding="utf-8")
            for file in (ROOT / "resources" / folder).iterdir()
            if file.suffix in {"", ".txt"}
        ]
        assert any(licence in text for text in texts), folder
