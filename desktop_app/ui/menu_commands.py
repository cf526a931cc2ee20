"""The commands of a menu bar as a flat list, and finding one by a few letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.language.fold import fold, matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QAction


@dataclass(frozen=True, slots=True)
class Command:
    """An action with its words, without mnemonics, and the menus that lead to it."""

    action: QAction
    text: str
    path: str

    @property
    def shortcut(self) -> str:
        """The keys of the action, as this platform writes them."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def reason(self) -> str:
        """Why the action is disabled, if its tooltip says anything but its name, with or without keys."""
        tip = self.action.toolTip()
        is_name = fold(tip).startswith(fold(self.text).rstrip(".…"))
        return "" if is_name or self.action.isEnabled() else tip


def menu_commands(actions: Iterable[QAction]) -> tuple[Command, ...]:
    """Return every visible command among `actions` and in the menus they open, each once, in their order."""
    seen: set[int] = set()
    found = []
    for command in _walk(actions, ()):
        if id(command.action) not in seen:
            seen.add(id(command.action))
            found.append(command)
    return tuple(found)


def found_commands(commands: Iterable[Command], query: str) -> tuple[Command, ...]:
    """Return the commands whose words or menus begin with every word of `query`, accents aside.

    Those found by their own words come first, and within each half those that can be used now.
    """
    candidates = [command for command in commands if matches(query, f"{command.text} {command.path}")]
    return tuple(
        sorted(
            candidates,
            key=lambda command: (not matches(query, command.text), not command.action.isEnabled()),
        )
    )


def plain_text(text: str) -> str:
    """Return the words of an action without the marks of its mnemonic: `T&ít && sapo` is `Tít & sapo`."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _walk(actions: Iterable[QAction], path: tuple[str, ...]) -> Iterator[Command]:
    for action in actions:
        if action.isSeparator() or not action.isVisible():
            continue
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _walk(menu.actions(), (*path, plain_text(action.text())))
        else:
            yield Command(action, plain_text(action.text()), " › ".join(path))
