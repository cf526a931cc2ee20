"""Deciding about tags, events and places."""
