"""The centre's own: its database on one desk or many, its groups in the directory, its corrections, backups."""
