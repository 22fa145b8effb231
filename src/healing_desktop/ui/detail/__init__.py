"""One entry, with all that is known and unknown about it."""
