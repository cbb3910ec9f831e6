"""Draw what analytics found; compute nothing."""
