"""Pages of dialogs in which the newsroom keeps entries: a list at the left, the form of one at the right."""
