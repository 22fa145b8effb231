"""What the centre keeps itself, on the window: its page, its forms, its questions."""
