"""The scripts that set up and check."""
