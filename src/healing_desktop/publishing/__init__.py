"""What turns data/ into an edition: checks, merging, building."""
