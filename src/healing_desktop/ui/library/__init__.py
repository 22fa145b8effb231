"""The library: what there is to read, and the page where it is read."""
