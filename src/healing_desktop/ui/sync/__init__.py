"""New data: bringing them, how it ended, where they come from, a stick for the next centre."""
