"""The queues and the list of articles."""
