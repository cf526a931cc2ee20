"""Spelling mistakes: impossible syllables, left-overs of typing, misplaced tones, words out of place."""
