"""The page that is turned to the visitor."""
