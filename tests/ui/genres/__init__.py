"""Tests of desktop_app.ui.genres."""
