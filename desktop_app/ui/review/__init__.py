"""Returning articles and seeing what became of them."""
