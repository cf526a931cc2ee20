"""Values in, HTML out: the one pipeline behind the preview and every exported page."""
