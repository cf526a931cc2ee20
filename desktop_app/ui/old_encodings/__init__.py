"""Texts in old encodings: noticed when they come, converted when somebody says so."""
