"""The sentences of findings: a rule's reason with what was found filled in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Not str.format: a newsroom's sentence must not reach into objects, and a lone brace is a brace.
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return `template` with `{name}` replaced by the values there are; other braces stay."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), template)
