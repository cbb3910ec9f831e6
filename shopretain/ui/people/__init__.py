"""Customers on screen: their table, their card, what is written on it; for two tabs."""
