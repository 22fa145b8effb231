"""The search box and its chips."""
