"""Passwords in NFC (RFC 8265), hashed with Argon2id in the library's setting for little memory (RFC 9106)."""

from __future__ import annotations

import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()


def hash_password(password: str) -> str:
    """Return the Argon2id string for `password`; takes tens of milliseconds on purpose."""
    return _hasher.hash(unicodedata.normalize("NFC", password))


def password_matches(stored: str, password: str) -> bool:
    """Return whether `password` is the one `stored` was made from."""
    # The other form is that of passwords from before the rule.
    forms = dict.fromkeys((unicodedata.normalize("NFC", password), password))
    return any(_matches(stored, form) for form in forms)


def _matches(stored: str, password: str) -> bool:
    try:
        return _hasher.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False
