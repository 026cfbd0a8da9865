"""State, journal and fault rules of each session."""
