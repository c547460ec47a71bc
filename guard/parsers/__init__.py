"""Text in, resources out. A parser does no I/O and knows no policy."""
