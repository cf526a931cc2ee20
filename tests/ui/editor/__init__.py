"""Tests of the writing desk, on a real newsroom."""
