"""Tests of writing with nothing else in view."""
