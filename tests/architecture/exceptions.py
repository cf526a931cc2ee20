"""What may be longer than the rule allows, by name, with the reason.

The key is the path, then a class's or function's qualified name after a colon.
"""

LENGTH_EXCEPTIONS: dict[str, str] = {}
