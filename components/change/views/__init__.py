"""The views of Explore that turn over what a change did."""
