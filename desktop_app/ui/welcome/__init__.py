"""The way in: a first newsroom, and signing in to it."""
