"""One file per command; the same services as the window."""
