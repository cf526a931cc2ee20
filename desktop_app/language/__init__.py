"""Vietnamese text: pure functions over strings, standard library only."""
