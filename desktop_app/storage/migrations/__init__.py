"""Schema versions. A newsroom is brought up to date when it is opened, after a backup of its database."""
