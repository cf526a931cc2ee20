"""Names that tell what is inside, and strings that can be translated."""

import ast

from tests.architecture.sources import ROOT, calls, parsed, sources

SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "handler", "stuff"}
TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def test_no_module_or_folder_has_a_name_that_says_nothing() -> None:
    parts = {
        (part, str(file.relative_to(ROOT)))
        for file in sources("desktop_app", "packaging", "tests")
        for word in file.relative_to(ROOT).with_suffix("").parts
        for part in word.split("_")
    }
    assert sorted(path for part, path in parts if part in SAYS_NOTHING) == []


def test_no_class_is_a_manager_or_a_handler() -> None:
    names = [
        node.name
        for file in sources("desktop_app", "packaging", "tests")
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.ClassDef)
    ]
    assert [name for name in names if name.endswith(("Manager", "Handler", "Helper", "Utils"))] == []


def test_no_text_to_translate_is_put_together_before_it_is_looked_up() -> None:
    # An f-string is filled in before tr() sees it, so that no translation of it is ever found.
    found = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in sources("desktop_app")
        for name, call in calls(parsed(file))
        if name in TRANSLATES and any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]
    assert found == []
