"""Readers: one module a format, each turning bytes into the text that a reader sees."""
