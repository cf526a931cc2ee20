"""What photo files say about their photos, in the three ways there are to say it."""
