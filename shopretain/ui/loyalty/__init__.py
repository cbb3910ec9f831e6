"""The parts of the Loyalty page: rules, member, rewards."""
