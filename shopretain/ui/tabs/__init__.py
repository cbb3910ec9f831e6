"""One tab a file, on base_tab."""
