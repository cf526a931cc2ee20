"""Writing with nothing else in view."""
