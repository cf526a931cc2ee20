"""What photo files say about their photos."""
