"""The photos of an article: taken in, shown, described, put in order and cropped."""
