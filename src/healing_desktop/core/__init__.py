"""What the directory is about, in plain Python: no Qt, no SQL, no files."""
