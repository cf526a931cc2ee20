"""Tests of reading DOCX files."""
