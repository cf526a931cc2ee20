"""The templates that come with the program: Markdown files whose fields stand in front as TOML."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from desktop_app.domain.content_format import content_from_dict
from desktop_app.domain.errors import InvalidContent
from desktop_app.domain.templates import Template

if TYPE_CHECKING:
    from pathlib import Path

_FENCE = "+++\n"


def shipped_templates(folder: Path) -> tuple[Template, ...]:
    """Return the templates of `folder`, in the order of their file names, `1-tin-hoi-nghi.md`.

    Such a file is `+++`, the fields of a content in TOML with the template's `name`, `+++`, and the body; the
    file's name without its number is the template's identifier. Raises OSError, ValueError, KeyError or
    InvalidContent when the installation is not whole.
    """
    return tuple(map(_template, sorted(folder.glob("*.md"))))


def _template(file: Path) -> Template:
    nothing, fields, body = file.read_text(encoding="utf-8").split(_FENCE, 2)
    if nothing:
        raise InvalidContent(field="", problem="not_an_object")
    values = tomllib.loads(fields)
    name = values.pop("name")
    content = content_from_dict({**values, "body": body.strip("\n")})
    return Template(file.stem.partition("-")[2], name, content)
