"""Tests of finding and replacing, in the real writing desk."""
