"""How many chance keeps back from a wave: one in so many. Standard library only."""

SHARES = {"half": 2, "third": 3, "fifth": 5}
