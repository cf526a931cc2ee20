"""A theme pack: the folder that gives a station's pages their look. Light to import, no templates."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from desktop_app.domain.errors import RenderingFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

MANIFEST = "theme.toml"

_LINKS = frozenset({"home", "category", "tag", "article"})


@dataclass(frozen=True, slots=True)
class Theme:
    """A loaded theme. `asset_names` are paths inside the pack, as pages refer to them."""

    name: str
    version: str
    licence: str
    folder: Path
    page_template: str
    article_template: str
    asset_names: tuple[str, ...]
    links: Mapping[str, str]

    def assets(self) -> dict[str, Path]:
        """Return the file behind every address a page of this theme refers to, photos apart."""
        return {name: self.folder / name for name in self.asset_names}

    def link(self, kind: str, **parts: str) -> str:
        """Return the website's address of a `kind` of page, the `parts` percent-encoded into its pattern."""
        address = self.links[kind]
        for name, value in parts.items():
            address = address.replace("{" + name + "}", quote(value, safe=""))
        return address


def load_theme(themes_dir: Path, name: str) -> Theme:
    """Read the theme `name`. Raises RenderingFailed with `file`, `line` and `reason` for a broken one."""
    folder = themes_dir / name
    manifest = folder / MANIFEST
    if PurePosixPath(name).name != name or "\\" in name:
        raise broken_theme(manifest, 0, f"{name!r} is not the name of a theme")
    try:
        values = tomllib.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise broken_theme(manifest, 0, str(error)) from error
    theme = _theme(folder, values)
    for asset in theme.asset_names:
        _check_asset(theme, asset)
    return theme


def broken_theme(file: Path, line: int, reason: str) -> RenderingFailed:
    """Return the refusal for a theme whose `file` is wrong at `line` (from 1; 0 where there is no line)."""
    place = f"{file.parent.name}/{file.name}" + (f":{line}" if line else "")
    return RenderingFailed(detail=f"{place}: {reason}", file=str(file), line=line, reason=reason)


def _theme(folder: Path, values: dict[str, Any]) -> Theme:
    manifest = folder / MANIFEST
    links = values.get("links", {})
    if set(links) != _LINKS or not all(isinstance(pattern, str) for pattern in links.values()):
        raise broken_theme(manifest, 0, f"[links] must give exactly {', '.join(sorted(_LINKS))}")
    assets = values.get("assets")
    if not isinstance(assets, list) or not all(isinstance(asset, str) for asset in assets):
        raise broken_theme(manifest, 0, "assets must be a list of paths")
    return Theme(
        name=_text(manifest, values, "name"),
        version=_text(manifest, values, "version"),
        licence=_text(manifest, values, "licence"),
        folder=folder,
        page_template=_text(manifest, values, "page"),
        article_template=_text(manifest, values, "article"),
        asset_names=tuple(assets),
        links=links,
    )


def _text(manifest: Path, values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    if not isinstance(value, str):
        raise broken_theme(manifest, 0, f"{key} must be a text")
    return value


def _check_asset(theme: Theme, asset: str) -> None:
    """An asset is copied next to a page under its own name, so it must lie inside the pack."""
    path = PurePosixPath(asset)
    if path.is_absolute() or ".." in path.parts or "\\" in asset or path.parts[:1] != ("assets",):
        raise broken_theme(theme.folder / MANIFEST, 0, f"{asset} is not a path inside assets/")
    if not (theme.folder / asset).is_file():
        raise broken_theme(theme.folder / MANIFEST, 0, f"{asset} is missing")
