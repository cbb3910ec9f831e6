"""One widget a file: the pieces that screens are put together from."""
