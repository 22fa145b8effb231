"""The only room with SQL: the edition's schema, its builder and its reader."""
