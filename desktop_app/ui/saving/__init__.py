"""The way of what is typed to the disk."""
