"""What of a style sheet and of style attributes says something about the text."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHEET = re.compile(r"<style\b[^>]*>(.*?)</style", re.IGNORECASE | re.DOTALL)
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,20000})\}")
_NOISE = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_BY_CLASS = re.compile(r"(?P<tag>[a-z0-9]*)\.(?P<name>[\w-]+)")
_LIST_LEVEL = re.compile(r"@list\s+(?P<name>l\d+):level(?P<level>\d+)")
_LONGEST_SHEET = 1_000_000

# Word's own properties begin with mso-; the others are CSS.
_SAYING = frozenset(
    {"font-weight", "font-style", "font", "font-family", "vertical-align", "display", "visibility"}
    | {"text-align", "float"}
    | {"list-style-type", "list-style", "white-space", "width", "height"}
    | {"mso-list", "mso-hide", "mso-element", "mso-comment-reference", "mso-comment-date"}
    | {"mso-special-character", "mso-level-number-format", "mso-style-name"}
)
_NOTHING: Mapping[str, str] = MappingProxyType({})


@lru_cache(maxsize=1024)
def declarations(style: str) -> Mapping[str, str]:
    """Return the properties of a style attribute that say something, names and values in lower case."""
    found = {}
    for declaration in style.split(";"):
        name, _, value = declaration.partition(":")
        name = name.strip().lower()
        if name in _SAYING:
            found[name] = value.replace("!important", "").strip().lower()
    return MappingProxyType(found)


class StyleSheet:
    """The rules for classes of a whole page, and the kinds of its Word lists."""

    def __init__(self, html: str) -> None:
        self._by_class: dict[tuple[str, str], Mapping[str, str]] = {}
        self._list_formats: dict[tuple[str, int], str] = {}
        sheets = _NOISE.sub("", "\n".join(_SHEET.findall(html))[:_LONGEST_SHEET])
        for selectors, body in _RULE.findall(sheets):
            self._add(selectors.strip(), declarations(body))

    def declared(self, tag: str, classes: str, style: str) -> Mapping[str, str]:
        """Return what is declared for an element by its classes and its own style."""
        own = declarations(style) if style else _NOTHING
        if not (classes and self._by_class):
            return own
        found: dict[str, str] = {}
        for name in classes.split():
            found |= self._by_class.get(("", name), _NOTHING)
            found |= self._by_class.get((tag, name), _NOTHING)
        return {**found, **own} if found else own

    def list_format(self, name: str, level: int) -> str:
        """Return how level `level` of the Word list `name` counts: `bullet`, `alpha-lower`…, or empty."""
        return self._list_formats.get((name, level), "")

    def _add(self, selectors: str, rules: Mapping[str, str]) -> None:
        if not rules and not selectors.startswith("@list"):
            return
        level = _LIST_LEVEL.fullmatch(selectors)
        if level is not None:
            counted = level["name"], int(level["level"])
            self._list_formats[counted] = rules.get("mso-level-number-format", "decimal")
            return
        for selector in selectors.split(","):
            by_class = _BY_CLASS.fullmatch(selector.strip())
            if by_class is not None:
                key = by_class["tag"].lower(), by_class["name"]
                self._by_class[key] = MappingProxyType({**self._by_class.get(key, {}), **rules})
