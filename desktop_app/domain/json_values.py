"""JSON values read one by one: nothing is coerced, everything that does not fit is named."""

from __future__ import annotations

from dataclasses import MISSING, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import InvalidContent

if TYPE_CHECKING:
    from collections.abc import Mapping

_E = TypeVar("_E", bound=StrEnum)
_NONE: frozenset[str] = frozenset()


def text(name: str, value: Any) -> str:
    """Return `value`, a text that can be stored; raises InvalidContent."""
    if not isinstance(value, str):
        raise InvalidContent(field=name, problem="not_text")
    try:
        value.encode()
    except UnicodeEncodeError:
        # A lone surrogate cannot be stored or hashed.
        raise InvalidContent(field=name, problem="not_unicode") from None
    return value


def items(name: str, value: Any) -> list[Any]:
    """Return `value`, a list; raises InvalidContent."""
    if not isinstance(value, list):
        raise InvalidContent(field=name, problem="not_a_list")
    return value


def flat(
    name: str,
    value: Any,
    target: type,
    kinds: Mapping[str, type],
    *,
    apart: frozenset[str] | set[str] = _NONE,
) -> dict[str, Any]:
    """Return the fields of one dataclass `target`: those of `kinds` have that type, others are text.

    The fields `apart` are for the caller to read. Raises InvalidContent.
    """
    known = fields(target)
    required = {one.name for one in known if one.default is MISSING}
    check_keys(name, value, required=required, allowed={one.name for one in known})
    for field, item in value.items():
        if field in apart:
            continue
        wanted = kinds.get(field, str)
        if type(item) is not wanted:
            raise InvalidContent(field=f"{name}.{field}", problem="wrong_type")
        if wanted is str:
            text(f"{name}.{field}", item)
        if isinstance(item, int) and item < 0:
            raise InvalidContent(field=f"{name}.{field}", problem="out_of_range")
    return dict(value)


def member(name: str, kind: type[_E], value: Any) -> _E:
    """Return the member of `kind` that `value` names; raises InvalidContent."""
    try:
        return kind(value)
    except ValueError:
        raise InvalidContent(field=name, problem="wrong_type", value=value) from None


def check_keys(name: str, value: Any, *, required: set[str], allowed: set[str]) -> None:
    """Raise InvalidContent unless `value` is an object with the `required` keys and only `allowed` ones."""
    if not isinstance(value, dict):
        raise InvalidContent(field=name, problem="not_an_object")
    for key in sorted(required - set(value)):
        raise InvalidContent(field=f"{name}.{key}", problem="missing")
    for key in value:
        if key not in allowed:
            raise InvalidContent(field=f"{name}.{key}", problem="unknown_field")
