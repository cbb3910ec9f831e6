"""Floor 2: what leaves the program as a file. No table, no screen."""
