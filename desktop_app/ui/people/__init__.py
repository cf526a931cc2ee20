"""The people of the newsroom."""
