"""Readers: a file or a copied page becomes the content of an article, with nothing invented or lost."""
