"""Tests of the built-in checks; what each finds and leaves alone also stands with its rule."""
