"""The folium page, its base map and its data; no Qt."""
