"""Genres and templates: what articles can be, and what they can begin with."""
