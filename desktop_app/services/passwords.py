"""Passwords, hashed with Argon2id in the library's recommended setting (RFC 9106, low-memory)."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()


def hash_password(password: str) -> str:
    """Return the Argon2id string for `password`; takes tens of milliseconds on purpose."""
    return _hasher.hash(password)


def password_matches(stored: str, password: str) -> bool:
    """Return whether `password` is the one `stored` was made from."""
    try:
        return _hasher.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False
