"""The writing desk with its outline."""

from tests.ui.editor.conftest import context, pane

__all__ = ["context", "pane"]
