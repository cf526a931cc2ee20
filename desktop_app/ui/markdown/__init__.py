"""Markdown as it is written: what its lines mean, how they look, and what keys and commands do to them."""
