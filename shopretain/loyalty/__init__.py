"""The points programme: rules, points of orders, lots, tiers. Pure functions on plain values."""
