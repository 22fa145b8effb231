"""How the tables of a centre's database became what they are."""
