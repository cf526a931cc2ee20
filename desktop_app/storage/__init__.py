"""The newsroom folder on disk: the database, the photos, the backups."""
