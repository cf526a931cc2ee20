"""What goes out: one module a format, values in, files out."""
