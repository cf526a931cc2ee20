"""HTML of any origin read into the newsroom's Markdown: by what it means, not by how it looks."""
