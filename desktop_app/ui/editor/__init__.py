"""The writing desk: the text of one article with everything that belongs to it."""
