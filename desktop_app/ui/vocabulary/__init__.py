"""Where a newsroom decides about its tags, events and places."""
