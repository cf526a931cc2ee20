"""The templates of a theme, run in a sandbox: a theme can only say how a page looks."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from desktop_app.domain.errors import EditorialError

from .theme import broken_theme

if TYPE_CHECKING:
    from jinja2 import Template

    from .theme import Theme

TEMPLATE_FOLDER = "templates"


class ThemeTemplates:
    """The article and the page template of one theme, compiled once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader(theme.folder / TEMPLATE_FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._environment.globals["link"] = theme.link
        self._article = self._compiled(theme.article_template)
        self._page = self._compiled(theme.page_template)

    def article(self, **values: Any) -> str:
        """Return the inner HTML of the page's `<main>`. Raises RenderingFailed for a broken template."""
        return self._rendered(self._article, values)

    def page(self, **values: Any) -> str:
        """Return the whole document. Raises RenderingFailed for a broken template."""
        return self._rendered(self._page, values)

    def _compiled(self, name: str) -> Template:
        try:
            return self._environment.get_template(name)
        except TemplateSyntaxError as error:
            file = Path(error.filename or self._file(name))
            raise broken_theme(file, error.lineno, error.message or "") from error
        except (TemplateError, OSError, UnicodeDecodeError) as error:
            raise broken_theme(self._file(name), 0, f"{type(error).__name__}: {error}") from error

    def _rendered(self, template: Template, values: dict[str, Any]) -> str:
        try:
            return template.render(values)
        except EditorialError:
            raise
        except TemplateSyntaxError as error:
            file = Path(error.filename or self._file(template.name or ""))
            raise broken_theme(file, error.lineno, error.message or "") from error
        except (TemplateError, SecurityError, TypeError, ValueError, KeyError, AttributeError) as error:
            file, line = self._place(error)
            raise broken_theme(file, line, f"{type(error).__name__}: {error}") from error

    def _file(self, name: str) -> Path:
        return self.theme.folder / TEMPLATE_FOLDER / name

    def _place(self, error: Exception) -> tuple[Path, int]:
        """Where in the theme an error arose: the engine rewrites tracebacks to template lines."""
        inside = self._file("")
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            if Path(frame.filename).is_relative_to(inside):
                return Path(frame.filename), frame.lineno or 0
        return inside, 0
