"""What a newsroom sets for itself."""
