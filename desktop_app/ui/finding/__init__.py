"""Finding and replacing in the open article."""
