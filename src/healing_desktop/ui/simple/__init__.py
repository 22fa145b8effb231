"""The window for a visitor who is alone at the screen: one question at a time, large and calm."""
