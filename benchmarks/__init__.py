"""What is fast, and how we know: ratios against a named rival in one run."""
