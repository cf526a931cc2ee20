"""Proofing: rules as data and built-in checks over the texts of an article, in a process of its own."""
