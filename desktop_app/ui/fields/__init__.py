"""Fields people fill in: lines that complete, chips, choices and times."""
