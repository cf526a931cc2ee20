"""Tests of what a newsroom sets for itself."""
