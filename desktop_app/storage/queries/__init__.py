"""Reading: columns selected straight into the domain's frozen snapshots."""
