"""Tests of returns and history."""
