"""Journeys: people at the real window, from a blank page to the exported page."""
