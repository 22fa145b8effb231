"""What a new desk is asked once."""
