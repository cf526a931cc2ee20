"""Tests of the proof desk."""
