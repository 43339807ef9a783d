"""What was measured of a change, and of which time."""
