"""The list of groups found."""
