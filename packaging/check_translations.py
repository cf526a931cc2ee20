"""Fail when a string of the program has no Vietnamese, or a translation does not fit its source."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import translations


def findings() -> Iterator[str]:
    """Yield a line for everything wrong with the translations."""
    if not translations.PROGRAM.is_file():
        yield f"{translations.PROGRAM.name} is missing"
        return
    yield from stale(translations.PROGRAM)
    for file in sorted(translations.FOLDER.glob("*.ts")):
        for message in translations.read(file):
            yield from misfits(file, message)


def stale(file: Path) -> Iterator[str]:
    """Yield the strings that lupdate would add to the file or drop from it."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / file.name
        shutil.copyfile(file, fresh)
        translations.update(fresh)
        wanted = {message.key for message in translations.read(fresh)}
    present = {message.key for message in translations.read(file)}
    for context, source, _ in sorted(wanted - present):
        yield f"{file.name}: {context}: {source!r} is missing; run packaging/update_translations.py"
    for context, source, _ in sorted(present - wanted):
        yield f"{file.name}: {context}: {source!r} is used no more; run packaging/update_translations.py"


def misfits(file: Path, message: translations.Message) -> Iterator[str]:
    """Yield what is wrong with one message."""
    where = f"{file.name}: {message.context}: {message.source!r}"
    if not message.context or "." in message.context:
        # lupdate saw a bare tr() or one of another object: Qt would look under another context at run time.
        yield f"{where} has no context of a class or a module"
    if not message.finished:
        yield f"{where} is not translated"
        return
    wanted, found = message.places()
    for places in found:
        # A language with one plural form may leave the number out.
        if [place for place in places if place != "%n"] != [place for place in wanted if place != "%n"]:
            yield f"{where}: the source has {wanted} to fill in, its translation {places}"


if __name__ == "__main__":
    found = list(findings())
    print("\n".join(found) if found else "Every string has its translation")
    sys.exit(1 if found else 0)
