"""Tests of finding spelling mistakes."""
