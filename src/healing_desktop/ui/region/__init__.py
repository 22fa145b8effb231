"""Who serves a place: networks, welfare centre, listening lines."""
