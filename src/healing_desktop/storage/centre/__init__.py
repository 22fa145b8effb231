"""The centre's own database: the same tables in a file of SQLite and on a PostgreSQL server."""
