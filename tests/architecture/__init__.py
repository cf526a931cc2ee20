"""Rules that hold for all sources: layers, lengths, names, waiting."""
