"""Work in a process of its own, which can be killed: for what other people's text and files may do to us."""
