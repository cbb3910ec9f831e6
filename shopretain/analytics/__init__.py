"""Floor 2: frames in, frozen figures out. No database, no clock."""
