"""Floor 2: the only home of SQL."""
