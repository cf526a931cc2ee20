"""Files under 300 lines, classes under 200, functions under 40: a reader takes each in at once."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.exceptions import LENGTH_EXCEPTIONS
from tests.architecture.sources import ROOT, parsed, sources

FILE_LINES, CLASS_LINES, FUNCTION_LINES = 300, 200, 40


def too_long(file: Path, path: str) -> Iterator[tuple[str, int]]:
    """Yield the name, starting with `path`, and the number of lines of all that reaches its limit."""
    lines = len(file.read_text(encoding="utf-8").splitlines())
    if lines >= FILE_LINES:
        yield path, lines
    yield from too_long_inside(parsed(file), path, ":")


def too_long_inside(node: ast.AST, name: str, separator: str) -> Iterator[tuple[str, int]]:
    """Yield the classes and functions in the node that reach their limit, nested ones too."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            child_name = f"{name}{separator}{child.name}"
            lines = (child.end_lineno or 0) - child.lineno + 1
            if lines >= (CLASS_LINES if isinstance(child, ast.ClassDef) else FUNCTION_LINES):
                yield child_name, lines
            yield from too_long_inside(child, child_name, ".")
        else:
            yield from too_long_inside(child, name, separator)


def test_everything_is_short_or_excepted_by_name() -> None:
    files = sources("desktop_app", "packaging", "tests")
    found = dict(pair for file in files for pair in too_long(file, file.relative_to(ROOT).as_posix()))
    assert {name: lines for name, lines in found.items() if name not in LENGTH_EXCEPTIONS} == {}
    assert set(LENGTH_EXCEPTIONS) - set(found) == set(), "exceptions that nothing needs any more"
    assert all(reason.strip() for reason in LENGTH_EXCEPTIONS.values())


@pytest.mark.parametrize(("lines", "names"), [(39, set()), (40, {"bài.py:Tòa.soạn"})])
def test_a_method_of_forty_lines_is_found(tmp_path: Path, lines: int, names: set[str]) -> None:
    file = tmp_path / "bài.py"
    body = "        pass\n" * (lines - 1)
    file.write_text(f"class Tòa:\n    def soạn(self):\n{body}", encoding="utf-8")
    assert {name for name, _ in too_long(file, "bài.py")} == names
