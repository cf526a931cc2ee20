"""Vietnamese text from before Unicode: recognised by its syllables, and read as it was meant."""
