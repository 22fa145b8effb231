"""Every filter with its counts."""
