"""Floor 2: files become orders and problems. No table, no screen."""
