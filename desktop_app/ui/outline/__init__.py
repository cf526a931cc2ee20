"""The outline of the open article: what it consists of, and going there."""
