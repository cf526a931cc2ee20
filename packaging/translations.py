"""The messages of Qt translation sources (.ts), and lupdate over the program.

Format: Qt Linguist TS 2.1, https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

import re
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
# The program's own strings. Qt's strings, which lupdate cannot see here, have files of their own beside it.
PROGRAM = FOLDER / "toasoan_vi.ts"

# Qt's %1 and %n, and the fields of str.format.
_PLACE = re.compile(r"%L?\d|%n|\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Message:
    """One source text of one context, with its translations (one for each plural form)."""

    context: str
    source: str
    disambiguation: str
    translations: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks a translation up by."""
        return self.context, self.source, self.disambiguation

    def places(self) -> tuple[list[str], list[list[str]]]:
        """The places to fill in, in the source and in each translation, sorted."""
        return _places(self.source), [_places(text) for text in self.translations]


def read(file: Path) -> Iterator[Message]:
    """Yield the messages of a .ts file, without those that no source has any more."""
    for context in ET.parse(file).getroot().iter("context"):
        for element in context.iter("message"):
            translation = element.find("translation")
            kind = "unfinished" if translation is None else translation.get("type", "")
            if kind in {"vanished", "obsolete"}:
                continue
            forms = [] if translation is None else translation.findall("numerusform") or [translation]
            texts = tuple(form.text or "" for form in forms)
            yield Message(
                context=context.findtext("name") or "",
                source=element.findtext("source") or "",
                disambiguation=element.findtext("comment") or "",
                translations=texts,
                finished=kind != "unfinished" and all(texts),
            )


def update(target: Path) -> None:
    """Bring `target` up to date with the program's sources; translations in it are kept.

    Raises CalledProcessError when lupdate fails.
    """
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "desktop_app").rglob("*.py"))
    lupdate = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
    command = [str(lupdate), "-silent", "-locations", "none", "-no-obsolete"]
    command += ["-source-language", "en", "-target-language", "vi", *sources, "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)


def _places(text: str) -> list[str]:
    return sorted(_PLACE.findall(text))
