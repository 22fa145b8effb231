"""Up to three entries side by side."""
