"""Tests of the newsroom's rules."""
