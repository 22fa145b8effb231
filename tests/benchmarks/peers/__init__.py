"""The same 10,000 entries in what a desk would otherwise use, side by side in one run."""
