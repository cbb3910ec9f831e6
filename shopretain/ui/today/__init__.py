"""The parts of Today: what is worth doing, who is likely to order, why these four."""
