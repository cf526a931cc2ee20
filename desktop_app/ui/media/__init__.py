"""Films and recordings of an article."""
