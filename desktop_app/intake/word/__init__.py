"""DOCX files (Office Open XML, ECMA-376): checked, made plain, and read as rich text."""
