"""The one shared web profile, URL scheme, request guard and bridge."""
