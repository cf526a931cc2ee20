"""The project's Python files, for the tests that read them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def sources(*folders: str) -> Iterator[Path]:
    """Yield the Python files in the folders of the repository, sorted."""
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


@cache
def parsed(file: Path) -> ast.Module:
    """Parse a Python file, once."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield the last part of each called name (`wait` of `qtbot.wait(5)`), and the call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name, node
