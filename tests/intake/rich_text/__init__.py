"""Tests of reading HTML."""
